// Tables and queries, against plain loops over the rows.
#include "check.hpp"

#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>
#if __has_include(<version>)
#include <version>
#endif
#if defined(__cpp_lib_ranges)
#include <algorithm>
#endif

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

TEST_CASE("a text column may be of any string type, and a key is compared by its characters") {
  struct port {
    std::string_view name;
    const char* land;
  };
  static constexpr port port_rows[] = {{"Hull", "GB"}, {"Kiel", "DE"}};
  constexpr table<port> ports{port_rows};
  static_assert(ports.where(&port::name, "Kiel").only().land == text{"DE"});
  const std::string typed = "DE";
  const char* const pointer = typed.c_str();
  CHECK(ports.find(&port::land, pointer) == port_rows + 1);
  CHECK(ports.find(&port::land, "GB") == port_rows);
  CHECK(ports.find(&port::name, typed) == nullptr);
  // Unlike an int, a class may compare with a bool as it likes.
  struct boat {
    std::optional<bool> afloat;
  };
  static constexpr boat boat_rows[] = {{std::nullopt}, {true}};
  static_assert(table<boat>{boat_rows}.find(&boat::afloat, true) == boat_rows + 1);
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

TEST_CASE("a path to a bool is a condition") {
  static_assert(statements.where(&statement::quote, &text::empty).count() +
                    statements.where([](const statement& s) { return !s.quote.empty(); }).count() ==
                statements.size());
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

template <class Row, class Table> static void check_columns(const Table& table) {
  Row::columns([&table](text, auto column) {
    // A quantity is asked by a condition: == gives a verdict.
    if constexpr (!std::is_same_v<decltype(column), quantity Row::*>) check_column(table, column);
  });
  for (int number = 0; number <= 20; ++number) {
    std::vector<const void*> expected;
    for (const Row& row : table) {
      if (row.source.cites(number)) expected.push_back(&row);
    }
    CHECK(rows_of(table.where(&Row::source, paragraph{number})) == expected);
  }
}

TEST_CASE("every column of every table can be asked") {
  check_columns<entity>(entities);
  check_columns<label>(labels);
  check_columns<membership>(memberships);
  check_columns<office>(offices);
  check_columns<event>(events);
  check_columns<figure>(figures);
  check_columns<statement>(statements);
  check_columns<tension>(tensions);
}

TEST_CASE("columns are visited in order of declaration") {
  std::vector<std::string> names;
  label::columns([&names](text name, auto) { names.emplace_back(name); });
  CHECK(names == std::vector<std::string>{"of", "source", "form"});
}

TEST_CASE("where a column of a column equals a key") {
  constexpr auto spelled_out = [](const figure& f) { return f.value.unit == unit::usd; };
  check_rows(figures.where(&figure::value, &quantity::unit, unit::usd),
             rows_of(figures.where(spelled_out)));
  static_assert(figures.find(&figure::value, &quantity::unit, unit::usd)->id ==
                figure_id::aid_total);
  // Members and functions, three steps deep
  check_rows(ships.where(&ship::first_letter, &text::size, size_t{1}),
             {ship_rows, ship_rows + 1, ship_rows + 2, ship_rows + 3, ship_rows + 4});
  static_assert(
      events.where(&event::when, &period::first, &date::weekday, weekday::monday).only().id ==
      event_id::invasion_third_anniversary);
  static_assert(events.find(&event::when, &period::first, &date::month, 6)->id ==
                event_id::hague_summit);
  static_assert(figures.find(&figure::value, &quantity::amount, &decimal::coefficient, 7) ==
                nullptr);
}

TEST_CASE("a condition is a bool column or anything called with a row") {
  check_rows(ships.where(&ship::afloat), {ship_rows, ship_rows + 2, ship_rows + 3});
  struct longer_than {
    int length;
    constexpr bool operator()(const ship& one) const { return one.length > length; }
  };
  check_rows(ships.where(longer_than{20}), {ship_rows + 1, ship_rows + 3});
  bool (*const is_odd)(const ship&) = [](const ship& one) { return one.length % 2 == 1; };
  check_rows(ships.where(is_odd), {ship_rows + 1, ship_rows + 3});
  check_rows(ships.where(&ship::afloat).where(is_odd), {ship_rows + 3});
}

TEST_CASE("all, any and none") {
  constexpr auto is_short = [](const ship& one) { return one.length < 15; };
  constexpr auto is_huge = [](const ship& one) { return one.length > 99; };
  static_assert(ships.any(is_short) && !ships.all(is_short) && !ships.none(is_short));
  static_assert(!ships.any(is_huge) && ships.none(is_huge));
  static_assert(ships.any(&ship::afloat) && !ships.all(&ship::afloat));
  static_assert(ships.where(&ship::afloat).all(&ship::afloat));
  // Of no rows: all, and none.
  constexpr auto no_ships = ships.where(is_huge);
  static_assert(no_ships.all(is_short) && !no_ships.any(is_short) && no_ships.none(is_short));
}

// Rows whose condition is a verdict.
struct cargo {
  verdict full;
};
static constexpr cargo certain_rows[] = {{verdict::yes}, {verdict::no}};
static constexpr cargo doubtful_rows[] = {{verdict::yes}, {verdict::unknown}};
static constexpr cargo empty_rows[] = {{verdict::no}, {verdict::unknown}};

TEST_CASE("all, any and none of verdicts, as Kleene has them") {
  constexpr auto is_full = [](const cargo& one) { return one.full; };
  constexpr table<cargo> certain_ones{certain_rows};
  static_assert(certain_ones.any(is_full) == verdict::yes);
  static_assert(certain_ones.all(is_full) == verdict::no);
  static_assert(certain_ones.none(is_full) == verdict::no);
  constexpr table<cargo> doubtful{doubtful_rows};
  static_assert(doubtful.any(is_full) == verdict::yes);
  static_assert(doubtful.all(is_full) == verdict::unknown);
  static_assert(doubtful.none(is_full) == verdict::no);
  constexpr table<cargo> emptyish{empty_rows};
  static_assert(emptyish.any(is_full) == verdict::unknown);
  static_assert(emptyish.all(is_full) == verdict::no);
  static_assert(emptyish.none(is_full) == verdict::unknown);
  constexpr auto nothing = doubtful.where([](const cargo&) { return false; });
  static_assert(nothing.any(is_full) == verdict::no && nothing.all(is_full) == verdict::yes);
  constexpr auto is_over_100 = [](const figure& f) { return f.value > 100e9_usd; };
  static_assert(figures.any(is_over_100) == verdict::yes);
  static_assert(figures.all(is_over_100) == verdict::unknown);
  constexpr auto holds = [](const membership& m) -> const verdict& { return m.holds; };
  static_assert(certain(memberships.any(holds)) && memberships.all(holds) == verdict::no);
}

TEST_CASE("greatest and least are the rows that no other certainly beats") {
  check_rows(ships.greatest(&ship::length), {ship_rows + 3});
  check_rows(ships.least(&ship::length), {ship_rows, ship_rows + 4});
  check_rows(ships.where(&ship::afloat, false).greatest(&ship::length), {ship_rows + 1});
  check_rows(ships.greatest(&ship::name), {ship_rows + 4});
  check_rows(ships.least(&ship::name, &text::size),
             {ship_rows, ship_rows + 1, ship_rows + 2, ship_rows + 3, ship_rows + 4});
  // Nothing is greater than what does not compare: every unit has its own greatest.
  const auto best = figures.greatest(&figure::value);
  for (const figure& f : figures) {
    bool is_beaten = false;
    for (const figure& other : figures) is_beaten = is_beaten || certain(f.value < other.value);
    bool is_in = false;
    for (const figure& one : best) is_in = is_in || &one == &f;
    CHECK(is_in == !is_beaten);
  }
  // Two that overlap are both the greatest.
  static_assert(figures.where(&figure::value, &quantity::how, hedge::about)
                    .where(&figure::value, &quantity::unit, unit::countries)
                    .greatest(&figure::value)
                    .count() == 2);
}

// A user's own table of 10,000 rows with identifiers of its own.
enum class port : uint16_t {};
struct berth {
  port id;
  int depth;
};
struct berths_of {
  berth rows[10000];
};
static constexpr berths_of dig() {
  berths_of all{};
  for (int at = 0; at < 10000; ++at) {
    all.rows[at] = {static_cast<port>(at), at * 7 % 10007};
  }
  return all;
}
static constexpr berths_of dug = dig();
static constexpr table<berth, port> berths{dug.rows};

TEST_CASE("a table of 10,000 rows") {
  static_assert(berths.size() == 10000 && berths[port{9999}].depth == 9999 * 7 % 10007);
  static_assert(berths.find(&berth::depth, 7 * 1234)->id == port{1234});
  CHECK(berths.find(&berth::depth, 10007) == nullptr);
  CHECK(berths.where(&berth::depth, 7 * 1234 % 10007).only().id == port{1234});
  size_t shallow = 0;
  for (const berth& one : dug.rows) shallow += one.depth < 100;
  CHECK(berths.where([](const berth& one) { return one.depth < 100; }).count() == shallow);
  CHECK(berths.all([](const berth& one) { return one.depth < 10007; }));
  CHECK(berths.least(&berth::depth).only().id == port{0});
}

TEST_CASE("an identifier is the place of its row") {
  for (const entity& row : entities) CHECK(&entities[row.id] == &row);
  for (const event& row : events) CHECK(&events[row.id] == &row);
  for (const figure& row : figures) CHECK(&figures[row.id] == &row);
  for (const statement& row : statements) CHECK(&statements[row.id] == &row);
  CHECK(entities.size() == static_cast<size_t>(entity_id::none));
  CHECK(events.size() == static_cast<size_t>(event_id::none));
  CHECK(figures.size() == static_cast<size_t>(figure_id::none));
  CHECK(statements.size() == static_cast<size_t>(statement_id::none));
}

TEST_CASE("office_of finds the holder's row") {
  for (const office& row : offices) CHECK(&office_of(row.holder) == &row);
}

TEST_CASE("is_within follows the column upward, and what is not said is unknown") {
  for (const entity& part : entities) {
    for (const entity& whole : entities) {
      bool in_chain = false;
      for (entity_id id = part.id; id != entity_id::none; id = entities[id].within) {
        in_chain = in_chain || id == whole.id;
      }
      CHECK(is_within(part.id, whole.id) == (in_chain ? verdict::yes : verdict::unknown));
    }
  }
}

TEST_CASE("is_member answers by its row alone") {
  for (const entity& member : entities) {
    for (const entity& body : entities) {
      verdict expected = verdict::unknown;
      for (const membership& row : memberships) {
        if (row.member == member.id && row.body == body.id) expected = row.holds;
      }
      CHECK(is_member(member.id, body.id) == expected);
    }
  }
  // Never followed through: a member of a member is none.
  static_assert(is_member(entity_id::pete_hegseth, entity_id::nato) == verdict::unknown);
}

#if defined(__cpp_lib_ranges)
TEST_CASE("views and tables are forward ranges for the algorithms of C++20") {
  static_assert(std::ranges::forward_range<const table<entity, entity_id>>);
  const auto afloat = ships.where(&ship::afloat);
  static_assert(std::ranges::forward_range<decltype(afloat)>);
  CHECK(std::ranges::distance(afloat) == 3);
  CHECK(std::ranges::count(afloat, 20, &ship::length) == 1);
  CHECK(std::ranges::find(afloat, "Ash", &ship::name)->length == 31);
  CHECK(&*std::ranges::max_element(afloat, {}, &ship::length) == ship_rows + 3);
  CHECK(&*std::ranges::max_element(entities, {}, &entity::name) ==
        &entities.greatest(&entity::name).only());
  CHECK(std::ranges::all_of(afloat, [](const ship& one) { return one.afloat; }));
  std::vector<text> names;
  std::ranges::transform(afloat, std::back_inserter(names), &ship::name);
  std::ranges::sort(names);
  CHECK(names == std::vector<text>{"Ada", "Ash", "Cod"});
}
#endif
