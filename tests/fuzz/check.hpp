// SPDX-License-Identifier: BSL-1.0
// What every fuzzer needs: values out of bytes, and a check that stops libFuzzer.
#ifndef NATOBRIEF_FUZZ_CHECK_HPP
#define NATOBRIEF_FUZZ_CHECK_HPP

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdio>
#include <cstdlib>
#include <natobrief.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace natobrief;

#define CHECK(condition)                                                           \
  do {                                                                             \
    if (!(condition)) {                                                            \
      std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                \
    }                                                                              \
  } while (false)

// In memory of exactly their size, so that a step beyond is seen.
inline std::vector<char> some_letters(FuzzedDataProvider& data) {
  const std::string letters = data.ConsumeRandomLengthString(64);
  return {letters.begin(), letters.end()};
}

inline text as_text(std::string_view letters) { return {letters.data(), letters.size()}; }

template <class Enum> Enum some_enumerator(FuzzedDataProvider& data) {
  const auto known = static_cast<uint8_t>(spellings<Enum>.size() - 1);
  return static_cast<Enum>(data.ConsumeIntegralInRange<uint8_t>(0, known));
}

inline date some_date(FuzzedDataProvider& data) {
  return date{0, 1, 1} + data.ConsumeIntegralInRange<int32_t>(0, 3652424);
}

// Four days near each other, as chance would not have them, or with open ends.
inline period some_period(FuzzedDataProvider& data) {
  const date one = some_date(data);
  const auto near_it = [&](const date& from) {
    const int32_t left = date{9999, 12, 31} - from;
    return from + data.ConsumeIntegralInRange<int32_t>(0, left < 9 ? left : 9);
  };
  switch (data.ConsumeIntegralInRange(0, 5)) {
    case 0: return period::year(one.year());
    case 1: return period::until(one);
    case 2: return period::since(one);
    case 3: return period::including(one);
    case 4: return {one, near_it(one)};
    default: break;
  }
  const date sure = near_it(one);
  const date still = near_it(one);
  return {one, sure, still, near_it(sure < still ? still : sure)};
}

inline decimal some_decimal(FuzzedDataProvider& data) {
  const int32_t largest = data.ConsumeBool() ? 99999999 : 20;
  const int exponent = data.ConsumeBool() ? 99 : 2;
  return decimal{data.ConsumeIntegralInRange<int32_t>(-largest, largest),
                 data.ConsumeIntegralInRange<int>(-exponent, exponent)};
}

// One that allows something.
inline quantity some_quantity(FuzzedDataProvider& data) {
  const decimal amount = some_decimal(data);
  const unit of = some_enumerator<unit>(data);
  const hedge how = some_enumerator<hedge>(data);
  const int margin =
      data.ConsumeBool() ? quantity::usual_margin(how) : data.ConsumeIntegralInRange(0, 255);
  if (quantity::valid(amount, of, how, margin)) return {amount, of, how, margin};
  return quantity{decimal{50}, of, hedge::about};
}

inline citation some_citation(FuzzedDataProvider& data) {
  return citation::of_bits(data.ConsumeIntegralInRange<uint32_t>(1, 0x1FFFFF));
}

// The exact value: the digits of this integer over 10^100, after a sign.
struct exact {
  bool negative;
  std::string digits;

  static exact make(bool negative, std::string_view coefficient, int exponent) {
    std::string digits{coefficient};
    digits.append(static_cast<size_t>(exponent + 100), '0');
    digits.insert(0, 400 - digits.size(), '0');
    const bool is_zero = digits.find_first_not_of('0') == std::string::npos;
    return {negative && !is_zero, digits};
  }
  explicit exact(decimal value)
      : exact{make(value.coefficient < 0, std::to_string(std::abs(int64_t{value.coefficient})),
                   value.exponent)} {}
  // Of "-12.5e3", in which quotes are skipped.
  explicit exact(std::string_view written) : negative{false} {
    std::string coefficient;
    int exponent = 0;
    bool after_point = false;
    size_t at = 0;
    for (; at < written.size() && written[at] != 'e' && written[at] != 'E'; ++at) {
      if (written[at] == '.') after_point = true;
      if (written[at] < '0' || written[at] > '9') continue;
      coefficient += written[at];
      if (after_point) --exponent;
    }
    if (at < written.size()) exponent += std::atoi(std::string{written.substr(at + 1)}.c_str());
    // Zeros before the point of 1000e-103 are moved into the exponent.
    while (exponent < -100 && !coefficient.empty() && coefficient.back() == '0') {
      coefficient.pop_back();
      ++exponent;
    }
    if (coefficient.empty()) exponent = 0;
    *this = make(written.substr(0, 1) == "-", coefficient, exponent);
  }
  exact(bool is_negative, std::string of) : negative{is_negative}, digits{std::move(of)} {}

  friend int order(const exact& left, const exact& right) {
    if (left.negative != right.negative) return left.negative ? -1 : 1;
    const int size = left.digits.compare(right.digits);
    const int sign = size < 0 ? -1 : size > 0 ? 1 : 0;
    return left.negative ? -sign : sign;
  }
};

#endif  // NATOBRIEF_FUZZ_CHECK_HPP
