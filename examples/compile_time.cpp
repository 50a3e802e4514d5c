// SPDX-License-Identifier: BSL-1.0
// The library's best lines. Nothing runs: if this file compiles, every answer is right.
#include <natobrief.hpp>

using namespace natobrief;

// The hedge is part of the value, and "unknown" is an answer.
constexpr quantity us = figures[figure_id::us_spending].value;  // about(3.3_percent_of_gdp)
static_assert(certain(us > 3_percent_of_gdp) && certain(us < 5_percent_of_gdp));
static_assert((us > 3.3_percent_of_gdp) == verdict::unknown);
static_assert((figures[figure_id::aid_total].value > 130e9_usd) == verdict::unknown);
static_assert(certain(5_percent_of_gdp - us > 1.5_percent_of_gdp));  // the gap, in points

// Five percent of what? Two units never compare.
constexpr const figure& demand = figures[figure_id::hegseth_demand];
static_assert((demand.value == figures[figure_id::trump_demand].value) == verdict::unknown);
static_assert(certain(demand.value == 5_percent_of_budget) && demand.source.cites(11));

// A period knows which of its days are certain; a date is printed, resolved or inferred.
constexpr const event& summit = events[event_id::hague_summit];
static_assert(summit.when.days() == 3 && summit.when.first.weekday() == weekday::tuesday);
static_assert(summit.when.first - article.written_on == 132);
static_assert(summit.dating == dating::resolved);  // the article prints no year
constexpr period trip = events[event_id::hegseth_trip].when;
static_assert(certain(trip.contains(date{2025, 2, 12})) && certain(trip.before(summit.when)));
static_assert(trip.contains(date{2025, 2, 10}) == verdict::unknown);

// Queries chain; exactly one row, or it does not compile.
constexpr auto by_hegseth = statements.where(&statement::speaker, entity_id::pete_hegseth);
static_assert(by_hegseth.where(&statement::mode, mode::declined).only().on ==
              event_id::germany_press_talk);
static_assert(events.where(&event::convened_by, entity_id::united_kingdom).only().id ==
              event_id::contact_group_meeting);
static_assert(figures.where(&figure::value, &quantity::how, hedge::about).count() == 3);

// Who spends most? The rows that no other certainly exceeds: here that is one.
constexpr auto spending = figures.where(&figure::measure, "defense spending")
                              .where(&figure::value, &quantity::unit, unit::percent_of_gdp);
static_assert(spending.greatest(&figure::value).only().subject == entity_id::poland);

// Tables join, and what the article does not say is not "no".
static_assert(labels.where(&label::form, "U.K.").only().of == entity_id::united_kingdom);
static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
static_assert(is_member(entity_id::ukraine, entity_id::nato) == verdict::no);
static_assert(is_member(entity_id::united_kingdom, entity_id::nato) == verdict::unknown);

// A row is printed at compile time, too, with all that belongs to it.
constexpr auto in_words = [] {
  buffer<100> words;
  print(words, figures[figure_id::us_spending]);
  return words;
}();
static_assert(
    text{in_words} ==
    "United States, defense spending: about 3.3 % of GDP, says The Associated Press [18]");

int main() {}
