// quantity and range: what a hedge allows in each unit, and what arithmetic makes of it. Here are
// examples to read; soundness.cpp has the exact model.
#include "check.hpp"

#include <type_traits>

using namespace natobrief;

// What a quantity allows, in the words of a range.
static std::string allowed(const quantity& value) { return check::printed(range{value}); }

TEST_CASE("each hedge, by whole units of the last figure") {
  CHECK(allowed(3.3_percent_of_gdp) == "3.3 % of GDP");
  CHECK(allowed(about(3.3_percent_of_gdp)) == "more than 3.2 and less than 3.4 % of GDP");
  CHECK(allowed(nearly(3.3_percent_of_gdp)) == "more than 3.2 and less than 3.3 % of GDP");
  CHECK(allowed(rounded(3.3_percent_of_gdp)) == "at least 3.2 and at most 3.4 % of GDP");
  CHECK(allowed(less_than(3.3_percent_of_gdp)) == "less than 3.3 % of GDP");
  CHECK(allowed(at_most(3.3_percent_of_gdp)) == "at most 3.3 % of GDP");
  CHECK(allowed(more_than(3.3_percent_of_gdp)) == "more than 3.3 % of GDP");
  CHECK(allowed(at_least(3.3_percent_of_gdp)) == "at least 3.3 % of GDP");
  // The last figure of 126e9 is a billion.
  CHECK(allowed(about(126e9_usd)) == "more than 125 billion and less than 127 billion USD");
  CHECK(allowed(about(1_percent_of_gdp)) == "more than 0 and less than 2 % of GDP");
}

TEST_CASE("a margin widens a hedge, and bounds the far side of the others") {
  CHECK(allowed(about(3.3_percent_of_gdp, 5)) == "more than 2.8 and less than 3.8 % of GDP");
  CHECK(allowed(nearly(3.3_percent_of_gdp, 5)) == "more than 2.8 and less than 3.3 % of GDP");
  CHECK(allowed(rounded(3.3_percent_of_gdp, 0)) == "3.3 % of GDP");
  CHECK(allowed(more_than(4_percent_of_gdp, 1)) == "more than 4 and less than 5 % of GDP");
  CHECK(allowed(at_least(4_percent_of_gdp, 1)) == "at least 4 and less than 5 % of GDP");
  CHECK(allowed(less_than(4_percent_of_gdp, 1)) == "more than 3 and less than 4 % of GDP");
  CHECK(allowed(at_most(4_percent_of_gdp, 255)) == "more than -251 and at most 4 % of GDP");
}

TEST_CASE("what is counted is whole and not below nothing") {
  CHECK(allowed(about(50_countries)) == "at least 41 and at most 59 countries");
  CHECK(allowed(about(31_countries)) == "at least 30 and at most 32 countries");
  CHECK(allowed(nearly(31_countries)) == "30 countries");
  CHECK(allowed(nearly(50_countries)) == "at least 41 and at most 49 countries");
  CHECK(allowed(rounded(50_countries)) == "at least 40 and at most 60 countries");
  CHECK(allowed(more_than(1_countries)) == "at least 2 countries");
  CHECK(allowed(less_than(2_countries)) == "at least 0 and at most 1 country");
  CHECK(allowed({decimal{15, -1}, unit::countries, hedge::more_than}) == "at least 2 countries");
  CHECK(allowed(at_most(2_ordinal)) == "at least 1st and at most 2nd");
  CHECK(allowed(about(2_ordinal, 5)) == "at least 1st and at most 7th");
}

TEST_CASE("a share is 0 to 100 %, a time not below 0") {
  for (const unit of :
       {unit::percent_of_budget, unit::percent_of_members, unit::percent_of_responsibility}) {
    const quantity many{decimal{99}, of, hedge::more_than};
    CHECK(many.upper().at == decimal{100});
    CHECK(many.upper().end == endpoint::closed);
    const quantity few{decimal{3}, of, hedge::rounded, 5};
    CHECK(few.lower().at == decimal{0});
    CHECK(few.lower().end == endpoint::closed);
  }
  CHECK(allowed(rounded(33_percent_of_members, 5)) == "at least 28 and at most 38 % of members");
  CHECK(allowed(about(3_years, 4)) == "at least 0 and less than 7 years");
  CHECK(allowed(less_than(2_weeks)) == "at least 0 and less than 2 weeks");
  CHECK(allowed(at_most(2_days)) == "at least 0 and at most 2 days");
  // A part of the GDP has no such ends: spending can exceed it.
  CHECK(allowed(about(100_percent_of_gdp)) == "more than 0 and less than 200 % of GDP");
}

TEST_CASE("ends of more than 8 figures are rounded outwards") {
  constexpr quantity largest{decimal{99999999}, unit::usd, hedge::about};
  static_assert(largest.upper().at == decimal{1, 8} && largest.upper().end == endpoint::open);
  CHECK(allowed(about(10000000_days, 1)) == "more than 0 and less than 20000000 days");
  CHECK(check::printed(about(99999999_usd) + 0.1_usd) ==
        "more than 99.999998 million and less than 100.00001 million USD");
}

TEST_CASE("a comparison is unknown where what is allowed overlaps") {
  constexpr quantity us = about(3.3_percent_of_gdp);
  static_assert(certain(us < 3.4_percent_of_gdp) && certain(us > 3.2_percent_of_gdp));
  static_assert(certain(us <= 3.4_percent_of_gdp) && certain(us >= 3.2_percent_of_gdp));
  static_assert(certain(us != 3.4_percent_of_gdp) && (us == 3.4_percent_of_gdp) == verdict::no);
  static_assert((us > 3.4_percent_of_gdp) == verdict::no);
  static_assert((us == 3.3_percent_of_gdp) == verdict::unknown && (us != us) == verdict::unknown);
  static_assert((us < us) == verdict::unknown && (us <= us) == verdict::unknown);
  static_assert(certain(3_years == 3.0_years) && certain(nearly(2_countries) == 1_countries));
}

TEST_CASE("times compare, other units never do") {
  static_assert(certain(2_weeks == 14_days) && certain(12_days < 2_weeks));
  static_assert(certain(1_years > 52_weeks) && certain(1_years < 53_weeks));
  static_assert((1_years == 365_days) == verdict::unknown && certain(1_years < 367_days));
  static_assert(certain(1_years > 364_days) && certain(1084_days < 3_years));
  static_assert((1_years - 2_years < 364_days - 729_days) == verdict::unknown);
  for (const unit left : {unit::countries, unit::percent_of_gdp, unit::percent_of_budget, unit::usd,
                          unit::years, unit::ordinal}) {
    for (const unit right : {unit::percent_of_members, unit::percent_of_responsibility,
                             unit::countries, unit::ordinal, unit::usd}) {
      if (left == right) continue;
      // However far apart the numbers are
      CHECK((quantity{decimal{1}, left} < quantity{decimal{99}, right}) == verdict::unknown);
      CHECK((quantity{decimal{1}, left} == quantity{decimal{99}, right}) == verdict::unknown);
      CHECK((quantity{decimal{1}, right} > quantity{decimal{99}, left}) == verdict::unknown);
    }
  }
}

TEST_CASE("arithmetic keeps the hedge and is not drawn in") {
  const auto printed = [](const range& value) { return check::printed(value); };
  const quantity us = about(3.3_percent_of_gdp);
  CHECK(printed(5_percent_of_gdp - us) == "more than 1.6 and less than 1.8 % of GDP");
  CHECK(printed(us + 1_percent_of_gdp) == "more than 4.2 and less than 4.4 % of GDP");
  CHECK(printed(us - us) == "more than -0.2 and less than 0.2 % of GDP");
  CHECK(printed(us * 2) == "more than 6.4 and less than 6.8 % of GDP");
  CHECK(printed(-1 * us) == "more than -3.4 and less than -3.2 % of GDP");
  CHECK(printed(0 * us) == "0 % of GDP");
  CHECK(printed(us / 2) == "more than 1.6 and less than 1.7 % of GDP");
  CHECK(printed(31_countries + 1_countries) == "32 countries");
  CHECK(printed(1_countries - 31_countries) == "-30 countries");
  CHECK(printed(5_percent_of_gdp - at_least(3_percent_of_gdp)) == "at most 2 % of GDP");
  CHECK(printed(at_least(3_usd) - at_least(3_usd)) == "any USD");
  // So much for each, and outwards where it does not come out even
  CHECK(printed(126e9_usd / 3_years) == "42 billion USD per year");
  CHECK(printed(more_than(126e9_usd) / nearly(3_years)) == "more than 42 billion USD per year");
  const range each = 126e9_usd / 3_years / 2_countries;
  CHECK(printed(each * 3 - each) == "42 billion USD per country per year");
  CHECK(printed(1_usd / 3) == "more than 0.33333333 and less than 0.33333334 USD");
  CHECK(printed(10_usd / about(50_countries)) ==
        "more than 0.16949152 and less than 0.24390244 USD per country");
  CHECK(printed(6_usd / less_than(3_years, 1)) == "more than 2 and less than 3 USD per year");
  CHECK(printed(6_usd / at_least(3_years)) == "more than 0 and at most 2 USD per year");
  // It compares with what it is made of.
  static_assert(certain(31_countries + 1_countries == 32_countries));
  static_assert(certain(32_countries - 23_countries < about(31_countries)));
  static_assert(certain(2_weeks + 1_weeks > 20_days) && certain(20_days < 2_weeks + 1_weeks));
}

TEST_CASE("amounts for each of different things do not compare") {
  constexpr range yearly = 52e9_usd / 1_years;
  static_assert((yearly > 1e9_usd / 1_weeks) == verdict::unknown);
  static_assert((yearly == 52e9_usd / 1_countries) == verdict::unknown);
  static_assert((yearly / 2_countries < yearly) == verdict::unknown);
  static_assert(certain(yearly > 51e9_usd / 1_years) && certain(yearly > 51e9_usd));
  static_assert(certain(yearly / 2_countries == 52e9_usd / 2_countries / 1_years));
}

TEST_CASE("a zero is as exact as it is written") {
  static_assert((about(0e6_usd) < 2_usd) == verdict::unknown);
  static_assert((about(0.0e9_usd) < 2_usd) == verdict::unknown);
  static_assert(certain(about(0e6_usd) < 1e6_usd) && certain(0e6_usd == 0_usd));
  quantity read = 5_days;
  CHECK((parse("about 0 million USD", read) && read.amount.exponent == 6));
  for (const quantity& zero : {about(0e6_usd), about(0e7_usd), rounded(0e4_years, 20), 0e1_days}) {
    CHECK((parse(check::printed(zero), read) && read.amount.exponent == zero.amount.exponent));
  }
}

TEST_CASE("the parts of a quantity, and a literal for every unit") {
  constexpr quantity plain = 3_percent_of_gdp;
  static_assert(plain.amount == decimal{3} && plain.unit == unit::percent_of_gdp);
  static_assert(plain.how == hedge::exactly && plain.margin == 0);
  static_assert(about(plain).how == hedge::about && about(plain).margin == 1);
  static_assert(nearly(plain).how == hedge::nearly && nearly(plain).margin == 1);
  static_assert(rounded(plain, 5).how == hedge::rounded && rounded(plain, 5).margin == 5);
  static_assert(less_than(plain).how == hedge::less_than && less_than(plain).margin == 0);
  static_assert(at_most(plain).how == hedge::at_most && more_than(plain).how == hedge::more_than);
  static_assert(at_least(plain, 255).how == hedge::at_least && at_least(plain, 255).margin == 255);

  static_assert((2_countries).unit == unit::countries && (2_usd).unit == unit::usd);
  static_assert((2_percent_of_budget).unit == unit::percent_of_budget);
  static_assert((2_percent_of_members).unit == unit::percent_of_members);
  static_assert((2_percent_of_responsibility).unit == unit::percent_of_responsibility);
  static_assert((2_years).unit == unit::years && (2_weeks).unit == unit::weeks);
  static_assert((2_days).unit == unit::days && (2_ordinal).unit == unit::ordinal);
  static_assert(spellings<unit>.size() == 10);

  static_assert((126'000'000'000_usd).amount.coefficient == 126);
  static_assert((3.30_percent_of_gdp).amount.coefficient == 330);
}

TEST_CASE("valid() knows which quantities there are") {
  constexpr auto valid = quantity::valid;
  static_assert(valid(decimal{3}, unit::countries, hedge::exactly, 0));
  static_assert(!valid(decimal{3}, unit::countries, hedge::exactly, 1));
  static_assert(valid(decimal{3}, unit::usd, hedge::about, 255));
  static_assert(!valid(decimal{3}, unit::usd, hedge::about, 256));
  static_assert(!valid(decimal{3}, unit::usd, hedge::at_most, 256));
  static_assert(!valid(decimal{3}, unit::usd, hedge::about, -1));
  static_assert(!valid(decimal{3}, unit::usd, hedge::about, 4294967297));
  static_assert(!valid(decimal{310, -1}, unit::countries, hedge::about, 1));
  static_assert(valid(decimal{310, -1}, unit::countries, hedge::at_least, 0));
  static_assert(!valid(decimal{3}, unit::usd, hedge::about, 0));
  static_assert(!valid(decimal{3}, unit::usd, hedge::nearly, 0));
  static_assert(valid(decimal{3}, unit::countries, hedge::about, 0));
  static_assert(valid(decimal{-3}, unit::usd, hedge::exactly, 0));
  static_assert(!valid(decimal{-3}, unit::days, hedge::exactly, 0));
  static_assert(!valid(decimal{15, -1}, unit::countries, hedge::exactly, 0));
  static_assert(!valid(decimal{0}, unit::countries, hedge::less_than, 0));
  static_assert(!valid(decimal{0}, unit::ordinal, hedge::exactly, 0));
  static_assert(!valid(decimal{101}, unit::percent_of_budget, hedge::exactly, 0));
  static_assert(valid(decimal{100}, unit::percent_of_budget, hedge::exactly, 0));
  static_assert(!valid(decimal{100}, unit::percent_of_members, hedge::more_than, 0));
}
