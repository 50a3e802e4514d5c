// EXPECT: natobrief_error_only_found_several_rows
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr entity_id speaker = entity_id::donald_trump;
#else
constexpr entity_id speaker = entity_id::john_healey;
#endif
constexpr const statement& said = statements.where(&statement::speaker, speaker).only();
static_assert(!said.gist.empty());
