// Tables and queries, against plain loops over the rows.
#include "check.hpp"

#include <iterator>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace natobrief;

// Rows of our own: the queries know nothing of the article.
struct ship {
  text name;
  int length;
  bool afloat;
  citation source;

  constexpr int half() const { return length / 2; }
  constexpr text first_letter() const noexcept { return {name.data(), 1}; }
};
static constexpr ship ship_rows[] = {{"Ada", 10, true, cite(1)},
                                     {"Bee", 21, false, cite(2, 3)},
                                     {"Cod", 20, true, cite(3)},
                                     {"Ash", 31, true, cite(4)},
                                     {"Dab", 10, false, cite(20)}};
static constexpr table<ship> ships{ship_rows};

template <class View> static std::vector<const void*> rows_of(const View& view) {
  std::vector<const void*> rows;
  for (const auto& row : view) rows.push_back(&row);
  return rows;
}

// A view gives these rows, by each of its ways.
template <class View>
static void check_rows(const View& view, const std::vector<const void*>& expected) {
  CHECK(rows_of(view) == expected);
  CHECK(view.count() == expected.size());
  CHECK(view.empty() == expected.empty());
  auto at = view.begin();
  for (const void* row : expected) {
    const auto here = at++;
    CHECK(&*here == row);
    CHECK(here.operator->() == row);
    CHECK(here == here);
    CHECK(here != at);
    CHECK_FALSE(here == at);
    CHECK(here != view.end());
  }
  CHECK(at == view.end());
  CHECK_FALSE(at != view.end());
  if (expected.size() == 1) CHECK(&view.only() == expected.front());
}

TEST_CASE("a table is its array") {
  static_assert(ships.size() == 5 && ships.count() == 5 && !ships.empty());
  static_assert(ships.begin() == ship_rows && ships.end() == ship_rows + 5);
  static_assert(&ships[0] == ship_rows && &ships[4] == ship_rows + 4);
  const ship* row = ship_rows;
  for (const ship& one : ships) CHECK(&one == row++);
  CHECK(row == ships.end());
  static constexpr int one_number[] = {7};
  constexpr table<int> single{one_number};
  static_assert(single.only() == 7 && single[0] == 7 && !single.empty());
  const int numbers[] = {7, 8};
  const table<int> made_at_run_time{numbers};
  CHECK(made_at_run_time.count() == 2);
  CHECK(made_at_run_time[1] == 8);
  CHECK_FALSE(made_at_run_time.empty());
  const table<int> alone{one_number};
  CHECK(alone.only() == 7);
}

TEST_CASE("where a column equals a key") {
  check_rows(ships.where(&ship::length, 10), {ship_rows, ship_rows + 4});
  check_rows(ships.where(&ship::length, 31), {ship_rows + 3});
  check_rows(ships.where(&ship::length, 11), {});
  check_rows(ships.where(&ship::afloat, true), {ship_rows, ship_rows + 2, ship_rows + 3});
  check_rows(ships.where(&ship::afloat, false), {ship_rows + 1, ship_rows + 4});
  check_rows(ships.where(&ship::source, paragraph{3}), {ship_rows + 1, ship_rows + 2});
  check_rows(ships.where(&ship::source, paragraph{0}), {});
  check_rows(ships.where(&ship::source, cite(3)), {ship_rows + 2});
  check_rows(ships.where(&ship::source, cite(3, 2)), {ship_rows + 1});
}

TEST_CASE("where a member function equals a key") {
  check_rows(ships.where(&ship::half, 10), {ship_rows + 1, ship_rows + 2});
  check_rows(ships.where(&ship::first_letter, "A"), {ship_rows, ship_rows + 3});
}

TEST_CASE("a text column takes any kind of text") {
  const std::string string = "Cod";
  char typed[] = "Cod";
  check_rows(ships.where(&ship::name, "Cod"), {ship_rows + 2});
  check_rows(ships.where(&ship::name, text{"Cod"}), {ship_rows + 2});
  check_rows(ships.where(&ship::name, string), {ship_rows + 2});
  check_rows(ships.where(&ship::name, std::string_view{string}), {ship_rows + 2});
  check_rows(ships.where(&ship::name, typed), {ship_rows + 2});
  check_rows(ships.where(&ship::name, "Co"), {});
}

TEST_CASE("where a condition holds, and where both do") {
  const auto is_long = [](const ship& s) { return s.length > 10; };
  check_rows(ships.where(is_long), {ship_rows + 1, ship_rows + 2, ship_rows + 3});
  check_rows(ships.where(is_long).where(&ship::afloat, true), {ship_rows + 2, ship_rows + 3});
  check_rows(ships.where(&ship::afloat, true).where(is_long), {ship_rows + 2, ship_rows + 3});
  check_rows(ships.where(is_long).where(&ship::afloat, true).where(&ship::name, "Ash"),
             {ship_rows + 3});
  check_rows(ships.where(is_long).where(&ship::length, 10), {});
  // A condition may carry values of its own.
  for (int least = 0; least < 40; ++least) {
    std::vector<const void*> expected;
    for (const ship& s : ship_rows) {
      if (s.length >= least) expected.push_back(&s);
    }
    check_rows(ships.where([least](const ship& s) { return s.length >= least; }), expected);
  }
}

TEST_CASE("find gives the first such row or none") {
  static_assert(ships.find(&ship::length, 10) == ship_rows);
  static_assert(ships.find(&ship::name, "Dab") == ship_rows + 4);
  static_assert(ships.find(&ship::name, "Eel") == nullptr);
  static_assert(ships.find(&ship::half, 15) == ship_rows + 3);
  static_assert(ships.where(&ship::afloat, false).find(&ship::length, 10) == ship_rows + 4);
  static_assert(ships.where(&ship::afloat, false).find(&ship::length, 20) == nullptr);
  const std::string typed = "Bee";
  CHECK(ships.find(&ship::name, typed) == ship_rows + 1);
  CHECK(ships.find(&ship::name, typed + "s") == nullptr);
}

TEST_CASE("a view can be kept and passed over again") {
  static constexpr auto afloat = ships.where(&ship::afloat, true);
  static_assert(afloat.count() == 3 && afloat.begin()->name == "Ada");
  check_rows(afloat, {ship_rows, ship_rows + 2, ship_rows + 3});
  check_rows(afloat, {ship_rows, ship_rows + 2, ship_rows + 3});
  auto at = afloat.begin();
  CHECK((++at)->name == "Cod");
  CHECK((at++)->name == "Cod");
  CHECK(at->name == "Ash");
  using iterator = decltype(at);
  CHECK(iterator{} == iterator{});
  static_assert(std::is_same_v<iterator::value_type, ship>);
  static_assert(std::is_signed_v<iterator::difference_type>);
}

// Each value that stands in a column finds the rows that a loop finds.
template <class Table, class Column> static void check_column(const Table& table, Column column) {
  for (const auto& key_row : table) {
    std::vector<const void*> expected;
    for (const auto& row : table) {
      if (row.*column == key_row.*column) expected.push_back(&row);
    }
    CHECK(rows_of(table.where(column, key_row.*column)) == expected);
    CHECK(table.find(column, key_row.*column) == expected.front());
  }
}

template <class Table> static void check_sources(const Table& table) {
  for (int number = 0; number <= 20; ++number) {
    std::vector<const void*> expected;
    for (const auto& row : table) {
      if (row.source.cites(number)) expected.push_back(&row);
    }
    CHECK(rows_of(table.where(&std::decay_t<decltype(*table.begin())>::source,
                              paragraph{number})) == expected);
  }
}

TEST_CASE("every column of every table can be asked") {
  check_column(entities, &entity::id);
  check_column(entities, &entity::kind);
  check_column(entities, &entity::within);
  check_column(entities, &entity::name);
  check_column(entities, &entity::aka);
  check_column(entities, &entity::code);
  check_column(entities, &entity::source);
  check_column(offices, &office::holder);
  check_column(offices, &office::of);
  check_column(offices, &office::title);
  check_column(offices, &office::source);
  check_column(events, &event::id);
  check_column(events, &event::kind);
  check_column(events, &event::status);
  check_column(events, &event::place);
  check_column(events, &event::actor);
  check_column(events, &event::convened_by);
  check_column(events, &event::when);
  check_column(events, &event::name);
  check_column(events, &event::source);
  check_column(figures, &figure::id);
  check_column(figures, &figure::subject);
  check_column(figures, &figure::basis);
  check_column(figures, &figure::stated_by);
  check_column(figures, &figure::as_of);
  check_column(figures, &figure::measure);
  check_column(figures, &figure::wording);
  check_column(figures, &figure::source);
  check_column(statements, &statement::speaker);
  check_column(statements, &statement::share);
  check_column(statements, &statement::mode);
  check_column(statements, &statement::about);
  check_column(statements, &statement::negated);
  check_column(statements, &statement::on);
  check_column(statements, &statement::quote);
  check_column(statements, &statement::gist);
  check_column(statements, &statement::source);
  check_column(tensions, &tension::kind);
  check_column(tensions, &tension::gist);
  check_column(tensions, &tension::source);
  check_sources(entities);
  check_sources(offices);
  check_sources(events);
  check_sources(figures);
  check_sources(statements);
  check_sources(tensions);
}

TEST_CASE("an identifier is the place of its row") {
  for (const entity& row : entities) CHECK(&entities[row.id] == &row);
  for (const event& row : events) CHECK(&events[row.id] == &row);
  for (const figure& row : figures) CHECK(&figures[row.id] == &row);
  CHECK(entities.size() == static_cast<size_t>(entity_id::none));
  CHECK(events.size() == static_cast<size_t>(event_id::none));
  CHECK(figures.size() == static_cast<size_t>(figure_id::none));
}

TEST_CASE("office_of finds the holder's row") {
  for (const office& row : offices) CHECK(&office_of(row.holder) == &row);
}

TEST_CASE("is_within follows the column upward") {
  // All that stands above an entity, nearest first, the entity itself included.
  const auto chain_of = [](entity_id id) {
    std::vector<entity_id> chain;
    for (; id != entity_id::none; id = entities[id].within) chain.push_back(id);
    return chain;
  };
  for (const entity& part : entities) {
    const std::vector<entity_id> chain = chain_of(part.id);
    for (const entity& whole : entities) {
      bool in_chain = false;
      for (const entity_id id : chain) in_chain = in_chain || id == whole.id;
      CHECK(is_within(part.id, whole.id) == in_chain);
    }
    CHECK_FALSE(is_within(part.id, entity_id::none));
    CHECK_FALSE(is_within(entity_id::none, part.id));
  }
  static_assert(!is_within(entity_id::none, entity_id::none));
  // Three steps up
  static_assert(is_within(entity_id::pete_hegseth, entity_id::nato));
}
