// quantity, range and period against an exact model that is written apart from the header: no yes
// or no that the model does not give, and no unknown where it decides. NATOBRIEF_CASES=5000000 in
// the environment tries more cases.
#include "check.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <functional>
#include <optional>
#include <random>
#include <set>
#include <utility>
#include <variant>
#include <vector>

using namespace natobrief;

// Exact numbers -----------------------------------------------------------------------------------

__extension__ typedef __int128 wide;

struct term {
  wide factor;
  int exponent;
};

/// The sum of two terms, over a whole number above 0.
struct number {
  number(int whole) : one{whole, 0} {}
  number(term alone) : one{alone} {}

  term one;
  term other{0, 0};
  wide over = 1;
};

static int compare(const number& a, const number& b) {
  term all[] = {{a.one.factor * b.over, a.one.exponent},
                {a.other.factor * b.over, a.other.exponent},
                {-b.one.factor * a.over, b.one.exponent},
                {-b.other.factor * a.over, b.other.exponent}};
  std::sort(std::begin(all), std::end(all),
            [](const term& left, const term& right) { return left.exponent > right.exponent; });
  const wide enough = 1'000'000'000'000'000 * wide{1'000'000'000'000'000};
  wide total = 0;
  int exponent = 0;
  for (const term& next : all) {
    for (; total != 0 && exponent > next.exponent; --exponent) {
      // What follows cannot outweigh this.
      if (total > enough || total < -enough) return total > 0 ? 1 : -1;
      total *= 10;
    }
    exponent = next.exponent;
    total += next.factor;
  }
  return (total > 0) - (total < 0);
}

static int sign_of(const number& a) { return compare(a, 0); }

static number operator*(number a, wide by) {
  a.one.factor *= by;
  a.other.factor *= by;
  return a;
}

/// Of two that are one term each.
static number operator+(number a, const number& b) {
  a.other = b.one;
  return a;
}

/// By one term above 0.
static number operator/(number a, const number& by) {
  a.one.exponent -= by.one.exponent;
  a.over = by.one.factor;
  return a;
}

// What a value may be -----------------------------------------------------------------------------

struct limit {
  number at;
  endpoint end;
};

struct interval {
  limit lower;
  limit upper;
};

static limit no_limit() { return {0, endpoint::unbounded}; }

static endpoint both(const limit& a, const limit& b) {
  const bool closed = a.end == endpoint::closed && b.end == endpoint::closed;
  return closed ? endpoint::closed : endpoint::open;
}

static bool is_bounded(const limit& a) { return a.end != endpoint::unbounded; }

/// Whether everything up to the one limit is less than everything from the other on.
static bool is_below(const limit& upper, const limit& lower) {
  if (!is_bounded(upper) || !is_bounded(lower)) return false;
  const int order = compare(upper.at, lower.at);
  return order < 0 || (order == 0 && both(upper, lower) == endpoint::open);
}

static limit negated(const limit& a) { return {a.at * -1, a.end}; }

static interval negated(const interval& a) { return {negated(a.upper), negated(a.lower)}; }

static limit limit_of(bound given) {
  return {term{given.at.coefficient, given.at.exponent}, given.end};
}

static bool is_count(unit of) { return of == unit::countries || of == unit::ordinal; }

static bool is_time(unit of) { return of == unit::days || of == unit::weeks || of == unit::years; }

static bool is_share(unit of) {
  return of == unit::percent_of_members || of == unit::percent_of_responsibility ||
         of == unit::percent_of_budget;
}

/// A number as it is written: zeros at the end are figures only behind the point.
static term written(term number) {
  if (number.factor == 0) return number;
  for (; number.exponent >= 0 && number.factor % 10 == 0; ++number.exponent) number.factor /= 10;
  return number;
}

static term rounded_down(term number) {
  for (; number.exponent < 0; ++number.exponent) {
    number.factor = (number.factor - (number.factor < 0 ? 9 : 0)) / 10;
  }
  return number;
}

/// The least whole number above a limit, or at it if it is closed.
static limit least_whole(const limit& lower) {
  if (!is_bounded(lower)) return lower;
  const term at = lower.at.one;
  if (lower.end == endpoint::open) return {number{1} + rounded_down(at), endpoint::closed};
  return {number{rounded_down({-at.factor, at.exponent})} * -1, endpoint::closed};
}

/// The values that a hedged number allows, if any.
static std::optional<interval> allowed(term amount, unit of, hedge how, int margin) {
  amount = written(amount);
  // A count has no tenths by which it could be off.
  if (is_count(of) && amount.exponent < 0 && margin != 0) return std::nullopt;
  const auto at = [&](int steps, endpoint end) {
    return limit{term{amount.factor + steps, amount.exponent}, end};
  };
  const limit closed = at(0, endpoint::closed);
  const limit open = at(0, endpoint::open);
  const limit below = margin == 0 ? no_limit() : at(-margin, endpoint::open);
  const limit above = margin == 0 ? no_limit() : at(margin, endpoint::open);
  const limit not_below = at(-margin, endpoint::closed);
  const limit not_above = at(margin, endpoint::closed);
  const bool in_ones = is_count(of) && amount.exponent == 0;
  interval all{no_limit(), no_limit()};
  switch (how) {
    case hedge::exactly: all = {closed, closed}; break;
    case hedge::about:
      all = in_ones ? interval{not_below, not_above} : interval{below, above};
      break;
    case hedge::nearly: all = {in_ones ? not_below : below, open}; break;
    case hedge::less_than: all = {below, open}; break;
    case hedge::at_most: all = {below, closed}; break;
    case hedge::more_than: all = {open, above}; break;
    case hedge::at_least: all = {closed, above}; break;
    case hedge::rounded: all = {not_below, not_above}; break;
  }
  if (is_count(of)) all = {least_whole(all.lower), negated(least_whole(negated(all.upper)))};
  const int least = of == unit::ordinal ? 1 : 0;
  const int most = 100;
  if ((is_count(of) || is_time(of) || is_share(of)) &&
      (!is_bounded(all.lower) || compare(all.lower.at, least) < 0)) {
    all.lower = {least, endpoint::closed};
  }
  if (is_share(of) && (!is_bounded(all.upper) || compare(all.upper.at, most) > 0)) {
    all.upper = {most, endpoint::closed};
  }
  if (is_below(all.upper, all.lower)) return std::nullopt;
  return all;
}

// Verdicts and arithmetic -------------------------------------------------------------------------

static verdict less(const interval& a, const interval& b) {
  if (is_below(a.upper, b.lower)) return verdict::yes;
  const bool can_be =
      !is_bounded(a.lower) || !is_bounded(b.upper) || compare(a.lower.at, b.upper.at) < 0;
  return can_be ? verdict::unknown : verdict::no;
}

static verdict equal(const interval& a, const interval& b) {
  if (is_below(a.upper, b.lower) || is_below(b.upper, a.lower)) return verdict::no;
  const auto is_one_value = [](const interval& c) {
    return is_bounded(c.lower) && is_bounded(c.upper) && compare(c.lower.at, c.upper.at) == 0;
  };
  return is_one_value(a) && is_one_value(b) ? verdict::yes : verdict::unknown;
}

static interval in_days(const interval& a, unit of) {
  const int fewest = of == unit::years ? 365 : of == unit::weeks ? 7 : 1;
  const int most = of == unit::years ? 366 : fewest;
  const auto is_negative = [](const limit& one) { return sign_of(one.at) < 0; };
  return {{a.lower.at * (is_negative(a.lower) ? most : fewest), a.lower.end},
          {a.upper.at * (is_negative(a.upper) ? fewest : most), a.upper.end}};
}

/// The verdicts of < <= > >= == !=, in this order.
using verdicts = std::array<verdict, 6>;

static verdicts compared(interval a, unit of_a, interval b, unit of_b) {
  if (of_a != of_b) {
    constexpr verdict open = verdict::unknown;
    if (!is_time(of_a) || !is_time(of_b)) return {open, open, open, open, open, open};
    a = in_days(a, of_a);
    b = in_days(b, of_b);
  }
  const verdict below = less(a, b);
  const verdict above = less(b, a);
  const verdict same = equal(a, b);
  return {below, !above, above, !below, same, !same};
}

static interval sum(const interval& a, const interval& b) {
  const auto add = [](const limit& one, const limit& other) {
    const bool bounded = is_bounded(one) && is_bounded(other);
    return bounded ? limit{one.at + other.at, both(one, other)} : no_limit();
  };
  return {add(a.lower, b.lower), add(a.upper, b.upper)};
}

static interval product(const interval& a, int by) {
  if (by < 0) return negated(product(a, -by));
  if (by == 0) return {{0, endpoint::closed}, {0, endpoint::closed}};
  return {{a.lower.at * by, a.lower.end}, {a.upper.at * by, a.upper.end}};
}

/// The lower limit of what is left of values from `a` on, divided by what is above 0.
static limit least_quotient(const limit& a, const interval& by) {
  const int sign = sign_of(a.at);
  if (!is_bounded(a) || sign == 0) return a;
  const limit& side = sign > 0 ? by.upper : by.lower;
  if (!is_bounded(side)) return {0, endpoint::open};
  if (sign_of(side.at) == 0) return no_limit();
  return {a.at / side.at, both(a, side)};
}

static interval quotient(const interval& a, const interval& by) {
  return {least_quotient(a.lower, by), negated(least_quotient(negated(a.upper), by))};
}

constexpr int most_figures = 99'999'999;
constexpr int most_exponent = 99;

/// Whether a limit is below 1e100. From there on an answer may be more open than need be.
static bool is_within_reach(const limit& a) {
  const number most = term{most_figures, 92};
  return compare(a.at, most) <= 0 && compare(a.at * -1, most) <= 0;
}

static bool is_within_reach(const interval& a) {
  return is_within_reach(a.lower) && is_within_reach(a.upper);
}

/// Whether a bound is the exact one, or open and close outside if eight figures cannot write that.
/// `inwards` is 1 for a lower bound and -1 for an upper one.
static bool is_bound(bound given, const limit& exact, int inwards) {
  if (!is_bounded(exact)) return given.end == endpoint::unbounded;
  if (given.end == endpoint::unbounded) return !is_within_reach(exact);
  term at{given.at.coefficient, given.at.exponent};
  const int order = compare(at, exact.at) * inwards;
  if (order == 0) return given.end == exact.end;
  if (order < 0 && !is_within_reach(exact)) return true;
  if (order > 0 || given.end != endpoint::open) return false;
  const bool shrinks = at.factor * inwards < 0;
  const int least = most_figures / 10 + (shrinks ? 2 : 1);
  for (; at.factor < least && at.factor > -least && at.exponent > -most_exponent; --at.exponent) {
    at.factor *= 10;
  }
  for (int step = 1; step <= 10; ++step) {
    at.factor += inwards;
    const int passed = compare(at, exact.at) * inwards;
    if (passed >= 0) return passed > 0;
  }
  return false;
}

// Random cases ------------------------------------------------------------------------------------

static std::string asked;  // the case in full, as code

[[noreturn]] static void trapped(int) {
  std::fprintf(stderr, "natobrief stops at %s\n", asked.c_str());
  std::_Exit(1);
}

/// Runs a case as often as the environment says.
template <class Case> static void run(Case one) {
  const char* const wanted = std::getenv("NATOBRIEF_CASES");
  const long cases = wanted != nullptr ? std::strtol(wanted, nullptr, 10) : 100'000;
  const auto before = std::signal(SIGILL, trapped);
  for (long done = 0; done < cases; ++done) one();
  std::signal(SIGILL, before);
}

template <class Enum> static std::string name_of(Enum value) {
  return {spellings<Enum>[value].data(), spellings<Enum>[value].size()};
}

/// Whether they are amounts for each of different things.
static bool are_unlike(const std::set<unit>& a, const std::set<unit>& b) {
  return !a.empty() && !b.empty() && a != b;
}

/// A value of the library, and the values that the model says it stands for.
struct sample {
  std::variant<quantity, range> value;
  interval exact;
  /// Its own bounds, which are the exact ones but where they were rounded; arithmetic starts here.
  interval given;
  std::string code;
  std::set<unit> per{};
};

class generator {
 public:
  static constexpr date monday{2025, 2, 10};

  natobrief::unit any_unit() { return any<natobrief::unit>(); }

  /// A quantity, or what so many steps of arithmetic make of some.
  sample any_value(natobrief::unit of, int steps) {
    if (steps == 0) return any_quantity(of);
    const sample a = any_value(of, whole(0, steps - 1));
    std::set<natobrief::unit> per = a.per;
    const auto calculated = [&](const std::string& code, const interval& exact, auto calculate,
                                const auto& operand) {
      asked = "(" + a.code + code + ")";
      const range value = std::visit(calculate, a.value, operand);
      REQUIRE_MESSAGE(value.unit == of, "unit of ", asked);
      const interval given = checked(value, exact);
      return sample{value, given, given, asked, per};
    };
    const int kind = whole(0, 4);
    if (kind < 2) {
      const int by = one_in(4) ? whole(-1'000'000, 1'000'000) : whole(-9, 9);
      const std::string code = std::to_string(by);
      const std::variant<int> operand{by};
      if (kind == 0 || by <= 0)
        return calculated(" * " + code, product(a.given, by), std::multiplies<>{}, operand);
      const limit divisor{by, endpoint::closed};
      return calculated(" / " + code, quotient(a.given, {divisor, divisor}), std::divides<>{},
                        operand);
    }
    const natobrief::unit other = kind == 4 ? any_unit() : of;
    const sample b = any_value(other, whole(0, steps - 1));
    if (kind != 4 && a.per != b.per) return a;
    if (kind == 2) return calculated(" + " + b.code, sum(a.given, b.given), std::plus<>{}, b.value);
    if (kind == 3)
      return calculated(" - " + b.code, sum(a.given, negated(b.given)), std::minus<>{}, b.value);
    const bool is_above_0 = is_below({0, endpoint::closed}, b.given.lower);
    const bool divides = is_time(other) ? !is_time(of) : other == unit::countries && !is_count(of);
    if (!divides || !is_above_0 || !b.per.empty() || !per.insert(other).second) return a;
    return calculated(" / " + b.code, quotient(a.given, b.given), std::divides<>{}, b.value);
  }
  sample any_value(natobrief::unit of) { return any_value(of, whole(0, 2)); }

  /// Of days of one week, or with the open ends around it.
  period any_period() {
    const auto day = [this] { return monday + whole(0, 6); };
    switch (whole(0, 9)) {
      case 0: return period::since(day());
      case 1: return period::until(day());
      case 2: return period::including(day());
      case 3: return period::year(2025);
      case 4: return period{day()};
      default: break;
    }
    const int first = whole(0, 6);
    const int length = whole(0, 6 - first);
    return period{monday + first, monday + first + whole(0, length),
                  monday + first + whole(0, length), monday + first + length};
  }

  bool one_in(int chances) { return whole(1, chances) == 1; }

 private:
  /// A whole number from the least to the most.
  int whole(int least, int most) {
    return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
  }

  template <size_t count> int one_of(const int (&numbers)[count]) {
    return numbers[whole(0, static_cast<int>(count) - 1)];
  }

  template <class Enum> Enum any() {
    return static_cast<Enum>(whole(0, static_cast<int>(spellings<Enum>.size()) - 1));
  }

  /// Mostly short, and days mostly whole weeks and years, so that limits meet.
  term amount(natobrief::unit of) {
    constexpr int lengths[] = {1, 7, 365, 366};
    constexpr int long_ones[] = {100, 9'999'999, 10'000'000, 33'333'333, 99'999'998, 99'999'999};
    const int kind = whole(0, 9);
    int factor = whole(0, kind < 5 ? 12 : kind < 8 ? 130 : 99'999'999);
    if (kind < 5 && (of == unit::days || of == unit::weeks)) factor *= one_of(lengths);
    if (kind == 8) factor = one_of(long_ones);
    if (one_in(8)) factor = -factor;
    const int most = one_in(20) ? most_exponent : one_in(8) ? 9 : one_in(3) ? 2 : 0;
    return {factor, whole(-most, most)};
  }

  int margin(hedge how) {
    const bool has_one = how == hedge::about || how == hedge::nearly || how == hedge::rounded;
    if (how == hedge::exactly || (!has_one && !one_in(3))) return 0;
    return one_in(2) ? 1 : whole(1, one_in(10) ? 255 : 9);
  }

  sample any_quantity(natobrief::unit of) {
    for (;;) {
      const term number = amount(of);
      if (written(number).exponent > most_exponent) continue;
      const auto how = any<hedge>();
      const int width = margin(how);
      // A limit of nine figures is rounded, and a count's is then no longer drawn in.
      if (is_count(of) && number.factor + width > most_figures) continue;
      const auto exact = allowed(number, of, how, width);
      if (!exact) continue;
      const int coefficient = static_cast<int>(number.factor);
      asked = "quantity{decimal{" + std::to_string(coefficient) + ", " +
              std::to_string(number.exponent) + "}, unit::" + name_of(of) +
              ", hedge::" + name_of(how) + ", " + std::to_string(width) + "}";
      const quantity value{decimal{coefficient, number.exponent}, of, how, width};
      return {value, *exact, checked(value, *exact), asked};
    }
  }

  template <class Value> static interval checked(const Value& value, const interval& exact) {
    REQUIRE_MESSAGE(is_bound(value.lower(), exact.lower, 1), "lower bound of ", asked);
    REQUIRE_MESSAGE(is_bound(value.upper(), exact.upper, -1), "upper bound of ", asked);
    return {limit_of(value.lower()), limit_of(value.upper())};
  }

  std::mt19937 random_{1949};
};

TEST_CASE("quantities and ranges calculate and compare as their exact values do") {
  generator random;
  run([&random] {
    const unit of = random.any_unit();
    // Mostly one that compares.
    unit other = is_time(of) || random.one_in(4) ? random.any_unit() : of;
    while (is_time(of) && !is_time(other)) other = random.any_unit();
    const sample a = random.any_value(of);
    const sample b = random.any_value(other);
    asked = a.code + " and " + b.code;
    const bool is_near =
        is_within_reach(in_days(a.exact, of)) && is_within_reach(in_days(b.exact, other));
    const auto compare_all = [](auto left, auto right) {
      return verdicts{(left < right),  (left <= right), (left > right),
                      (left >= right), (left == right), (left != right)};
    };
    const verdicts given = std::visit(compare_all, a.value, b.value);
    verdicts expected = compared(a.exact, of, b.exact, other);
    if (are_unlike(a.per, b.per)) expected.fill(verdict::unknown);
    constexpr const char* signs[] = {" < ", " <= ", " > ", " >= ", " == ", " != "};
    for (size_t i = 0; i < given.size(); ++i) {
      const bool is_open = !is_near && given[i] == verdict::unknown;
      REQUIRE_MESSAGE((is_open || given[i] == expected[i]), (a.code + signs[i] + b.code));
    }
  });
}

// Periods: every world that the four days leave possible ------------------------------------------

struct world {
  date begin;
  date end;
};

static std::vector<world> worlds(const period& of, const std::set<date>& days) {
  std::vector<world> all;
  for (const date begin : days) {
    if (begin < of.first || of.begun_by < begin) continue;
    for (const date end : days) {
      if (begin <= end && of.lasted_until <= end && end <= of.last) all.push_back({begin, end});
    }
  }
  return all;
}

/// What is so in all worlds of both; a question of a pair of worlds may itself be undecided.
template <class Question>
static verdict in_all(const std::vector<world>& a, const std::vector<world>& b, Question ask) {
  bool can_be = false;
  bool can_fail = false;
  for (const world& one : a) {
    for (const world& other : b) {
      const verdict here = ask(one, other);
      can_be |= here != verdict::no;
      can_fail |= here != verdict::yes;
    }
  }
  return !can_fail ? verdict::yes : can_be ? verdict::unknown : verdict::no;
}

static verdict contains(const world& a, const world& b) {
  return a.begin <= b.begin && b.end <= a.end ? verdict::yes : verdict::no;
}

static verdict before(const world& a, const world& b) {
  return a.end < b.begin ? verdict::yes : a.end > b.begin ? verdict::no : verdict::unknown;
}

TEST_CASE("periods are in order and within each other as all their worlds are") {
  generator random;
  run([&random] {
    const period a = random.any_period();
    const period b = random.any_period();
    // Between days that neither names, and that are in no other week, nothing changes.
    std::set<date> days;
    for (const period& one : {a, b}) {
      days.insert({one.first, one.begun_by, one.lasted_until, one.last});
    }
    for (int day = 0; day < 7; ++day) days.insert(random.monday + day);
    const auto code = [](const period& of) {
      return "period{" + check::printed(of.first) + ", " + check::printed(of.begun_by) + ", " +
             check::printed(of.lasted_until) + ", " + check::printed(of.last) + "}";
    };
    asked = code(a) + " and " + code(b);
    const auto worlds_a = worlds(a, days);
    const auto worlds_b = worlds(b, days);
    REQUIRE_MESSAGE(a.contains(b) == in_all(worlds_a, worlds_b, contains), "contains: ", asked);
    REQUIRE_MESSAGE(a.before(b) == in_all(worlds_a, worlds_b, before), "before: ", asked);
    REQUIRE_MESSAGE(a.after(b) == in_all(worlds_b, worlds_a, before), "after: ", asked);
  });
}
