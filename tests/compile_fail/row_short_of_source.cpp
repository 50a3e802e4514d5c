// EXPECT: const char.* 'uint32_t'|'uint32_t'.* 'const char
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr office row{entity_id::lolita_baldor, entity_id::none, "reporter"};
#else
constexpr office row{entity_id::lolita_baldor, entity_id::none, cite(20), "reporter"};
#endif
static_assert(row.source.cites(20));
