// print(): every kind of value, every unit and hedge, into sinks of any kind.
#include "check.hpp"

#include <cstring>
#include <sstream>
#include <string_view>
#include <type_traits>

using namespace natobrief;
using check::printed;

TEST_CASE("texts print as they are") {
  CHECK(printed(text{}) == "");
  CHECK(printed(text{"NATO"}) == "NATO");
}

TEST_CASE("dates print as ISO 8601") {
  CHECK(printed(date{2025, 2, 12}) == "2025-02-12");
  CHECK(printed(date{2025, 12, 1}) == "2025-12-01");
  CHECK(printed(date{0, 1, 1}) == "0000-01-01");
  CHECK(printed(date{9, 10, 10}) == "0009-10-10");
  CHECK(printed(date{9999, 12, 31}) == "9999-12-31");
}

TEST_CASE("periods print as EDTF") {
  const date day{2025, 2, 12};
  CHECK(printed(period{day}) == "2025-02-12");
  CHECK(printed(period{day, day + 1}) == "2025-02-12/2025-02-13");
  CHECK(printed(period::year(2024)) == "2024");
  CHECK(printed(period::year(7)) == "0007");
  CHECK(printed(period::since(day)) == "[2025-02-12..]");
  CHECK(printed(period::until(day)) == "[..2025-02-12]");
  CHECK(printed(period::since(date{9999, 12, 31})) == "[9999-12-31..]");
  CHECK(printed(period::until(date{0, 1, 1})) == "[..0000-01-01]");
  // The same days, known better
  CHECK(printed(period{date{2024, 1, 1}, date{2024, 12, 31}}) == "2024-01-01/2024-12-31");
}

TEST_CASE("decimals print without an exponent") {
  CHECK(printed(decimal{0}) == "0");
  CHECK(printed(decimal{5}) == "5");
  CHECK(printed(decimal{33, -1}) == "3.3");
  CHECK(printed(decimal{50, -1}) == "5.0");
  CHECK(printed(decimal{-5, -1}) == "-0.5");
  CHECK(printed(decimal{-33}) == "-33");
  CHECK(printed(decimal{126, 9}) == "126000000000");
  CHECK(printed(decimal{0, 9}) == "0");
  CHECK(printed(decimal{0, -2}) == "0.00");
  CHECK(printed(decimal{99999999, -99}) == "0." + std::string(91, '0') + "99999999");
  for (const int32_t coefficient :
       {0, 1, 7, 10, 33, 100, 1005, 1234567, 10000000, 12345678, 99999999}) {
    for (int exponent = -99; exponent <= 99; ++exponent) {
      CHECK(printed(decimal{coefficient, exponent}) ==
            check::written_out(decimal{coefficient, exponent}));
      CHECK(printed(decimal{-coefficient, exponent}) ==
            check::written_out(decimal{-coefficient, exponent}));
    }
  }
  // What half a figure adds to the longest number
  CHECK(printed(quantity{decimal{99999999}, unit::usd, hedge::about}.upper().at) == "99999999.5");
  CHECK(printed(quantity{decimal{99999999, -8}, unit::usd, hedge::about}.upper().at) ==
        "0.999999995");
}

TEST_CASE("citations print in order") {
  CHECK(printed(cite(7)) == "[7]");
  CHECK(printed(cite(4, 1)) == "[1, 4]");
  CHECK(printed(cite(20, 0, 10)) == "[0, 10, 20]");
}

TEST_CASE("enumerators print in words") {
  CHECK(printed(verdict::unknown) == "unknown");
  CHECK(printed(weekday::monday) == "monday");
  CHECK(printed(weekday::sunday) == "sunday");
  CHECK(printed(precision::open_end) == "open end");
  CHECK(printed(endpoint::unbounded) == "unbounded");
  CHECK(printed(unit::percent_of_gdp) == "percent of gdp");
  CHECK(printed(hedge::more_than) == "more than");
  CHECK(printed(entity_kind::person) == "person");
  CHECK(printed(event_kind::meeting) == "meeting");
  CHECK(printed(status::planned) == "planned");
  CHECK(printed(basis::derived) == "derived");
  CHECK(printed(share::most) == "most");
  CHECK(printed(mode::called_for) == "called for");
  CHECK(printed(topic::war) == "war");
  CHECK(printed(tension_kind::level) == "level");
  CHECK(printed(entity_id::ukraine_defense_contact_group) == "ukraine defense contact group");
  CHECK(printed(event_id::none) == "none");
  CHECK(printed(figure_id::us_floor) == "us floor");
}

TEST_CASE("every unit, one and many") {
  CHECK(printed(1_countries) == "1 country");
  CHECK(printed(0_countries) == "0 countries");
  CHECK(printed(2_countries) == "2 countries");
  CHECK(printed(10_countries) == "10 countries");
  CHECK(printed(1_percent_of_gdp) == "1 % of GDP");
  CHECK(printed(3.3_percent_of_gdp) == "3.3 % of GDP");
  CHECK(printed(1_percent_of_budget) == "1 % of budget");
  CHECK(printed(5_percent_of_budget) == "5 % of budget");
  CHECK(printed(1_percent_of_members) == "1 % of members");
  CHECK(printed(33_percent_of_members) == "33 % of members");
  CHECK(printed(1_percent_of_responsibility) == "1 % of responsibility");
  CHECK(printed(50_percent_of_responsibility) == "50 % of responsibility");
  CHECK(printed(1_usd) == "1 USD");
  CHECK(printed(2_usd) == "2 USD");
  CHECK(printed(1_years) == "1 year");
  CHECK(printed(3_years) == "3 years");
  CHECK(printed(1_weeks) == "1 week");
  CHECK(printed(2_weeks) == "2 weeks");
  CHECK(printed(1_days) == "1 day");
  CHECK(printed(1084_days) == "1084 days");
  CHECK(printed(0.1_years) == "0.1 years");
  CHECK(printed(1.0_years) == "1.0 years");
  CHECK(printed(10_years) == "10 years");
}

TEST_CASE("money in millions and billions") {
  CHECK(printed(126e9_usd) == "126 billion USD");
  CHECK(printed(1e9_usd) == "1 billion USD");
  CHECK(printed(1500e6_usd) == "1.5 billion USD");
  CHECK(printed(1000e9_usd) == "1000 billion USD");
  CHECK(printed(999e6_usd) == "999 million USD");
  CHECK(printed(100e6_usd) == "100 million USD");
  CHECK(printed(1e6_usd) == "1 million USD");
  CHECK(printed(20e6_usd) == "20 million USD");
  CHECK(printed(quantity{decimal{-5, 9}, unit::usd}) == "-5 billion USD");
  CHECK(printed(quantity{decimal{-1, 9}, unit::usd}) == "-1 billion USD");
  CHECK(printed(quantity{decimal{-100, 6}, unit::usd}) == "-100 million USD");
  // Figures that end before the millions would be lost in them.
  CHECK(printed(900000_usd) == "900000 USD");
  CHECK(printed(1234500_usd) == "1234500 USD");
  CHECK(printed(0_usd) == "0 USD");
  // Dollars alone are counted like this.
  CHECK(printed(5e6_countries) == "5000000 countries");
}

TEST_CASE("ordinals") {
  const struct {
    int32_t number;
    const char* words;
  } ordinals[] = {{0, "0th"},     {1, "1st"},       {2, "2nd"},       {3, "3rd"},
                  {4, "4th"},     {5, "5th"},       {9, "9th"},       {10, "10th"},
                  {11, "11th"},   {12, "12th"},     {13, "13th"},     {14, "14th"},
                  {19, "19th"},   {20, "20th"},     {21, "21st"},     {22, "22nd"},
                  {23, "23rd"},   {24, "24th"},     {100, "100th"},   {101, "101st"},
                  {111, "111th"}, {112, "112th"},   {121, "121st"},   {202, "202nd"},
                  {211, "211th"}, {1001, "1001st"}, {1011, "1011th"}, {-1, "-1th"}};
  for (const auto& ordinal : ordinals) {
    CHECK(printed(quantity{decimal{ordinal.number}, unit::ordinal}) == ordinal.words);
  }
  // As the literals have them, with the zeros in the exponent
  CHECK(printed(10_ordinal) == "10th");
  CHECK(printed(20_ordinal) == "20th");
  CHECK(printed(110_ordinal) == "110th");
  CHECK(printed(1.1_ordinal) == "1.1th");
}

TEST_CASE("every hedge") {
  CHECK(printed(3_weeks) == "3 weeks");
  CHECK(printed(about(3_weeks)) == "about 3 weeks");
  CHECK(printed(nearly(3_weeks)) == "nearly 3 weeks");
  CHECK(printed(less_than(3_weeks)) == "less than 3 weeks");
  CHECK(printed(at_most(3_weeks)) == "at most 3 weeks");
  CHECK(printed(more_than(3_weeks)) == "more than 3 weeks");
  CHECK(printed(at_least(3_weeks)) == "at least 3 weeks");
  CHECK(printed(more_than(126e9_usd)) == "more than 126 billion USD");
  CHECK(printed(about(1_ordinal)) == "about 1st");
}

TEST_CASE("all units under all hedges begin and end alike") {
  for (size_t how = 0; how < spellings<hedge>.size(); ++how) {
    for (size_t of = 0; of < spellings<unit>.size(); ++of) {
      const decimal five{5};
      const quantity plain{five, static_cast<unit>(of)};
      const quantity hedged{five, static_cast<unit>(of), static_cast<hedge>(how)};
      const std::string words = how == 0 ? "" : printed(static_cast<hedge>(how)) + " ";
      CHECK(printed(hedged) == words + printed(plain));
    }
  }
}

TEST_CASE("a buffer keeps what fits, and a zero") {
  const std::string whole = "[1, 4]";
  const auto check_capacity = [&](auto sink, size_t capacity) {
    print(sink, cite(1, 4));
    const size_t kept = whole.size() < capacity ? whole.size() : capacity;
    CHECK(sink.size() == kept);
    CHECK(std::string(sink.data(), sink.size()) == whole.substr(0, kept));
    CHECK(std::strlen(sink.data()) == kept);
    CHECK(sink.truncated() == (whole.size() > capacity));
  };
  check_capacity(buffer<0>{}, 0);
  check_capacity(buffer<1>{}, 1);
  check_capacity(buffer<5>{}, 5);
  check_capacity(buffer<6>{}, 6);
  check_capacity(buffer<7>{}, 7);
  check_capacity(buffer<40>{}, 40);

  buffer<4> twice;
  CHECK(twice.size() == 0);
  CHECK_FALSE(twice.truncated());
  twice("ab");
  twice("cd");
  CHECK_FALSE(twice.truncated());
  twice("");
  CHECK_FALSE(twice.truncated());
  twice("e");
  CHECK(twice.truncated());
  const text kept = twice;
  CHECK(kept == "abcd");
}

TEST_CASE("printing is constexpr") {
  constexpr auto line = [] {
    buffer<32> sink;
    print(sink, about(3.3_percent_of_gdp));
    return sink;
  }();
  static_assert(text{line.data(), line.size()} == "about 3.3 % of GDP" && !line.truncated());
}

// A stream that is not of the standard library.
struct log_stream {
  void write(const char* characters, long count) {
    lines.append(characters, static_cast<size_t>(count));
  }
  std::string lines;
};

TEST_CASE("values go to streams and to any callable") {
  std::ostringstream stream;
  stream << text{"NATO"} << ' ' << date{2025, 2, 12} << ' ' << topic::war << ' ' << cite(7);
  CHECK(stream.str() == "NATO 2025-02-12 war [7]");
  log_stream log;
  log << decimal{33, -1} << period::year(2024) << 1_weeks;
  CHECK(log.lines == "3.320241 week");

  size_t letters = 0;
  print([&letters](text part) { letters += part.size(); }, date{2025, 2, 12});
  CHECK(letters == 10);
}
