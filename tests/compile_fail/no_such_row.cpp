// A question that no row answers, or several.
// EXPECT: natobrief_error_only_found_no_row
// EXPECT: natobrief_error_only_found_several_rows
// EXPECT: natobrief_error_no_row_has_this_id
// EXPECT: natobrief_error_no_row_has_this_id
// EXPECT: natobrief_error_only_found_no_row
// EXPECT: natobrief_error_only_found_no_row
// EXPECT: natobrief_error_no_row_has_this_id
// EXPECT: natobrief_error_no_row_has_this_id
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr event meeting = events.where(&event::convened_by, entity_id::poland).only();
#elif MISTAKE == 2
constexpr statement said = statements.where(&statement::speaker, entity_id::donald_trump).only();
#elif MISTAKE == 3
constexpr text name = entities[entity_id::none].name;
#elif MISTAKE == 4
constexpr text gist = tensions[tensions.size()].gist;
#elif MISTAKE == 5
constexpr office held = office_of(entity_id::brussels);
#elif MISTAKE == 6
constexpr office held = office_of(entity_id::none);
#elif MISTAKE == 7
constexpr verdict lies_there = is_within(entity_id::none, entity_id::nato);
#elif MISTAKE == 8
constexpr verdict belongs = is_member(entity_id::none, entity_id::nato);
#else
constexpr event meeting = events.where(&event::convened_by, entity_id::united_kingdom).only();
constexpr statement said = statements.where(&statement::speaker, entity_id::john_healey).only();
constexpr text name = entities[entity_id::nato].name;
constexpr text gist = tensions[tensions.size() - 1].gist;
constexpr office held = office_of(entity_id::john_healey);
constexpr verdict lies_there = is_within(entity_id::the_hague, entity_id::netherlands);
constexpr verdict belongs = is_member(entity_id::poland, entity_id::nato);
static_assert(!meeting.name.empty() && !said.gist.empty() && !name.empty() && !gist.empty());
static_assert(!held.title.empty() && certain(lies_there & belongs));
#endif
