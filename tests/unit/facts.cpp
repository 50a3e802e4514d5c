// Every column of every row, against tables that were written from the article and not from the
// header: tests/golden/*.txt. And what must hold of all their texts.
#include "check.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <type_traits>
#include <vector>

using namespace natobrief;

namespace {

struct golden_table {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;

  size_t column(const std::string& name) const {
    return static_cast<size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin());
  }
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream{line};
  for (std::string cell; std::getline(stream, cell, '|');) {
    const size_t first = cell.find_first_not_of(' ');
    const size_t last = cell.find_last_not_of(' ');
    cells.push_back(first == std::string::npos ? "" : cell.substr(first, last - first + 1));
  }
  return cells;
}

golden_table read_golden(const std::string& name) {
  std::ifstream file{std::string{NATOBRIEF_GOLDEN_DIR} + "/" + name + ".txt"};
  REQUIRE_MESSAGE(file.good(), name);
  golden_table table;
  for (std::string line; std::getline(file, line);) {
    if (line[0] == '#') {
      table.columns = cells_of(line.substr(1));
    } else {
      table.rows.push_back(cells_of(line));
      REQUIRE_MESSAGE(table.rows.back().size() == table.columns.size(), name << ": " << line);
    }
  }
  return table;
}

// Columns as the golden files write them
std::string cell(text value) { return value.empty() ? "-" : std::string(value); }
std::string cell(bool value) { return value ? "yes" : "no"; }
std::string cell(date value) { return check::printed(value); }
std::string cell(const period& value) { return check::printed(value); }
std::string cell(decimal value) { return check::written_out(value); }
std::string cell(int16_t value) { return std::to_string(value); }
std::string cell(citation value) {
  std::string numbers;
  for (int number = 0; number <= 20; ++number) {
    if (value.cites(number)) numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
  }
  return numbers;
}
template <class Enum, class = std::enable_if_t<std::is_enum_v<Enum>>> std::string cell(Enum value) {
  return std::string(spellings<Enum>[value]);
}

template <class Row> struct column {
  std::string name;
  std::string (*cell_of)(const Row&);
};

// Compares a table with its golden file, which may have a column of its own, `label`, to tell rows
// without an identifier apart.
template <class Row, class Rows>
void compare(const std::string& table, const Rows& rows, const std::vector<column<Row>>& columns) {
  const golden_table golden = read_golden(table);
  for (const std::string& name : golden.columns) {
    const bool is_known = std::any_of(columns.begin(), columns.end(),
                                      [&](const column<Row>& one) { return one.name == name; });
    CHECK_MESSAGE((is_known || name == "label"), table << " has no column " << name);
  }
  CHECK(golden.rows.size() == rows.size());

  size_t number = 0;
  for (const Row& row : rows) {
    if (number == golden.rows.size()) break;
    const std::vector<std::string>& cells = golden.rows[number++];
    for (const column<Row>& one : columns) {
      const size_t at = golden.column(one.name);
      REQUIRE_MESSAGE(at < cells.size(), table << ".txt lacks the column " << one.name);
      const std::string& in_golden = cells[at];
      const std::string in_header = one.cell_of(row);
      CHECK_MESSAGE(in_golden == in_header,
                    table << " row " << number << " (" << cells[1] << "), " << one.name);
    }
  }
}

#define COLUMN(Row, name)                                \
  column<Row> {                                          \
#name, [](const Row& row) { return cell(row.name); } \
  }

}  // namespace

TEST_CASE("entities") {
  compare<entity>(
      "entities", entities,
      {COLUMN(entity, source), COLUMN(entity, id), COLUMN(entity, kind), COLUMN(entity, name),
       COLUMN(entity, aka), COLUMN(entity, code), COLUMN(entity, within)});
}

TEST_CASE("offices") {
  compare<office>(
      "offices", offices,
      {COLUMN(office, source), COLUMN(office, holder), COLUMN(office, title), COLUMN(office, of)});
}

TEST_CASE("events") {
  compare<event>("events", events,
                 {COLUMN(event, source), COLUMN(event, id), COLUMN(event, kind),
                  COLUMN(event, when), COLUMN(event, place), COLUMN(event, actor),
                  COLUMN(event, convened_by), COLUMN(event, status), COLUMN(event, name)});
}

TEST_CASE("figures") {
  compare<figure>(
      "figures", figures,
      {COLUMN(figure, source), COLUMN(figure, id), COLUMN(figure, subject),
       column<figure>{"value", [](const figure& row) { return cell(row.value.amount); }},
       column<figure>{"unit", [](const figure& row) { return cell(row.value.unit); }},
       column<figure>{"hedge", [](const figure& row) { return cell(row.value.how); }},
       COLUMN(figure, wording), COLUMN(figure, as_of), COLUMN(figure, basis),
       COLUMN(figure, stated_by), COLUMN(figure, measure)});
}

TEST_CASE("statements") {
  compare<statement>(
      "statements", statements,
      {COLUMN(statement, source), COLUMN(statement, speaker), COLUMN(statement, share),
       COLUMN(statement, mode), COLUMN(statement, about), COLUMN(statement, negated),
       COLUMN(statement, quote), COLUMN(statement, on), COLUMN(statement, gist)});
}

TEST_CASE("tensions") {
  compare<tension>("tensions", tensions,
                   {COLUMN(tension, source), COLUMN(tension, kind), COLUMN(tension, gist)});
}

TEST_CASE("article") {
  const std::vector<report> one{article};
  compare<report>(
      "article", one,
      {COLUMN(report, source), COLUMN(report, publisher), COLUMN(report, dateline),
       COLUMN(report, written_on), COLUMN(report, rights_year), COLUMN(report, photographer),
       COLUMN(report, contributor), COLUMN(report, contributed_from)});
}

// Every text of every table, with where it stands
struct placed_text {
  std::string place;
  text words;
};

static std::vector<placed_text> all_texts() {
  std::vector<placed_text> all;
  for (const entity& e : entities) {
    const std::string id(spellings<entity_id>[e.id]);
    all.push_back({id + " name", e.name});
    all.push_back({id + " aka", e.aka});
    all.push_back({id + " code", e.code});
  }
  for (const office& o : offices) all.push_back({"title", o.title});
  for (const event& e : events) all.push_back({"event", e.name});
  for (const figure& f : figures) {
    all.push_back({"measure", f.measure});
    all.push_back({"wording", f.wording});
  }
  for (const statement& s : statements) {
    all.push_back({"quote", s.quote});
    all.push_back({"gist", s.gist});
  }
  for (const tension& t : tensions) all.push_back({"tension", t.gist});
  return all;
}

TEST_CASE("all text is printable and trimmed") {
  for (const placed_text& one : all_texts()) {
    CAPTURE(one.place);
    CAPTURE(one.words);
    // Plain ASCII, which is UTF-8 too and what a small display has.
    CHECK(std::all_of(one.words.begin(), one.words.end(),
                      [](char c) { return c >= ' ' && c <= '~'; }));
    CHECK_FALSE(one.words.contains("  "));
    const std::string words(one.words);
    CHECK((words.empty() || (words.front() != ' ' && words.back() != ' ')));
  }
}

template <class Table, class Column>
static void check_distinct(const Table& table, Column text_column) {
  std::set<std::string> seen;
  for (const auto& row : table) {
    const text words = row.*text_column;
    CAPTURE(words);
    CHECK_FALSE(words.empty());
    CHECK(seen.insert(std::string(words)).second);
  }
}

TEST_CASE("names and gists are given and distinct") {
  check_distinct(entities, &entity::name);
  check_distinct(events, &event::name);
  check_distinct(statements, &statement::gist);
  check_distinct(tensions, &tension::gist);
}

template <class Table> static void check_order(const Table& table) {
  int at = 0;
  for (const auto& row : table) {
    CAPTURE(row.source);
    CHECK(row.source.first() >= at);
    at = row.source.first();
  }
}

TEST_CASE("rows come in the order of the text") {
  check_order(entities);
  check_order(offices);
  check_order(events);
  check_order(figures);
  check_order(statements);
  check_order(tensions);
}

TEST_CASE("what is past has begun, and what is to come is not over") {
  for (const event& e : events) {
    CAPTURE(e.name);
    CHECK((e.status == status::past ? e.when.first <= article.written_on
                                    : e.when.last >= article.written_on));
  }
}

TEST_CASE("what nobody states is derived and exact, and a hedge has its words") {
  for (const figure& f : figures) {
    CAPTURE(f.id);
    const bool is_derived = f.basis == basis::derived;
    CHECK((f.stated_by == entity_id::none) == is_derived);
    if (is_derived) CHECK(f.value.how == hedge::exactly);
    if (f.value.how != hedge::exactly) CHECK_FALSE(f.wording.empty());
  }
}

TEST_CASE("country codes are distinct and stand for countries") {
  std::set<std::string> codes;
  for (const entity& e : entities.where(&entity::kind, entity_kind::country)) {
    CHECK(e.code.size() == 2);
    CHECK(std::all_of(e.code.begin(), e.code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
    CHECK(codes.insert(std::string(e.code)).second);
  }
  for (const entity& e : entities) CHECK(e.code.empty() == (e.kind != entity_kind::country));
}

TEST_CASE("other names are nobody else's, save the two meanings of Washington") {
  std::set<std::string> names;
  for (const entity& e : entities) names.insert(std::string(e.name));
  for (const entity& e : entities) {
    std::istringstream others{std::string(e.aka)};
    for (std::string name; std::getline(others >> std::ws, name, ';');) {
      CAPTURE(name);
      CHECK_FALSE(name.empty());
      CHECK(names.insert(name).second == (name != "Washington"));
    }
  }
}

static size_t words_in(text words) {
  std::istringstream stream{std::string(words)};
  size_t count = 0;
  for (std::string word; stream >> word;) ++count;
  return count;
}

TEST_CASE("quotations are at most eight words and have a speaker who spoke") {
  size_t quotations = 0;
  for (const statement& s : statements) {
    if (s.quote.empty()) continue;
    ++quotations;
    CAPTURE(s.quote);
    CHECK(words_in(s.quote) <= 8);
    CHECK(entities[s.speaker].kind == entity_kind::person);
    CHECK(s.on != event_id::none);
  }
  CHECK(quotations == 8);
}

TEST_CASE("every paragraph is told by an event, a figure or a statement") {
  for (int number = 1; number <= 19; ++number) {
    const paragraph one{number};
    CAPTURE(number);
    CHECK((!events.where(&event::source, one).empty() ||
           !figures.where(&figure::source, one).empty() ||
           !statements.where(&statement::source, one).empty()));
  }
}
