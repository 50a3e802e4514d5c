// parse(): what print() or a programmer writes comes back, and anything else is refused.
#include "check.hpp"

#include <string>
#include <string_view>

using namespace natobrief;

// Refused, and the result left as it was
static bool refused(std::string_view characters) {
  const date before{2025, 2, 12};
  date result = before;
  return !parse({characters.data(), characters.size()}, result) && result == before;
}

TEST_CASE("dates come back as they were printed") {
  for (const int year : {0, 1, 999, 1600, 1900, 2000, 2024, 2025, 9999}) {
    for (date day{year, 1, 1}; day < date{year, 12, 31}; day = day + 1) {
      date back{1970, 1, 1};
      CHECK(parse(check::text_of(check::printed(day)), back));
      CHECK(back == day);
    }
  }
  date last{1970, 1, 1};
  CHECK(parse("9999-12-31", last));
  CHECK(last == date{9999, 12, 31});
  constexpr date summit = [] {
    date result{1970, 1, 1};
    return parse("2025-06-24", result) ? result : date{0, 1, 1};
  }();
  static_assert(summit == date{2025, 6, 24});
}

TEST_CASE("other dates are refused") {
  for (const std::string_view wrong : {"",
                                       "2025",
                                       "2025-06",
                                       "2025-06-2",
                                       "2025-06-240",
                                       "2025-06-24 ",
                                       " 2025-06-24",
                                       "2025/06/24",
                                       "2025-06/24",
                                       "2025/06-24",
                                       "20250-6-24",
                                       "2025-0624-",
                                       "24-06-2025",
                                       "2025-6-240",
                                       "2025-02-29",
                                       "2025-13-01",
                                       "2025-00-01",
                                       "2025-01-00",
                                       "2025-06-31",
                                       "-025-06-24",
                                       "2O25-06-24",
                                       "today"}) {
    CAPTURE(wrong);
    CHECK(refused(wrong));
  }
  // Each digit replaced by the characters that stand beside the digits, each dash by another one
  const std::string good = "2025-06-24";
  for (size_t at = 0; at < good.size(); ++at) {
    for (const char other : {'/', ':', '.', ' ', '\0', '-', '0'}) {
      std::string changed = good;
      changed[at] = other;
      const bool is_dash = good[at] == '-';
      if (is_dash ? other == '-' : other == '0') continue;
      CAPTURE(changed);
      CHECK(refused(changed));
    }
  }
}

static bool reads(std::string_view characters, int32_t coefficient, int exponent) {
  decimal result{1, 77};
  return parse({characters.data(), characters.size()}, result) &&
         result.coefficient == coefficient && result.exponent == exponent;
}
static bool is_no_number(std::string_view characters) {
  decimal result{1, 77};
  return !parse({characters.data(), characters.size()}, result) && result.coefficient == 1 &&
         result.exponent == 77;
}
static std::string zeros(size_t count) { return std::string(count, '0'); }

TEST_CASE("numbers as C++ and JSON write them") {
  CHECK(reads("0", 0, 0));
  CHECK(reads("9", 9, 0));
  CHECK(reads("-5", -5, 0));
  CHECK(reads("-0", 0, 0));
  CHECK(reads("3.3", 33, -1));
  CHECK(reads("-0.5", -5, -1));
  CHECK(reads("0.05", 5, -2));
  CHECK(reads(".5", 5, -1));
  CHECK(reads("5.", 5, 0));
  CHECK(reads("126e9", 126, 9));
  CHECK(reads("126E9", 126, 9));
  CHECK(reads("126e+9", 126, 9));
  CHECK(reads("126e-9", 126, -9));
  CHECK(reads("1.26e11", 126, 9));
  CHECK(reads("1e10", 1, 10));
  CHECK(reads("1e009", 1, 9));
  CHECK(reads("1e0", 1, 0));
  CHECK(reads("1'000", 1, 3));
  CHECK(reads("126'000'000'000", 126, 9));
  CHECK(reads("1'2'3", 123, 0));
}

TEST_CASE("zeros before the point are no figures, those after it are") {
  CHECK(reads("50", 5, 1));
  CHECK(reads("100", 1, 2));
  CHECK(reads("101", 101, 0));
  CHECK(reads("5.0", 50, -1));
  CHECK(reads("50.0", 500, -1));
  CHECK(reads("50e3", 5, 4));
  CHECK(reads("0.0", 0, -1));
  CHECK(reads("0e5", 0, 5));
}

TEST_CASE("at most 8 figures and exponents of -99 to 99") {
  CHECK(reads("99999999", 99999999, 0));
  CHECK(is_no_number("100000001"));
  CHECK(is_no_number("123456789"));
  CHECK(reads("100000000", 1, 8));
  CHECK(reads("999999990", 99999999, 1));
  CHECK(reads("1.0000000", 10000000, -7));
  CHECK(is_no_number("1.00000000"));
  CHECK(reads("-99999999", -99999999, 0));
  CHECK(is_no_number("-100000001"));
  CHECK(reads("1e99", 1, 99));
  CHECK(is_no_number("1e100"));
  CHECK(is_no_number("10e99"));
  CHECK(reads("1e-99", 1, -99));
  CHECK(is_no_number("1e-100"));
  CHECK(is_no_number("0.1e-99"));
  CHECK(reads("10e-100", 1, -99));
  CHECK(reads("0.1e100", 1, 99));
  CHECK(is_no_number("1e1000"));
  CHECK(is_no_number("1e99999999999999999999"));
  // It reads up to 99 places after the point, and up to 18 digits from the first that is not 0.
  CHECK(reads("." + zeros(98) + "1", 1, -99));
  CHECK(reads("0." + zeros(98) + "1e98", 1, -1));
  CHECK(is_no_number("0." + zeros(99) + "1e98"));
  CHECK(is_no_number("." + zeros(98) + "10"));
  CHECK(reads("1" + zeros(17), 1, 17));
  CHECK(is_no_number("1" + zeros(18)));
}

TEST_CASE("what is not a number is refused") {
  for (const std::string_view wrong :
       {"",    "-",    "+5",    " 5",   "5 ",    "--5",   "5-",    ".",     "-.",   "e5",   "1e",
        "1e+", "1e-",  "1e5.",  "1e 5", "1e+-5", "1e-+5", "1e5e5", "1.2.3", "1..2", "05",   "00",
        "-05", "0x10", "1f",    "1u",   "'1",    "1'",    "1''0",  "1'.5",  "1.'5", "1,5",  "/",
        ":",   "1/",   "1:",    "1e/",  "1e:",   "abc",   "nan",   "inf",   "٣",    "1'e5", "-'1",
        "1'/", "1':",  "1e1'0", "0'7",  "0'0",   "1d5",   "1D5"}) {
    CAPTURE(wrong);
    CHECK(is_no_number(wrong));
  }
  CHECK(is_no_number(std::string_view{"5\0", 2}));
  // It ends where the text does.
  CHECK(reads(std::string_view{"1234", 3}, 123, 0));
  CHECK(reads(std::string_view{"1e55", 3}, 1, 5));
  CHECK(is_no_number(std::string_view{"1e5", 2}));
  CHECK(is_no_number(std::string_view{"1'5", 2}));
  CHECK(reads(std::string_view{"05", 1}, 0, 0));
}

TEST_CASE("numbers come back as they were printed") {
  for (const int32_t coefficient : {1, 33, 10000001, 99999999}) {
    for (int exponent = -9; exponent <= 9; ++exponent) {
      const decimal number{coefficient, exponent};
      CHECK(reads(check::printed(number), coefficient, exponent));
      CHECK(reads(check::printed(decimal{-coefficient, exponent}), -coefficient, exponent));
    }
  }
}

TEST_CASE("a number can be read in the compiler") {
  constexpr decimal rate = [] {
    decimal result{0};
    parse("3.3", result);
    return result;
  }();
  static_assert(rate == decimal{33, -1});
}
