// EXPECT: natobrief_error_row_without_source
#include <natobrief.hpp>
using namespace natobrief;

#ifdef MISTAKE
constexpr office row{entity_id::lolita_baldor, entity_id::none, "reporter"};
#else
constexpr office row{entity_id::lolita_baldor, entity_id::none, "reporter", cite(20)};
#endif
static_assert(row.source.cites(20));
