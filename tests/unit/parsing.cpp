// parse(): what print() or a programmer writes comes back, and anything else is refused.
#include "check.hpp"
#include "random.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace natobrief;
using check::printed;

static bool same(const decimal& left, const decimal& right) {
  return left.coefficient == right.coefficient && left.exponent == right.exponent;
}
static bool same(const quantity& left, const quantity& right) {
  return same(left.amount, right.amount) && left.unit == right.unit && left.how == right.how &&
         left.margin == right.margin;
}
template <class Value> static bool same(const Value& left, const Value& right) {
  return left == right;
}

// Prints a value, parses that, and compares.
template <class Value> static void check_return(const Value& value, Value back) {
  CAPTURE(value);
  CHECK(parse(printed(value), back));
  CHECK(same(back, value));
}

TEST_CASE("what was printed comes back") {
  check::random random;
  for (int count = 0; count < 50000; ++count) {
    check_return(random.decimal(), decimal{7, 77});
    check_return(random.quantity(), 7_weeks);
    check_return(random.day(), date{1970, 1, 1});
    check_return(random.citation(), cite(7));
  }
  for (const figure& f : figures) check_return(f.value, 7_weeks);
  for (const statement& s : statements) check_return(s.source, cite(7));
}

TEST_CASE("a period comes back as it was, or vaguer") {
  check::random random;
  for (int count = 0; count < 50000; ++count) {
    const period value = random.period();
    period back = date{1970, 1, 1};
    CAPTURE(value);
    REQUIRE(parse(printed(value), back));
    CHECK(back.first <= value.first);
    CHECK(value.begun_by <= back.begun_by);
    CHECK(back.lasted_until <= value.lasted_until);
    CHECK(value.last <= back.last);
    const bool is_exact = value.first == value.begun_by && value.lasted_until == value.last;
    const bool is_some_day = value == period::some_day(value.first, value.last);
    if (is_exact || is_some_day) CHECK(back == value);
  }
}

TEST_CASE("parse takes any kind of string") {
  date day{1970, 1, 1};
  CHECK(parse("2025-02-12", day));
  CHECK(parse(text{"2025-02-12"}, day));
  CHECK(parse(std::string{"2025-02-12"}, day));
  CHECK(parse(std::string_view{"2025-02-12"}, day));
  const char* const pointer = "2025-02-12";
  CHECK(parse(pointer, day));
  buffer<10> typed;
  print(typed, day);
  CHECK(parse(typed, day));
  // It ends where the string does.
  CHECK(parse(std::string_view{"2025-02-123", 10}, day));
  CHECK_FALSE(parse(std::string_view{"2025-02-12\0", 11}, day));
}

TEST_CASE("parse works in the compiler") {
  static_assert([] {
    decimal number{0};
    date day{1970, 1, 1};
    period summit = day;
    quantity us = 1_usd;
    citation source = cite(0);
    topic about = topic::deal;
    return parse("3.3", number) && number == decimal{33, -1} && parse("2025-06-24", day) &&
           parse("2025-06-24/2025-06-26", summit) && summit.days() == 3 && summit.first == day &&
           parse("about 3.3 % of GDP", us) && us.how == hedge::about && us.amount == number &&
           parse("[1, 4]", source) && source == cite(1, 4) && parse("article_five", about) &&
           about == topic::article_five;
  }());
}

// Refused, and the result left as it was
template <class Value> static void check_refused(const std::string& wrong, const Value& before) {
  Value result = before;
  CAPTURE(wrong);
  CHECK_FALSE(parse(wrong, result));
  CHECK(same(result, before));
}

// With a character replaced, added or left out it is something else or nothing.
template <class Value> static void check_neighbours(const std::string& good, const Value& before) {
  const auto check = [&before](const std::string& changed) {
    Value read = before;
    if (parse(changed, read)) {
      CHECK(printed(read) == changed);
    } else {
      check_refused(changed, before);
    }
  };
  for (size_t at = 0; at <= good.size(); ++at) {
    for (const char other : std::string_view{"/:.-+ 019[]()%x\0", 16}) {
      check(std::string{good}.replace(at, 1, 1, other));
      check(std::string{good}.insert(at, 1, other));
    }
    check(std::string{good}.erase(at, 1));
  }
}

TEST_CASE("dates that are misspelled are refused") {
  const date before{1970, 1, 1};
  check_neighbours("2025-06-24", before);
  check_neighbours("2000-02-29", before);
  for (const char* const wrong :
       {"", "2025", "2025-06", "2025-6-240", "24-06-2025", "2025-02-29", "2025-13-01", "2025-00-01",
        "2025-01-00", "2025-06-31", "today"}) {
    check_refused(wrong, before);
  }
}

TEST_CASE("periods that are misspelled, or end before they begin, are refused") {
  const period before = date{1970, 1, 1};
  for (const char* const good : {"2014", "2025-06-24", "[2025-06-24..]", "[..2025-06-24]",
                                 "[2025-06-24..2025-06-26]", "../.."}) {
    check_neighbours(good, before);
  }
  for (const char* const wrong :
       {"", "201", "20140", "2014/2015", "2025-06-24/", "/2025-06-24", "2025-06-24/..",
        "2025-06-26/2025-06-24", "[2025-06-26..2025-06-24]", "[..]", "[]", "..", "../2025-06-24",
        "[2025-06-24]", "[2025-06-24.2025-06-26]", "2025-06-24..2025-06-26"}) {
    check_refused(wrong, before);
  }
}

TEST_CASE("citations that are misspelled, or past 20, are refused") {
  for (const char* const wrong : {"", "[", "[]", "[21]", "[1 4]", "[1,4]", "[1, 4", "1, 4", "[1, ]",
                                  "[01]", "[09]", "[100]", "[-1]", "[ 1]", "[1]]"}) {
    check_refused(wrong, cite(7));
  }
}

TEST_CASE("quantities as they are written, in every unit") {
  const struct {
    const char* words;
    quantity value;
  } samples[] = {
      {"about 3.3 % of GDP", about(3.3_percent_of_gdp)},
      {"more than 126 billion USD", more_than(126e9_usd)},
      {"5 % of budget", 5_percent_of_budget},
      {"less than 2 weeks", less_than(2_weeks)},
      {"1st", 1_ordinal},
      {"nearly 3 years", nearly(3_years)},
      {"about 50 countries", about(50_countries)},
      {"about 50 (+-20) countries", about(50_countries, 2)},
      {"more than 4 (+1) % of GDP", more_than(4_percent_of_gdp, 1)},
      {"rounded 33 (+-5) % of members", rounded(33_percent_of_members, 5)},
      {"at most 1.5 (-0.3) million USD", at_most(1.5e6_usd, 3)},
      {"50 % of responsibility", 50_percent_of_responsibility},
      {"1 country", 1_countries},
      {"12 days", 12_days},
  };
  for (const auto& sample : samples) {
    quantity read = 7_weeks;
    CAPTURE(sample.words);
    CHECK(parse(sample.words, read));
    CHECK(same(read, sample.value));
    CHECK(printed(sample.value) == sample.words);
  }
}

TEST_CASE("what is no quantity, or one that there cannot be, is refused") {
  for (const char* const wrong : {"",
                                  "5",
                                  "about",
                                  "about 5",
                                  "5 apples",
                                  "% of GDP",
                                  "5% of GDP",
                                  "5 % of GDP ",
                                  " 5 days",
                                  "about  5 days",
                                  "About 5 days",
                                  "1nd",
                                  "11st",
                                  "1 st",
                                  "st",
                                  "th",
                                  "1st days",
                                  "5 billion countries",
                                  "5 billion",
                                  "5 USD billion",
                                  "1e99 million USD",
                                  "about more than 5 days",
                                  "about 5th (+-2",
                                  "about 50 (+20) countries",
                                  "about 50 (-20) countries",
                                  "more than 4 (+-1) % of GDP",
                                  "4 (+1) % of GDP",
                                  "about 50 (+-5) countries",
                                  "about 50 (+-20 countries",
                                  "about 50 (+-2560) countries",
                                  "about 50 (+--20) countries",
                                  "about 3 (+--1e10) countries",
                                  "about 3 (+--1e50) countries",
                                  "about 3 (+--0) countries",
                                  "about 31.0 countries",
                                  "about 5 (+-0) % of GDP",
                                  "less than 0 countries",
                                  "1.5 countries",
                                  "-1 days",
                                  "101 % of budget",
                                  "more than 100 % of members",
                                  "0th",
                                  "123456789 days",
                                  "5 (10)",
                                  "5 (-0) weeks"}) {
    check_refused(wrong, 7_weeks);
  }
}

static bool reads(const std::string& characters, int32_t coefficient, int exponent) {
  decimal result{1, 77};
  return parse(characters, result) && result.coefficient == coefficient &&
         result.exponent == exponent;
}
static bool is_no_number(const std::string& characters) {
  decimal result{1, 77};
  return !parse(characters, result) && result.coefficient == 1 && result.exponent == 77;
}

TEST_CASE("numbers as C++ and JSON write them") {
  CHECK(reads("0", 0, 0));
  CHECK(reads("-0", 0, 0));
  CHECK(reads("0e5", 0, 5));
  CHECK(reads(".5", 5, -1));
  CHECK(reads("5.", 5, 0));
  CHECK(reads("50.", 5, 1));
  CHECK(reads("126e9", 126, 9));
  CHECK(reads("126E+9", 126, 9));
  CHECK(reads("126e-9", 126, -9));
  CHECK(reads("1.26e11", 126, 9));
  CHECK(reads("1e009", 1, 9));
  CHECK(reads("50e3", 5, 4));
  CHECK(reads("1'000", 1, 3));
  CHECK(reads("126'000'000'000", 126, 9));
  CHECK(reads("1'2'3", 123, 0));
}

TEST_CASE("at most 8 figures and exponents of -99 to 99") {
  const auto zeros = [](size_t count) { return std::string(count, '0'); };
  CHECK(reads("-99999999", -99999999, 0));
  CHECK(is_no_number("100000001"));
  CHECK(reads("100000000", 1, 8));
  CHECK(reads("999999990", 99999999, 1));
  CHECK(reads("1.0000000", 10000000, -7));
  CHECK(is_no_number("1.00000000"));
  CHECK(reads("1e99", 1, 99));
  CHECK(is_no_number("1e100"));
  CHECK(reads("1e-99", 1, -99));
  CHECK(is_no_number("1e-100"));
  CHECK(is_no_number("0.1e-99"));
  CHECK(reads("0.1e100", 1, 99));
  CHECK(is_no_number("1e1000"));
  CHECK(is_no_number("1e99999999999999999999"));
  CHECK(reads("." + zeros(98) + "1", 1, -99));
  CHECK(is_no_number("0." + zeros(99) + "1e98"));
  CHECK(is_no_number("." + zeros(98) + "10"));
  CHECK(reads("1" + zeros(99), 1, 99));
  CHECK(is_no_number("1" + zeros(300)));
  CHECK(is_no_number("1." + zeros(300)));
  CHECK(is_no_number("1" + zeros(50) + "1"));
}

TEST_CASE("what is not a number is refused") {
  for (const char* const wrong :
       {"",    "-",     "+5",   " 5",   "5 ",    "--5",   "5-",      ".",     "-.",   "e5",  "1e",
        "1e+", "1e-",   "1e5.", "1e 5", "1e+-5", "1e-+5", "1e5e5",   "1.2.3", "1..2", "05",  "00",
        "-05", "0x10",  "1f",   "1u",   "'1",    "1'",    "1''0",    "1'.5",  "1.'5", "1,5", "/",
        ":",   "1/",    "1:",   "1e/",  "1e:",   "abc",   "nan",     "inf",   "1'e5", "-'1", "1'/",
        "1':", "1e1'0", "0'7",  "0'0",  "1d5",   "1D5",   "\xd9\xa3"}) {
    CAPTURE(wrong);
    CHECK(is_no_number(wrong));
  }
  CHECK(is_no_number(std::string("5\0", 2)));
  // It ends where the text does.
  decimal number{0};
  CHECK(parse(text{"1234", 3}, number));
  CHECK(same(number, decimal{123}));
  CHECK_FALSE(parse(text{"1e5", 2}, number));
  CHECK_FALSE(parse(text{"1'5", 2}, number));
}
