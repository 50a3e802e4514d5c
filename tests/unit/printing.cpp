// print(): every kind of value, every unit and hedge, into sinks of any kind.
#include "check.hpp"
#include "random.hpp"

#include <cstring>
#include <iomanip>
#include <sstream>
#include <string_view>

using namespace natobrief;
using check::printed;

TEST_CASE("texts and dates") {
  CHECK(printed(text{}) == "");
  CHECK(printed(text{"NATO"}) == "NATO");
  CHECK(printed(date{2025, 12, 1}) == "2025-12-01");
  CHECK(printed(date{0, 1, 1}) == "0000-01-01");
  CHECK(printed(date{9, 10, 10}) == "0009-10-10");
}

TEST_CASE("periods print as EDTF, and only an exact one as a/b") {
  const date day{2025, 2, 12};
  CHECK(printed(period{day}) == "2025-02-12");
  CHECK(printed(period{day, day + 1}) == "2025-02-12/2025-02-13");
  CHECK(printed(period{date{2024, 1, 1}, date{2024, 12, 31}}) == "2024-01-01/2024-12-31");
  CHECK(printed(period{date{0, 1, 1}, date{9999, 12, 31}}) == "0000-01-01/9999-12-31");
  CHECK(printed(period::year(7)) == "0007");
  CHECK(printed(period::some_day(day, day + 1)) == "[2025-02-12..2025-02-13]");
  CHECK(printed(period{day, day, day, day + 1}) == "[2025-02-12..2025-02-13]");
  CHECK(printed(period{day, day + 1, day + 1, day + 1}) == "[2025-02-12..2025-02-13]");
  CHECK(printed(period::since(day)) == "[2025-02-12..]");
  CHECK(printed(period::until(day)) == "[..2025-02-12]");
  CHECK(printed(period::until(date{9998, 12, 31})) == "[..9998-12-31]");
  CHECK(printed(period::including(day)) == "../..");
}

TEST_CASE("decimals but zero print without an exponent") {
  CHECK(printed(decimal{33, -1}) == "3.3");
  CHECK(printed(decimal{126, 9}) == "126000000000");
  check::random random;
  for (int count = 0; count < 10000; ++count) {
    const decimal number = random.decimal();
    if (number.coefficient == 0 && number.exponent > 0) {
      CHECK(printed(number) == "0e" + std::to_string(number.exponent));
    } else {
      CHECK(printed(number) == check::written_out(number));
    }
  }
}

TEST_CASE("citations print in order") {
  CHECK(printed(cite(7)) == "[7]");
  CHECK(printed(cite(20, 0, 10)) == "[0, 10, 20]");
}

TEST_CASE("every unit, of one and of many") {
  CHECK(printed(1_countries) == "1 country");
  CHECK(printed(0_countries) == "0 countries");
  CHECK(printed(10_countries) == "10 countries");
  CHECK(printed(1_percent_of_gdp) == "1 % of GDP");
  CHECK(printed(5_percent_of_budget) == "5 % of budget");
  CHECK(printed(33_percent_of_members) == "33 % of members");
  CHECK(printed(50_percent_of_responsibility) == "50 % of responsibility");
  CHECK(printed(1_usd) == "1 USD");
  CHECK(printed(1_years) == "1 year");
  CHECK(printed(1.0_years) == "1.0 years");
  CHECK(printed(10_years) == "10 years");
  CHECK(printed(1_weeks) == "1 week");
  CHECK(printed(2_weeks) == "2 weeks");
  CHECK(printed(1_days) == "1 day");
  CHECK(printed(1084_days) == "1084 days");
}

TEST_CASE("dollars scale by their value") {
  CHECK(printed(126e9_usd) == "126 billion USD");
  CHECK(printed(1500000_usd) == "1.5 million USD");
  CHECK(printed(1234567e3_usd) == "1.234567 billion USD");
  CHECK(printed(1000e9_usd) == "1 trillion USD");
  CHECK(printed(1e15_usd) == "1000 trillion USD");
  CHECK(printed(999e9_usd) == "999 billion USD");
  CHECK(printed(999999_usd) == "999999 USD");
  CHECK(printed(1e6_usd) == "1 million USD");
  CHECK(printed(1000000.5_usd) == "1.0000005 million USD");
  CHECK(printed(0_usd) == "0 USD");
  CHECK(printed(quantity{decimal{-15, 5}, unit::usd}) == "-1.5 million USD");
  CHECK(printed(about(126e9_usd, 2)) == "about 126 (+-2) billion USD");
  CHECK(printed(5e6_countries) == "5000000 countries");
}

TEST_CASE("ordinals") {
  for (int number = 1; number < 1200; ++number) {
    const int last = number % 10;
    const char* ending = last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    if (number / 10 % 10 == 1) ending = "th";
    CHECK(printed(quantity{decimal{number}, unit::ordinal}) == std::to_string(number) + ending);
  }
  CHECK(printed(about(3_ordinal)) == "about 3rd");
}

TEST_CASE("every hedge, and a margin that is not one unit of the last figure") {
  CHECK(printed(about(3_weeks)) == "about 3 weeks");
  CHECK(printed(nearly(3_weeks)) == "nearly 3 weeks");
  CHECK(printed(less_than(3_weeks)) == "less than 3 weeks");
  CHECK(printed(at_most(3_weeks)) == "at most 3 weeks");
  CHECK(printed(more_than(3_weeks)) == "more than 3 weeks");
  CHECK(printed(at_least(3_weeks)) == "at least 3 weeks");
  CHECK(printed(rounded(3_weeks)) == "rounded 3 weeks");
  CHECK(printed(about(50_countries, 2)) == "about 50 (+-20) countries");
  CHECK(printed(nearly(3.3_percent_of_gdp, 2)) == "nearly 3.3 (-0.2) % of GDP");
  CHECK(printed(more_than(4_percent_of_gdp, 1)) == "more than 4 (+1) % of GDP");
  CHECK(printed(rounded(33_percent_of_members, 5)) == "rounded 33 (+-5) % of members");
  // "3.0" says that its zero counts, as any reader would see; so it has a unit of 0.1.
  CHECK(printed(about(5.0_percent_of_gdp)) == "about 5.0 (+-0.1) % of GDP");
}

TEST_CASE("a range has one wording for each kind of ends") {
  const bound low{decimal{2}, endpoint::closed};
  const bound high{decimal{3}, endpoint::closed};
  const bound above{decimal{2}, endpoint::open};
  const bound below{decimal{3}, endpoint::open};
  const bound none{decimal{0}, endpoint::unbounded};
  const auto is = [](const bound& from, const bound& to, const std::string& words) {
    return printed(range{from, to, unit::weeks}) == words;
  };
  CHECK(is(low, high, "at least 2 and at most 3 weeks"));
  CHECK(is(low, below, "at least 2 and less than 3 weeks"));
  CHECK(is(above, high, "more than 2 and at most 3 weeks"));
  CHECK(is(above, below, "more than 2 and less than 3 weeks"));
  CHECK(is(low, none, "at least 2 weeks"));
  CHECK(is(above, none, "more than 2 weeks"));
  CHECK(is(none, high, "at most 3 weeks"));
  CHECK(is(none, below, "less than 3 weeks"));
  CHECK(is(low, low, "2 weeks"));
  CHECK(is(none, none, "any weeks"));
}

// The row's line has all of these, and ends with its paragraphs.
template <class Row, class... Parts> static void check_line(const Row& row, const Parts&... parts) {
  const std::string line = printed(row);
  CAPTURE(line);
  for (const std::string& part : {printed(parts)...}) {
    CHECK(line.find(part) != std::string::npos);
  }
  const std::string source = " " + printed(row.source);
  CHECK(line.substr(line.size() - source.size()) == source);
  CHECK(line.find('\n') == std::string::npos);
}
static text name_of(entity_id id) { return id == entity_id::none ? "" : entities[id].name; }
static text name_of(event_id id) { return id == event_id::none ? "" : events[id].name; }

TEST_CASE("a row is one line that keeps its hedge, basis, speaker and paragraphs") {
  CHECK(printed(figures[figure_id::us_spending]) ==
        "United States, defense spending: about 3.3 % of GDP, says The Associated Press [18]");
  for (const figure& f : figures) {
    check_line(f, name_of(f.subject), f.measure, f.value, name_of(f.stated_by), name_of(f.view_of));
    if (f.basis != basis::stated) check_line(f, f.basis);
    if (f.as_of != period{article.written_on}) check_line(f, f.as_of);
  }
  for (const statement& s : statements) {
    check_line(s, name_of(s.speaker), s.mode, s.gist, s.quote, name_of(s.view_of));
    if (s.speaker == entity_id::none) check_line(s, text{"unattributed"});
    if (s.share != share::whole) check_line(s, s.share);
  }
  for (const event& e : events) {
    check_line(e, e.name, e.when, e.dating, e.status, name_of(e.place), name_of(e.actor),
               name_of(e.with), name_of(e.convened_by), name_of(e.chaired_by), name_of(e.after));
  }
  for (const entity& e : entities) check_line(e, e.name, e.kind, name_of(e.within));
  for (const label& l : labels) check_line(l, l.form, name_of(l.of));
  for (const membership& m : memberships) {
    check_line(m, name_of(m.member), name_of(m.body), m.holds);
  }
  for (const office& o : offices) check_line(o, name_of(o.holder), o.title, name_of(o.of));
  for (const tension& t : tensions) check_line(t, t.kind, t.gist);
}

template <class Enum> static std::string number_99() { return printed(static_cast<Enum>(99)); }
template <class... Enums> static void check_99() { CHECK(((number_99<Enums>() == "(99)") && ...)); }

TEST_CASE("a value that no enumerator has prints as its number") {
  check_99<verdict, weekday, unit, hedge, endpoint, entity_kind, event_kind, status, dating, basis,
           share, mode, topic, tension_kind, entity_id, event_id, figure_id, statement_id>();
  CHECK(printed(static_cast<weekday>(0)) == "(0)");
  CHECK(printed(static_cast<weekday>(8)) == "(8)");
  CHECK(printed(static_cast<topic>(255)) == "(255)");
  CHECK(printed(quantity{decimal{5}, static_cast<unit>(99)}) == "5 (99)");
  CHECK(printed(quantity{decimal{5}, unit::days, static_cast<hedge>(99)}) == "(99) 5 days");
  figure row = figures[figure_id::us_floor];
  row.basis = static_cast<basis>(99);
  CHECK(printed(row).find(", (99)") != std::string::npos);
}

TEST_CASE("a buffer keeps what fits, and a zero") {
  const std::string whole = "[1, 4]";
  const auto check_capacity = [&](auto sink, size_t capacity) {
    print(sink, cite(1, 4));
    CHECK(std::string(sink.data(), sink.size()) == whole.substr(0, capacity));
    CHECK(std::strlen(sink.data()) == sink.size());
    CHECK(sink.truncated() == (whole.size() > capacity));
  };
  check_capacity(buffer<0>{}, 0);
  check_capacity(buffer<1>{}, 1);
  check_capacity(buffer<5>{}, 5);
  check_capacity(buffer<6>{}, 6);
  check_capacity(buffer<40>{}, 40);

  buffer<4> twice;
  print(twice, "ab", "cd", "");
  CHECK_FALSE(twice.truncated());
  print(twice, "e");
  CHECK(twice.truncated());
  CHECK(text{twice} == "abcd");
}

TEST_CASE("printing is constexpr, and takes any number of values and strings") {
  constexpr auto line = [] {
    buffer<64> sink;
    print(sink, "U.S.: ", about(3.3_percent_of_gdp), text{" "}, cite(18), "\n");
    return sink;
  }();
  static_assert(text{line.data(), line.size()} == "U.S.: about 3.3 % of GDP [18]\n");
  static_assert(!line.truncated());
  std::string all;
  print([&all](text part) { all += part; }, std::string{"a"}, std::string_view{"b"}, 1_weeks);
  CHECK(all == "ab1 week");
}

// Padded and reset as a string of the same characters would be, by every flag.
template <class Value> static void check_width(const Value& value) {
  const std::string words = printed(value);
  for (const auto adjust :
       {std::ios::left, std::ios::right, std::ios::internal, std::ios::fmtflags{}}) {
    for (const int wider : {-1, 0, 5}) {
      std::ostringstream ours;
      std::ostringstream theirs;
      for (std::ostringstream* const stream : {&ours, &theirs}) {
        stream->setf(adjust, std::ios::adjustfield);
        *stream << std::setfill('.') << std::setw(static_cast<int>(words.size()) + wider);
      }
      ours << value << value << '|';
      theirs << words << words << '|';
      CHECK(ours.str() == theirs.str());
    }
  }
}

TEST_CASE("<< pads to the stream's width and resets it, for every printable") {
  check_width(text{"NATO"});
  check_width(date{2025, 2, 12});
  check_width(period::year(2024));
  check_width(decimal{33, -1});
  check_width(about(3.3_percent_of_gdp));
  check_width(5_percent_of_gdp - 3_percent_of_gdp);
  check_width(cite(1, 4));
  check_width(topic::article_five);
  check_width(verdict::unknown);
  check_width(entity_id::none);
  check_width(*entities.begin());
  check_width(*labels.begin());
  check_width(*memberships.begin());
  check_width(*offices.begin());
  check_width(events[event_id::hague_summit]);
  check_width(events[event_id::healey_hegseth_bilateral]);
  check_width(*figures.begin());
  check_width(*statements.begin());
  check_width(*tensions.begin());
}

// A stream that is not of the standard library.
struct log_stream {
  void write(const char* characters, long count) {
    lines.append(characters, static_cast<size_t>(count));
  }
  std::string lines;
};

TEST_CASE("values go to any stream that can write") {
  std::ostringstream stream;
  stream << text{"NATO"} << ' ' << date{2025, 2, 12} << ' ' << topic::war << ' ' << cite(7);
  CHECK(stream.str() == "NATO 2025-02-12 war [7]");
  log_stream log;
  log << decimal{33, -1} << period::year(2024) << 1_weeks;
  CHECK(log.lines == "3.320241 week");
}
