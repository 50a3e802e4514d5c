// quantity: its bounds, and every comparison against the sets of values that they allow.
#include "check.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace natobrief;

static constexpr hedge all_hedges[] = {hedge::exactly,   hedge::about,   hedge::nearly,
                                       hedge::less_than, hedge::at_most, hedge::more_than,
                                       hedge::at_least};

static constexpr bool is_at(bound of, decimal at, endpoint end) {
  return of.at == at && of.end == end;
}

TEST_CASE("the words around a number") {
  constexpr quantity plain = 3_percent_of_gdp;
  static_assert(plain.amount == decimal{3} && plain.unit == unit::percent_of_gdp);
  static_assert(plain.how == hedge::exactly);
  static_assert(about(plain).how == hedge::about && nearly(plain).how == hedge::nearly);
  static_assert(less_than(plain).how == hedge::less_than && at_most(plain).how == hedge::at_most);
  static_assert(more_than(plain).how == hedge::more_than);
  static_assert(at_least(plain).how == hedge::at_least);
  static_assert(about(plain).amount == decimal{3} && about(plain).unit == unit::percent_of_gdp);
  static_assert(quantity{decimal{3}, unit::days}.how == hedge::exactly);
  static_assert(quantity{decimal{3}, unit::days, hedge::about}.how == hedge::about);
}

TEST_CASE("bounds: closed, open or none") {
  constexpr decimal three{3};
  static_assert(is_at((3_years).lower(), three, endpoint::closed));
  static_assert(is_at((3_years).upper(), three, endpoint::closed));
  static_assert(is_at(about(3_years).lower(), decimal{25, -1}, endpoint::closed));
  static_assert(is_at(about(3_years).upper(), decimal{35, -1}, endpoint::open));
  static_assert(is_at(nearly(3_years).lower(), decimal{25, -1}, endpoint::closed));
  static_assert(is_at(nearly(3_years).upper(), three, endpoint::open));
  static_assert(less_than(3_years).lower().end == endpoint::unbounded);
  static_assert(is_at(less_than(3_years).upper(), three, endpoint::open));
  static_assert(at_most(3_years).lower().end == endpoint::unbounded);
  static_assert(is_at(at_most(3_years).upper(), three, endpoint::closed));
  static_assert(is_at(more_than(3_years).lower(), three, endpoint::open));
  static_assert(more_than(3_years).upper().end == endpoint::unbounded);
  static_assert(is_at(at_least(3_years).lower(), three, endpoint::closed));
  static_assert(at_least(3_years).upper().end == endpoint::unbounded);
}

TEST_CASE("about is half a unit of the last figure") {
  constexpr quantity rate = about(3.3_percent_of_gdp);
  static_assert(rate.lower().at == decimal{325, -2} && rate.upper().at == decimal{335, -2});
  constexpr quantity fifty = about(50_countries);
  static_assert(fifty.lower().at == decimal{45} && fifty.upper().at == decimal{55});
  constexpr quantity precise = about(50.0_countries);
  static_assert(precise.lower().at == decimal{4995, -2});
  static_assert(precise.upper().at == decimal{5005, -2});
  constexpr quantity sum = about(126e9_usd);
  static_assert(sum.lower().at == decimal{1255, 8} && sum.upper().at == decimal{1265, 8});
  static_assert(nearly(126e9_usd).lower().at == decimal{1255, 8});
  // The longest numbers there are
  constexpr quantity largest{decimal{99999999, 99}, unit::usd, hedge::about};
  static_assert(largest.upper().at > decimal{99999999, 99} && largest.lower().at < largest.amount);
  constexpr quantity smallest{decimal{-99999999, -99}, unit::usd, hedge::about};
  static_assert(smallest.lower().at.coefficient == -999999995);
  static_assert(smallest.lower().at.exponent == -100);
  static_assert(certain(largest > smallest) && certain(smallest < largest));
}

// The model: a number is a count of steps of 1/80, fine enough to have values between any two
// bounds that the samples have; a quantity is the set of all steps that its hedge allows.
struct sample {
  quantity value;
  std::vector<int> steps;
};

static sample sample_of(hedge how, const char* number, int steps, int half_figure) {
  constexpr int far = 1000;
  const auto allows = [&](int step) {
    switch (how) {
      case hedge::exactly: return step == steps;
      case hedge::about: return step >= steps - half_figure && step < steps + half_figure;
      case hedge::nearly: return step >= steps - half_figure && step < steps;
      case hedge::less_than: return step < steps;
      case hedge::at_most: return step <= steps;
      case hedge::more_than: return step > steps;
      case hedge::at_least: return step >= steps;
    }
    return false;
  };
  decimal amount{0};
  REQUIRE(parse(number, amount));
  sample made{quantity{amount, unit::percent_of_gdp, how}, {}};
  for (int step = -far; step <= far; ++step) {
    if (allows(step)) made.steps.push_back(step);
  }
  return made;
}

static verdict of_outcomes(bool always, bool ever) {
  return always ? verdict::yes : ever ? verdict::unknown : verdict::no;
}

TEST_CASE("every comparison between all pairs of hedges is what the allowed values say") {
  struct {
    const char* number;
    int steps;
    int half_figure;
  } const numbers[] = {{"3", 240, 40},  {"3.0", 240, 4}, {"3.3", 264, 4}, {"3.5", 280, 4},
                       {"2.5", 200, 4}, {"4", 320, 40},  {"5", 400, 40},  {"3.05", 244, 0},
                       {"0", 0, 40},    {"-3", -240, 40}};
  std::vector<sample> samples;
  for (const auto& number : numbers) {
    for (const hedge how : all_hedges) {
      // Half a hundredth is finer than a step.
      const bool has_width = how == hedge::about || how == hedge::nearly;
      if (has_width && number.half_figure == 0) continue;
      samples.push_back(sample_of(how, number.number, number.steps, number.half_figure));
    }
  }
  for (const sample& left : samples) {
    for (const sample& right : samples) {
      const int least = left.steps.front();
      const int most = left.steps.back();
      const int other_least = right.steps.front();
      const int other_most = right.steps.back();
      const verdict below = of_outcomes(most < other_least, least < other_most);
      const verdict above = of_outcomes(least > other_most, most > other_least);
      std::vector<int> shared;
      std::set_intersection(left.steps.begin(), left.steps.end(), right.steps.begin(),
                            right.steps.end(), std::back_inserter(shared));
      const bool one_each = left.steps.size() == 1 && right.steps.size() == 1;
      const verdict same = of_outcomes(one_each && !shared.empty(), !shared.empty());

      CAPTURE(left.value);
      CAPTURE(right.value);
      CHECK((left.value < right.value) == below);
      CHECK((left.value > right.value) == above);
      CHECK((left.value <= right.value) == !above);
      CHECK((left.value >= right.value) == !below);
      CHECK((left.value == right.value) == same);
      CHECK((left.value != right.value) == !same);
    }
  }
}

TEST_CASE("quantities of two units never compare") {
  for (const hedge how : all_hedges) {
    for (size_t left = 0; left < spellings<unit>.size(); ++left) {
      for (size_t right = 0; right < spellings<unit>.size(); ++right) {
        if (left == right) continue;
        // However far apart the numbers are
        const quantity ours{decimal{1}, static_cast<unit>(left), how};
        const quantity theirs{decimal{1000}, static_cast<unit>(right), how};
        CHECK((ours < theirs) == verdict::unknown);
        CHECK((ours > theirs) == verdict::unknown);
        CHECK((ours <= theirs) == verdict::unknown);
        CHECK((ours >= theirs) == verdict::unknown);
        CHECK((ours == theirs) == verdict::unknown);
        CHECK((ours != theirs) == verdict::unknown);
      }
    }
  }
}

TEST_CASE("a literal for every unit") {
  constexpr decimal two{2};
  const auto is = [two](quantity value, unit of) {
    return value.amount == two && value.unit == of && value.how == hedge::exactly;
  };
  CHECK(is(2_countries, unit::countries));
  CHECK(is(2_percent_of_gdp, unit::percent_of_gdp));
  CHECK(is(2_percent_of_budget, unit::percent_of_budget));
  CHECK(is(2_percent_of_members, unit::percent_of_members));
  CHECK(is(2_percent_of_responsibility, unit::percent_of_responsibility));
  CHECK(is(2_usd, unit::usd));
  CHECK(is(2_years, unit::years));
  CHECK(is(2_weeks, unit::weeks));
  CHECK(is(2_days, unit::days));
  CHECK(is(2_ordinal, unit::ordinal));
  CHECK(spellings<unit>.size() == 10);
}

TEST_CASE("literals keep the figures that count") {
  static_assert((126e9_usd).amount.coefficient == 126 && (126e9_usd).amount.exponent == 9);
  static_assert((126'000'000'000_usd).amount.coefficient == 126);
  static_assert((3.30_percent_of_gdp).amount.coefficient == 330);
  static_assert((50_countries).amount.coefficient == 5 && (50_countries).amount.exponent == 1);
  static_assert((50.0_countries).amount.coefficient == 500);
  static_assert((0_countries).amount.coefficient == 0 && (0_countries).amount.exponent == 0);
}
