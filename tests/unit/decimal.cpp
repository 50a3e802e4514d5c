// decimal: exact order, against numbers written out digit by digit.
#include "check.hpp"

#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

using namespace natobrief;

// All digits, filled with zeros on both sides so that strings order as their numbers do.
static std::string in_full(decimal value) {
  std::string digits = check::written_out(value);
  if (digits.find('.') == std::string::npos) digits += '.';
  if (digits[0] == '-') digits.erase(0, 1);
  digits.insert(0, 110 - digits.find('.'), '0');
  digits.resize(220, '0');
  return digits;
}
static int order_of(decimal left, decimal right) {
  const int sign = left.coefficient < 0 ? -1 : 1;
  if ((left.coefficient < 0) != (right.coefficient < 0)) return sign;
  return sign * in_full(left).compare(in_full(right));
}

TEST_CASE("decimals order as their written-out digits do") {
  std::vector<decimal> samples;
  for (const int exponent :
       {-99, -98, -20, -19, -18, -12, -10, -8, -7, -1, 0, 1, 7, 8, 9, 10, 11, 18, 19, 20, 98, 99}) {
    for (const int32_t coefficient :
         {0, 1, 9, 10, 33, 92, 93, 922, 10000000, 92233720, 92233721, 99999999}) {
      if (!decimal::valid(coefficient, exponent)) continue;
      samples.push_back(decimal{coefficient, exponent});
      if (coefficient != 0) samples.push_back(decimal{-coefficient, exponent});
    }
  }
  bool agrees = true;
  for (const decimal& ours : samples) {
    for (const decimal& theirs : samples) {
      const int order = order_of(ours, theirs);
      agrees &= (ours == theirs) == (order == 0) && (ours != theirs) == (order != 0);
      agrees &= (ours < theirs) == (order < 0) && (ours > theirs) == (order > 0);
      agrees &= (ours <= theirs) == (order <= 0) && (ours >= theirs) == (order >= 0);
    }
  }
  CHECK(agrees);
}

static constexpr bool has(const decimal& number, int32_t coefficient, int exponent) {
  return number.coefficient == coefficient && number.exponent == exponent;
}

TEST_CASE("zeros that fill up to the point are no figures, whichever way they are written") {
  static_assert(has(decimal{50}, 5, 1) && has((50_countries).amount, 5, 1));
  static_assert(has(decimal{5, 1}, 5, 1) && has((5.0e1_countries).amount, 5, 1));
  static_assert(has(decimal{-1200, 3}, -12, 5) && has(decimal{10, 98}, 1, 99));
  static_assert(has(decimal{0, 9}, 0, 9) && has(decimal{0}, 0, 0));
  // Those after the point are.
  static_assert(has(decimal{50, -1}, 50, -1) && decimal{50, -1} == decimal{5});
  static_assert(has(decimal{0, -2}, 0, -2) && has(decimal{100, -1}, 100, -1));
  static_assert(has(decimal{99999999, 99}, 99999999, 99));
  static_assert(has(decimal{-99999999, -99}, -99999999, -99));
}

TEST_CASE("a decimal is made from whole numbers of any type") {
  static_assert(has(decimal{5L, -1LL}, 5, -1) && has(decimal{5U}, 5, 0));
  static_assert(
      has(decimal{static_cast<unsigned char>(255), static_cast<signed char>(-1)}, 255, -1));
  static_assert(!std::is_convertible_v<int, decimal>);
  static_assert(decimal::valid(99999999, 99) && decimal::valid(-99999999, -99));
  static_assert(!decimal::valid(100000001, 0) && !decimal::valid(-100000001, 0));
  static_assert(!decimal::valid(100000000, -1) && !decimal::valid(-100000000, -1));
  static_assert(has(decimal{100000000}, 1, 8) && !decimal::valid(10, 99));
  static_assert(!decimal::valid(4294967301, 0) && !decimal::valid(1, 100));
  static_assert(!decimal::valid(1, -100) && !decimal::valid(1, 256));
  // valid() takes whatever a program has; the constructor would stop.
  static_assert(!decimal::valid(3000000000, 0) && !decimal::valid(1, 4294967296));
  static_assert(!decimal::valid(18446744073709551615U, 0) && !decimal::valid(INT64_MIN, 0));
  static_assert(!decimal::valid(10, INT32_MAX) && !decimal::valid(0, INT32_MIN));
}

TEST_CASE("whole() gives any whole number of 32 bits") {
  static_assert(decimal{5}.whole() == 5 && decimal{-5}.whole() == -5 && decimal{0}.whole() == 0);
  static_assert(decimal{5, 1}.whole() == 50 && decimal{50, -1}.whole() == 5);
  static_assert(decimal{-120, -1}.whole() == -12 && decimal{99999999}.whole() == 99999999);
  static_assert(decimal{10000000, -7}.whole() == 1 && decimal{-1, 9}.whole() == -1000000000);
  static_assert(decimal{21474836, 2}.whole() == 2147483600);
  static_assert(decimal{-21474836, 2}.whole() == -2147483600);
  static_assert(decimal{0, -99}.whole() == 0);
  // The ends of 32 bits have more figures than a decimal is made with, but it can hold them.
  decimal end{0};
  end.coefficient = INT32_MAX;
  CHECK(end.whole() == INT32_MAX);
  end.coefficient = INT32_MIN;
  CHECK(end.whole() == INT32_MIN);
}

TEST_CASE("as<>() gives floating point, right to the last bit where it can be") {
  static_assert(decimal{33, -1}.as<double>() == 3.3 && decimal{-5, -1}.as<float>() == -0.5F);
  static_assert(decimal{126, 9}.as<double>() == 126e9 && decimal{0, -9}.as<long double>() == 0);
  for (const int32_t coefficient : {1, 7, -33, 12345678, 99999999}) {
    for (int exponent = -22; exponent <= 22; ++exponent) {
      const decimal number{coefficient, exponent};
      CHECK(number.as<double>() == std::strtod(check::written_out(number).c_str(), nullptr));
    }
  }
  CHECK(decimal{99999999, 99}.as<double>() == doctest::Approx(99999999e99));
  CHECK(decimal{1, -99}.as<double>() * 1e99 == doctest::Approx(1));
  CHECK(decimal{99999999, -39}.as<float>() == doctest::Approx(99999999e-39));
  CHECK(decimal{0, 99}.as<float>() == 0);
}
