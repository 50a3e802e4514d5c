// SPDX-License-Identifier: BSL-1.0
// Whatever values the operands have, their exact result is in the range, and no verdict denies it.
#include "check.hpp"

namespace {

using wide = __int128;

struct fraction {
  wide over;
  wide under;  // above 0

  friend fraction operator+(fraction left, fraction right) {
    return {left.over * right.under + right.over * left.under, left.under * right.under};
  }
  friend fraction operator*(fraction left, int by) { return {left.over * by, left.under}; }
};

int order(fraction left, fraction right) {
  const wide ours = left.over * right.under;
  const wide theirs = right.over * left.under;
  return (ours > theirs) - (ours < theirs);
}

fraction exactly(decimal value) {
  fraction result{value.coefficient, 1};
  for (int power = value.exponent; power > 0; --power) result.over *= 10;
  for (int power = value.exponent; power < 0; ++power) result.under *= 10;
  return result;
}

struct operand {
  range values;
  fraction one;
};

void check_in(const range& values, fraction one) {
  const bound& low = values.lower();
  const bound& high = values.upper();
  if (low.end != endpoint::unbounded)
    CHECK(order(exactly(low.at), one) < (low.end == endpoint::closed));
  if (high.end != endpoint::unbounded)
    CHECK(order(one, exactly(high.at)) < (high.end == endpoint::closed));
}

void check_verdict(verdict given, bool holds) {
  CHECK(given == verdict::unknown || certain(given) == holds);
}

// A value at an end, next to it if that is open, or between; in units of 10^-4.
operand some_operand(FuzzedDataProvider& data, unit of) {
  const decimal amount{data.ConsumeIntegralInRange(-999, 999), data.ConsumeIntegralInRange(-2, 1)};
  const hedge how = some_enumerator<hedge>(data);
  const int margin =
      data.ConsumeBool() ? quantity::usual_margin(how) : data.ConsumeIntegralInRange(0, 20);
  const bool is_valid = quantity::valid(amount, of, how, margin);
  const range values = is_valid ? quantity{amount, of, how, margin} : quantity{decimal{50}, of};
  const bound& low = values.lower();
  const bound& high = values.upper();
  const auto end = [](const bound& from, int inwards) {
    const fraction at = exactly(from.at) * 10000;
    return static_cast<int>(at.over / at.under) + (from.end == endpoint::open ? inwards : 0);
  };
  const int least = low.end == endpoint::unbounded ? end(high, -1) - 20000000 : end(low, 1);
  const int most = high.end == endpoint::unbounded ? end(low, 1) + 20000000 : end(high, -1);
  const int any = data.ConsumeIntegralInRange(least, most);
  return {values, {data.PickValueInArray({least, most, any}), 10000}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const unit of = some_enumerator<unit>(data);
  const operand left = some_operand(data, of);
  const operand right = some_operand(data, of);
  const bool is_time = of == unit::years || of == unit::weeks || of == unit::days;
  const operand divisor = some_operand(data, is_time ? unit::countries : unit::days);
  const int factor = data.ConsumeIntegralInRange(-999, 999);
  const int parts = data.ConsumeIntegralInRange(1, 999);

  const auto check_steps = [&](const range& values, fraction one, const range& others) {
    check_in(values, one);
    check_in(values + others, one + right.one);
    check_in(values - others, one + right.one * -1);
    check_in(others - values, right.one + one * -1);
    check_in(values * factor, one * factor);
    check_in(values / parts, {one.over, one.under * parts});
    check_verdict(values < right.values, order(one, right.one) < 0);
    check_verdict(values <= right.values, order(one, right.one) <= 0);
    check_verdict(values == right.values, order(one, right.one) == 0);
  };
  check_steps(left.values, left.one, right.values);
  const bound& least = divisor.values.lower();
  const bool is_above_0 = least.end != endpoint::unbounded &&
                          order({0, 1}, exactly(least.at)) < (least.end == endpoint::open);
  if (is_above_0)
    check_steps(left.values / divisor.values,
                {left.one.over * divisor.one.under, left.one.under * divisor.one.over},
                right.values / quantity{decimal{1}, divisor.values.unit});
  return 0;
}
