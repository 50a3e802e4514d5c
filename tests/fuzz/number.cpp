// SPDX-License-Identifier: BSL-1.0
// Decimals and hedged quantities against integers that hold all of their digits.
#include "check.hpp"

namespace {

void check_order(decimal left, decimal right) {
  const int expected = order(exact{left}, exact{right});
  CHECK((left < right) == (expected < 0) && (left <= right) == (expected <= 0));
  CHECK((left > right) == (expected > 0) && (left >= right) == (expected >= 0));
  CHECK((left == right) == (expected == 0) && (left != right) == (expected != 0));
  CHECK((left.compare(right) < 0) == (expected < 0) && (left.compare(right) > 0) == (expected > 0));
}

// In units of 10^-12.
using wide = __int128;
constexpr wide one = 1000000000000;

wide power(int exponent) {
  wide result = 1;
  for (; exponent > 0; --exponent) result *= 10;
  return result;
}
wide scaled(decimal value) { return value.coefficient * power(value.exponent + 12); }
wide floor_of(wide value, wide by) { return value / by - (value % by < 0 ? 1 : 0); }

// In floating point it is the nearest; and an integer of 32 bits is one.
void check_conversions(decimal value) {
  const std::string written =
      std::to_string(value.coefficient) + "e" + std::to_string(value.exponent);
  CHECK(value.as<double>() == std::stod(written));
  const wide number = scaled(value);
  if (number % one != 0 || number < INT32_MIN * one || number > INT32_MAX * one) return;
  CHECK(value.whole() == number / one);
}

struct end {
  bool is_infinite;
  bool is_open;
  wide at;
};
void check_end(const bound& ours, const end& theirs) {
  CHECK((ours.end == endpoint::unbounded) == theirs.is_infinite);
  if (theirs.is_infinite) return;
  CHECK((ours.end == endpoint::open) == theirs.is_open && scaled(ours.at) == theirs.at);
}

// To 8 figures, away from the values, where the end itself is none any more.
end rounded_outwards(end exact_end, bool up) {
  wide last = 1;
  while (floor_of(exact_end.at, last) > 99999999 || floor_of(exact_end.at, last) < -99999999) {
    last *= 10;
  }
  const wide below = floor_of(exact_end.at, last) * last;
  if (below == exact_end.at) return exact_end;
  return {false, true, up ? below + last : below};
}

bool is_count(unit of) { return of == unit::countries || of == unit::ordinal; }
bool is_time(unit of) { return of == unit::years || of == unit::weeks || of == unit::days; }
bool is_share(unit of) {
  return !is_count(of) && !is_time(of) && of != unit::usd && of != unit::percent_of_gdp;
}

end drawn_in(end loose, unit of, bool up) {
  if (is_count(of) && !loose.is_infinite) {
    wide whole = floor_of(loose.at, one);
    const bool is_whole = whole * one == loose.at;
    if (up && is_whole && loose.is_open) --whole;
    if (!up && (!is_whole || loose.is_open)) ++whole;
    loose = rounded_outwards({false, false, whole * one}, up);
  }
  if (up ? !is_share(of) : !is_share(of) && !is_count(of) && !is_time(of)) return loose;
  const wide limit = up ? 100 * one : of == unit::ordinal ? one : 0;
  const bool is_past = loose.is_infinite || (up ? loose.at > limit : loose.at < limit);
  return is_past ? end{false, false, limit} : loose;
}

// The table of hedges, by the side on which the end lies.
end end_of(decimal amount, unit of, hedge how, int margin, bool up) {
  const wide last = power(amount.exponent + 12);
  const end here{false, false, scaled(amount)};
  const end away{false, true, here.at + (up ? margin : -margin) * last};
  const end beyond = margin == 0 ? end{true, false, 0} : away;
  const auto is = [how](hedge one_hedge) { return how == one_hedge; };
  const bool counts_each = is_count(of) && amount.exponent == 0;
  end result = here;
  if (is(hedge::about) || (is(hedge::nearly) && !up)) result = {false, !counts_each, away.at};
  if (is(hedge::rounded)) result = {false, false, away.at};
  if (is(hedge::less_than) || is(hedge::at_most)) {
    result = up ? end{false, is(hedge::less_than), here.at} : beyond;
  }
  if (is(hedge::more_than) || is(hedge::at_least)) {
    result = up ? beyond : end{false, is(hedge::more_than), here.at};
  }
  if (is(hedge::nearly) && up) result = {false, true, here.at};
  return drawn_in(result.is_infinite ? result : rounded_outwards(result, up), of, up);
}

struct interval {
  end low;
  end high;
};
bool is_below(const end& top, const end& bottom, bool may_touch) {
  if (top.is_infinite || bottom.is_infinite) return false;
  return top.at < bottom.at ||
         (top.at == bottom.at && (may_touch || top.is_open || bottom.is_open));
}
interval interval_of(const quantity& q) {
  return {end_of(q.amount, q.unit, q.how, q.margin, false),
          end_of(q.amount, q.unit, q.how, q.margin, true)};
}
interval times(interval x, int fewest, int most) {
  x.low = rounded_outwards({x.low.is_infinite, x.low.is_open, x.low.at * fewest}, false);
  x.high = rounded_outwards({x.high.is_infinite, x.high.is_open, x.high.at * most}, true);
  return x;
}
interval in_days(const quantity& q) {
  const interval x = interval_of(q);
  if (q.unit == unit::days) return x;
  return q.unit == unit::years ? times(x, 365, 366) : times(x, 7, 7);
}

verdict less(const quantity& left, const quantity& right) {
  interval ours = interval_of(left);
  interval theirs = interval_of(right);
  if (left.unit != right.unit) {
    if (!is_time(left.unit) || !is_time(right.unit)) return verdict::unknown;
    ours = in_days(left);
    theirs = in_days(right);
  }
  if (is_below(ours.high, theirs.low, false)) return verdict::yes;
  return is_below(theirs.high, ours.low, true) ? verdict::no : verdict::unknown;
}

quantity small_quantity(FuzzedDataProvider& data) {
  const int32_t largest = data.ConsumeBool() ? 99999999 : 200;
  const decimal amount{data.ConsumeIntegralInRange<int32_t>(-largest, largest),
                       data.ConsumeIntegralInRange<int>(-6, 6)};
  const unit of = some_enumerator<unit>(data);
  const hedge how = some_enumerator<hedge>(data);
  const int margin =
      data.ConsumeBool() ? quantity::usual_margin(how) : data.ConsumeIntegralInRange(-1, 256);
  bool is_valid = margin >= 0 && margin <= 255 && (margin == 0 || how != hedge::exactly) &&
                  (margin == 0 || !is_count(of) || amount.exponent >= 0);
  if (is_valid) {
    const end high = end_of(amount, of, how, margin, true);
    is_valid = !is_below(high, end_of(amount, of, how, margin, false), false);
  }
  CHECK(quantity::valid(amount, of, how, margin) == is_valid);
  check_conversions(amount);
  return is_valid ? quantity{amount, of, how, margin} : 50_countries;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  check_order(some_decimal(data), some_decimal(data));

  const quantity left = small_quantity(data);
  quantity right = small_quantity(data);
  if (data.ConsumeBool()) right = left;
  const int32_t years = left.amount.coefficient;
  if (left.unit == unit::years && years > 0 && years < 200) {  // as many days, or nearly
    right = quantity{decimal{years * data.ConsumeIntegralInRange(364, 367), left.amount.exponent},
                     unit::days};
  }
  check_order(left.amount, right.amount);
  const interval ours = interval_of(left);
  check_end(left.lower(), ours.low);
  check_end(left.upper(), ours.high);

  const verdict is_less = less(left, right);
  const verdict is_more = less(right, left);
  CHECK((left < right) == is_less && (left >= right) == !is_less);
  CHECK((left > right) == is_more && (left <= right) == !is_more);
  CHECK((left == right) == (!is_less & !is_more));
  CHECK((left != right) == (is_less | is_more));
  return 0;
}
