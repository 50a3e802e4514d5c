// decimal: exact order, against numbers written out digit by digit.
#include "check.hpp"

#include <cstdint>
#include <vector>

using namespace natobrief;

// A sign and all digits, filled with zeros so that strings order as their numbers do.
struct long_number {
  bool negative;
  std::string digits;
};

static long_number in_full(decimal value) {
  std::string digits = check::written_out(value);
  const bool negative = digits[0] == '-';
  if (negative) digits.erase(0, 1);
  const size_t point = digits.find('.');
  const size_t before = point == std::string::npos ? digits.size() : point;
  const size_t after = point == std::string::npos ? 0 : digits.size() - point - 1;
  if (point == std::string::npos) digits += '.';
  digits.insert(0, 110 - before, '0');
  digits.append(110 - after, '0');
  return {negative, digits};
}

static int order_of(const long_number& left, const long_number& right) {
  if (left.negative != right.negative) return left.negative ? -1 : 1;
  const int order = left.digits.compare(right.digits);
  return left.negative ? -order : order;
}

TEST_CASE("decimals order as their written out digits do") {
  std::vector<decimal> samples;
  for (const int exponent : {-99, -98, -20, -19, -18, -12, -11, -10, -9, -8, -7, -2, -1, 0,
                             1,   2,   7,   8,   9,   10,  11,  12,  18, 19, 20, 98, 99}) {
    for (const int32_t coefficient : {1, 2, 5, 9, 10, 11, 33, 92, 93, 100, 922, 1000, 9999999,
                                      10000000, 92233720, 92233721, 99999999}) {
      samples.push_back(decimal{coefficient, exponent});
      samples.push_back(decimal{-coefficient, exponent});
    }
    samples.push_back(decimal{0, exponent});
  }
  std::vector<long_number> full;
  for (const decimal value : samples) {
    full.push_back(in_full(value));
    // There is no negative zero.
    if (value.coefficient == 0) full.back().negative = false;
  }
  for (size_t left = 0; left < samples.size(); ++left) {
    bool agrees = true;
    for (size_t right = 0; right < samples.size(); ++right) {
      const decimal ours = samples[left];
      const decimal theirs = samples[right];
      const int order = order_of(full[left], full[right]);
      agrees &= (ours == theirs) == (order == 0) && (ours != theirs) == (order != 0);
      agrees &= (ours < theirs) == (order < 0) && (ours > theirs) == (order > 0);
      agrees &= (ours <= theirs) == (order <= 0) && (ours >= theirs) == (order >= 0);
    }
    CAPTURE(samples[left]);
    CHECK(agrees);
  }
}

TEST_CASE("a decimal keeps its figures") {
  static_assert(decimal{5}.coefficient == 5 && decimal{5}.exponent == 0);
  static_assert(decimal{50, -1}.coefficient == 50 && decimal{50, -1}.exponent == -1);
  static_assert(decimal{50, -1} == decimal{5} && decimal{5, 1} == decimal{50});
  static_assert(decimal{99999999, 99}.coefficient == 99999999);
  static_assert(decimal{-99999999, -99}.exponent == -99);
}

TEST_CASE("whole() gives any whole number of 32 bits") {
  static_assert(decimal{5}.whole() == 5 && decimal{-5}.whole() == -5 && decimal{0}.whole() == 0);
  static_assert(decimal{5, 1}.whole() == 50 && decimal{50, -1}.whole() == 5);
  static_assert(decimal{-120, -1}.whole() == -12 && decimal{99999999}.whole() == 99999999);
  static_assert(decimal{2, 9}.whole() == 2000000000 && decimal{-2, 9}.whole() == -2000000000);
  static_assert(decimal{21474836, 2}.whole() == 2147483600);
  static_assert(decimal{-21474836, 2}.whole() == -2147483600);
  static_assert(decimal{99999999, 1}.whole() == 999999990);
  static_assert(decimal{10000000, -7}.whole() == 1);
  static_assert(decimal{1, 9}.whole() == 1000000000 && decimal{-1, 9}.whole() == -1000000000);
  static_assert(decimal{0, 99}.whole() == 0 && decimal{0, -99}.whole() == 0);
  // The ends of 32 bits have more figures than a decimal is made with, but it can hold them.
  decimal end{0};
  end.coefficient = INT32_MAX;
  CHECK(end.whole() == INT32_MAX);
  end.coefficient = INT32_MIN;
  CHECK(end.whole() == INT32_MIN);
}
