// With the standard library: strings, algorithms, ranges, containers and std::chrono.
#include "check.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#if __cplusplus >= 202002L
#include <concepts>
#include <ranges>
#include <span>
#endif

using namespace natobrief;

TEST_CASE("a text becomes any string made from a pointer and a length") {
  constexpr text name = entities[entity_id::the_hague].name;
  constexpr std::string_view view = name;
  static_assert(view.data() == name.data() && view.size() == name.size());
  const std::string string = name;
  CHECK(string == view);
  std::string assigned;
  assigned = std::string_view{name};
  CHECK(assigned == string);
  CHECK(static_cast<std::string>(name) == string);
  static_assert(!std::is_convertible_v<text, bool> && !std::is_convertible_v<text, int>);
  static_assert(!std::is_convertible_v<text, const char*>);

  // An argument of such a type takes a text as it is.
  const auto length = [](std::string_view letters) { return letters.size(); };
  CHECK(length(name) == name.size());
}

TEST_CASE("rows go to standard algorithms, by table and by copy") {
  const auto is_country = [](const entity& e) { return e.kind == entity_kind::country; };
  const auto countries = entities.where(&entity::kind, entity_kind::country);
  CHECK(static_cast<size_t>(std::count_if(entities.begin(), entities.end(), is_country)) ==
        countries.count());
  const auto* const latest = std::max_element(
      events.begin(), events.end(),
      [](const event& left, const event& right) { return left.when.first < right.when.first; });
  CHECK(latest->id == event_id::hague_summit);
  CHECK(std::distance(figures.begin(), figures.end()) ==
        static_cast<std::ptrdiff_t>(figures.size()));

  std::vector<std::string> names;
  for (const entity& e : countries) names.emplace_back(e.name);
  std::sort(names.begin(), names.end());
  CHECK(std::is_sorted(names.begin(), names.end()));
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
}

template <class... Rows>
inline constexpr bool are_plain = ((std::is_trivially_copyable_v<Rows> &&
                                    std::is_standard_layout_v<Rows>)&&...);

TEST_CASE("rows are plain data") {
  static_assert(are_plain<entity, label, membership, office, event, figure, statement, tension,
                          decltype(article)>);
  const statement copy = *statements.begin();
  CHECK(copy.gist == statements.begin()->gist);
}

TEST_CASE("std::chrono counts the article's days alike") {
  using days = std::chrono::time_point<std::chrono::system_clock,
                                       std::chrono::duration<int, std::ratio<86400>>>;
  const days written = article.written_on;
  const days anniversary = events[event_id::invasion_third_anniversary].when.first;
  CHECK((anniversary - written).count() ==
        figures[figure_id::days_to_anniversary].value.amount.whole());
  // A day is a moment of any finer clock too.
  const std::chrono::system_clock::time_point moment = written;
  CHECK(std::chrono::duration_cast<std::chrono::hours>(moment.time_since_epoch()).count() ==
        24 * article.written_on.days_since_epoch());
}

TEST_CASE("a view can be assigned") {
  auto denied = statements.where(&statement::negated, true);
  denied = statements.where(&statement::negated, false);
  CHECK(denied.count() == statements.where(&statement::negated, false).count());
  auto theirs = denied.where(&statement::speaker, entity_id::us_allies);
  theirs = denied.where(&statement::speaker, entity_id::donald_trump);
  CHECK(theirs.count() == 4);
}

#if __cplusplus >= 202002L
using by_condition = decltype(statements.where([](const statement& s) { return s.negated; }));
constexpr auto denials = statements.where(&statement::negated);
static_assert(std::forward_iterator<decltype(denials.begin())>);
static_assert(std::contiguous_iterator<decltype(statements.begin())>);
static_assert(std::movable<decltype(statements.where(&statement::negated, true))>);

TEST_CASE("years and months of std::chrono") {
  const date day = events[event_id::full_scale_invasion].when.first;
  const std::chrono::year_month_day civil = day;
  const std::chrono::year_month_day later = civil + std::chrono::years{3};
  const std::chrono::year_month_day anniversary =
      events[event_id::invasion_third_anniversary].when.first;
  CHECK(later == anniversary);
}

TEST_CASE("a text becomes a span") {
  const text name = entities[entity_id::nato].name;
  const std::span<const char> letters{name};
  CHECK(letters.size() == 4);
}

#if defined(__cpp_lib_ranges)
static_assert(std::ranges::forward_range<by_condition>);
static_assert(std::ranges::forward_range<const by_condition>);
static_assert(std::ranges::contiguous_range<decltype(statements)>);
static_assert(std::ranges::sized_range<decltype(statements)>);

TEST_CASE("std::ranges takes tables and views") {
  const auto by_trump = statements.where(&statement::speaker, entity_id::donald_trump);
  CHECK(static_cast<size_t>(std::ranges::distance(by_trump)) == by_trump.count());
  CHECK(static_cast<size_t>(std::ranges::count(statements, entity_id::donald_trump,
                                               &statement::speaker)) == by_trump.count());
  CHECK(std::ranges::all_of(
      by_trump, [](const statement& s) { return s.speaker == entity_id::donald_trump; }));
  const auto found = std::ranges::find(by_trump, topic::resources, &statement::about);
  CHECK(found != by_trump.end());
  CHECK(found->mode == mode::suggested);
  CHECK(std::ranges::max(figures, {}, [](const figure& f) { return f.source.first(); }).id ==
        figure_id::us_spending);
}
#endif
#endif
