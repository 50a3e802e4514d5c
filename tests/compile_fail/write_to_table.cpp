// EXPECT: const natobrief::text' as 'this'|'this' argument has type 'const (natobrief::)?text'
#include <natobrief.hpp>
using namespace natobrief;

void correct() {
#if MISTAKE == 1
  entities[entity_id::nato].name = "North Atlantic Treaty Organization";
#else
  entity copy = entities[entity_id::nato];
  copy.name = "North Atlantic Treaty Organization";
#endif
}
