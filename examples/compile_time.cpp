// SPDX-License-Identifier: BSL-1.0
// The library's best lines. Nothing runs: if this file compiles, every answer is right.
#include <natobrief.hpp>

using namespace natobrief;

// The hedge is part of the value, and "unknown" is an answer.
constexpr quantity us = figures[figure_id::us_spending].value;  // about(3.3_percent_of_gdp)
static_assert(certain(us > 3_percent_of_gdp) && certain(us < 5_percent_of_gdp));
static_assert((us > 3.3_percent_of_gdp) == verdict::unknown);
static_assert(certain(nearly(3_years) < 3_years) && !certain(about(50_countries) == 50_countries));
static_assert((figures[figure_id::aid_total].value > 130e9_usd) == verdict::unknown);

// Five percent of what? Two units never compare.
constexpr const figure& demand = figures[figure_id::hegseth_demand];
static_assert((demand.value == figures[figure_id::trump_demand].value) == verdict::unknown);
static_assert(certain(demand.value == 5_percent_of_budget) && demand.source.cites(11));

// Days are arithmetic, and a period knows how much of it is known.
constexpr period summit = events[event_id::hague_summit].when;
static_assert(summit.days() == 3 && summit.first.weekday() == weekday::tuesday);
static_assert(summit.first - article.written_on == 132);
static_assert(certain(events[event_id::crimea_annexation].when.before(summit)));
static_assert(events[event_id::crimea_annexation].when.contains(date{2014, 3, 1}) ==
              verdict::unknown);

// Queries chain; exactly one row, or no program.
constexpr auto by_hegseth = statements.where(&statement::speaker, entity_id::pete_hegseth);
static_assert(by_hegseth.where(&statement::mode, mode::declined).only().on ==
              event_id::germany_press_talk);
static_assert(events.where(&event::convened_by, entity_id::united_kingdom).only().id ==
              event_id::contact_group_meeting);
static_assert(figures.where(&figure::stated_by, entity_id::donald_trump).only().value.how ==
              hedge::exactly);

// Tables join.
static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
static_assert(is_within(entity_id::the_hague, entity_id::netherlands));
static_assert(!is_within(entity_id::ukraine, entity_id::nato));

// Answers are printed at compile time, too.
constexpr auto in_words = [] {
  buffer<40> words;
  print(words, figures[figure_id::aid_total].value);
  return words;
}();
static_assert(text{in_words.data()} == "more than 126 billion USD");

int main() {}
