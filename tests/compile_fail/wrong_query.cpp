// EXPECT: natobrief: this table has no such column
// EXPECT: natobrief: this table has no such column
// EXPECT: natobrief: a key of this type does not compare with this column
// EXPECT: natobrief: compare a source with paragraph\{7\} or, as a whole, with cite\(7\)
// EXPECT: natobrief: this column is not a bool: write where\(column, key\)
// EXPECT: natobrief: a condition is a bool column, or gives a bool or a verdict for a const row
// EXPECT: natobrief: write where\(column, column of it, key\)
// EXPECT: natobrief: write find\(column, column of it, key\)
// EXPECT: natobrief: this table has no such column
// EXPECT: natobrief: a condition is a bool column, or gives a bool or a verdict for a const row
// EXPECT: natobrief: this column has no order: name one whose type has <, such as text
// EXPECT: natobrief: a key of this type does not compare with this column
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr size_t rows = entities.where(&office::title, "President").count();
#elif MISTAKE == 2
constexpr size_t rows = figures.where(&figure::measure, &quantity::unit, unit::usd).count();
#elif MISTAKE == 3
constexpr size_t rows = events.where(&event::convened_by, "United Kingdom").count();
#elif MISTAKE == 4
constexpr size_t rows = figures.where(&figure::source, 7).count();
#elif MISTAKE == 5
constexpr size_t rows = statements.where(&statement::speaker).count();
#elif MISTAKE == 6
constexpr size_t rows = statements.where([](const figure& row) { return row.id; }).count();
#elif MISTAKE == 7
constexpr size_t rows = figures.where(&figure::value, unit::usd, &quantity::unit).count();
#elif MISTAKE == 8
constexpr size_t rows = figures.find(&figure::value, unit::usd, &quantity::unit)->source.bits();
#elif MISTAKE == 9
constexpr size_t rows = figures.greatest(&statement::gist).count();
#elif MISTAKE == 10
constexpr size_t rows = figures.where([](const figure& row) { return row.basis; }).count();
#elif MISTAKE == 11
constexpr size_t rows = events.greatest(&event::when).count();
#elif MISTAKE == 12
constexpr size_t rows = statements.where(&statement::negated, 2).count();
#else
static_assert(offices.where(&office::title, "President").count() == 2);
static_assert(figures.where(&figure::value, &quantity::unit, unit::usd).count() == 1);
static_assert(events.where(&event::convened_by, entity_id::united_kingdom).count() == 1);
static_assert(figures.where(&figure::source, paragraph{7}).count() == 4);
static_assert(statements.where(&statement::negated).count() > 1);
static_assert(statements.where([](const statement& row) { return row.negated; }).count() > 1);
static_assert(figures.find(&figure::value, &quantity::unit, unit::usd)->source == cite(7));
static_assert(figures.greatest(&figure::measure).count() == 1);
static_assert(events.greatest(&event::when, &period::first).count() == 1);
#endif
