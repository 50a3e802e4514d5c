// Somebody's program.
#include <natobrief.hpp>

static_assert(natobrief::office_of(natobrief::entity_id::john_healey).of ==
              natobrief::entity_id::united_kingdom);

int main() {
  int cited = 0;
  for (const natobrief::statement& said :
       natobrief::statements.where(&natobrief::statement::source, natobrief::paragraph{17})) {
    cited += said.gist.empty() ? 0 : 1;
  }
  return cited > 0 ? 0 : 1;
}
