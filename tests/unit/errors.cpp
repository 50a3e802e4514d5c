// At run time a question without an answer traps; its neighbour just inside the border does not.
#include "check.hpp"

#include <climits>

#if defined(__unix__) || defined(__APPLE__)
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace natobrief;

// Whether asking ends in a trap; it is asked in a process of its own.
template <class Question> static bool traps(Question ask) {
  constexpr int trapped = 42;
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const auto leave = [](int) { _exit(trapped); };
    signal(SIGILL, leave);
    signal(SIGTRAP, leave);
    ask();
    _exit(0);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status) == trapped;
}

static bool day_traps(int year, int month, int day) {
  return traps([=] { static_cast<void>(date{year, month, day}); });
}
static bool sum_traps(date from, int32_t days) {
  return traps([=] { static_cast<void>(from + days); });
}
static bool difference_traps(date from, int32_t days) {
  return traps([=] { static_cast<void>(from - days); });
}

TEST_CASE("impossible days") {
  CHECK(day_traps(2025, 2, 29));
  CHECK_FALSE(day_traps(2024, 2, 29));
  CHECK(day_traps(2025, 13, 1));
  CHECK(day_traps(2025, 1, 0));
  CHECK(day_traps(-1, 1, 1));
  CHECK(day_traps(10000, 1, 1));
  CHECK(day_traps(2025 + 65536, 2, 12));
}

// What a 32-bit member would cut to a number that is fine.
TEST_CASE("numbers are checked before they narrow") {
  const long long wrap = 4294967296;
  CHECK(traps([=] { static_cast<void>(date{wrap + 2025, 2, 12}); }));
  CHECK(traps([=] { static_cast<void>(date{2025, 2, wrap + 12}); }));
  CHECK(traps([=] { static_cast<void>(date{2025, 2, 12} + (wrap + 1)); }));
  CHECK(traps([=] { static_cast<void>(period::year(wrap + 2025)); }));
  CHECK(traps([=] { static_cast<void>(decimal{wrap + 5}); }));
  CHECK(traps([=] { static_cast<void>(decimal{5, wrap}); }));
  CHECK(traps([=] { static_cast<void>(decimal{static_cast<unsigned>(-5)}); }));
  CHECK(traps([=] { static_cast<void>(paragraph{wrap + 7}); }));
  CHECK(traps([=] { static_cast<void>(cite(3, wrap + 7)); }));
  CHECK(traps([=] { static_cast<void>(about(3_years, wrap + 1)); }));
  CHECK(traps([=] { static_cast<void>(3_years * (wrap + 1)); }));
  CHECK(traps([=] { static_cast<void>(3_years / (wrap + 1)); }));
  CHECK_FALSE(traps([=] { static_cast<void>(date{2025LL, 2U, static_cast<char>(12)}); }));
}

TEST_CASE("days beyond the calendar") {
  const date first{0, 1, 1};
  const date last{9999, 12, 31};
  CHECK_FALSE(sum_traps(last, 0));
  CHECK(sum_traps(last, 1));
  CHECK(sum_traps(last, INT32_MAX));
  CHECK_FALSE(sum_traps(first, 0));
  CHECK(sum_traps(first, -1));
  CHECK(sum_traps(first, INT32_MIN));
  CHECK_FALSE(sum_traps(first, 3652424));
  CHECK(sum_traps(first, 3652425));
  CHECK_FALSE(sum_traps(last, -3652424));
  CHECK(sum_traps(last, -3652425));

  CHECK_FALSE(difference_traps(first, 0));
  CHECK(difference_traps(first, 1));
  CHECK(difference_traps(first, INT32_MAX));
  CHECK(difference_traps(last, -1));
  CHECK(difference_traps(last, INT32_MIN));
  CHECK_FALSE(difference_traps(last, 3652424));
  CHECK(difference_traps(last, 3652425));
  CHECK_FALSE(difference_traps(first, -3652424));
  CHECK(difference_traps(first, -3652425));
}

TEST_CASE("periods") {
  const date day{2025, 2, 12};
  CHECK_FALSE(traps([=] { static_cast<void>(period{day, day}); }));
  CHECK(traps([=] { static_cast<void>(period{day, day - 1}); }));
  CHECK_FALSE(traps([=] { static_cast<void>(period{day, day, day, day}); }));
  CHECK_FALSE(traps([=] { static_cast<void>(period{day, day + 1, day, day + 1}); }));
  CHECK(traps([=] { static_cast<void>(period{day, day - 1, day, day}); }));
  CHECK(traps([=] { static_cast<void>(period{day, day + 1, day, day}); }));
  CHECK(traps([=] { static_cast<void>(period{day, day, day - 1, day}); }));
  CHECK(traps([=] { static_cast<void>(period{day, day, day + 1, day}); }));
  CHECK(traps([=] { static_cast<void>(period::some_day(day, day - 1)); }));
  CHECK(traps([] { static_cast<void>(period::year(10000)); }));
  // No length unless both ends are exact
  CHECK_FALSE(traps([=] { static_cast<void>(period{day, day + 1}.days()); }));
  CHECK(traps([=] { static_cast<void>(period::year(2025).days()); }));
  CHECK(traps([=] { static_cast<void>(period::since(day).days()); }));
  CHECK(traps([=] { static_cast<void>(period{day, day, day, day + 1}.days()); }));
  CHECK(traps([=] { static_cast<void>(period{day, day + 1, day + 1, day + 1}.days()); }));
}

static bool decimal_traps(int32_t coefficient, int exponent) {
  return traps([=] { static_cast<void>(decimal{coefficient, exponent}); });
}
static bool whole_traps(int32_t coefficient, int exponent) {
  return traps([=] { static_cast<void>(decimal{coefficient, exponent}.whole()); });
}

TEST_CASE("numbers") {
  CHECK_FALSE(decimal_traps(99999999, 99));
  CHECK(decimal_traps(100000001, 0));
  CHECK(decimal_traps(INT32_MAX, 0));
  CHECK_FALSE(decimal_traps(-99999999, -99));
  CHECK(decimal_traps(-100000001, 0));
  CHECK(decimal_traps(INT32_MIN, 0));
  CHECK(decimal_traps(1, 100));
  CHECK(decimal_traps(1, -100));
  CHECK(decimal_traps(1, 256));

  CHECK(whole_traps(25, -1));
  CHECK(whole_traps(1, -99));
  CHECK(whole_traps(3, 9));
  CHECK(whole_traps(-3, 9));
  CHECK(whole_traps(21474837, 2));
  CHECK(whole_traps(-21474837, 2));
  CHECK(whole_traps(1, 99));
  CHECK(whole_traps(-1, 99));
  CHECK_FALSE(whole_traps(0, 99));

  // 32 bits end between these two; no decimal of 8 figures comes closer.
  CHECK_FALSE(whole_traps(21474836, 2));
  CHECK_FALSE(whole_traps(-21474836, 2));
}

template <class Left, class Right>
static bool division_traps(const Left& left, const Right& right) {
  return traps([=] { static_cast<void>(left / right); });
}

TEST_CASE("quantities") {
  for (auto* const hedged : {about, nearly, rounded, less_than, at_most, more_than, at_least}) {
    CHECK_FALSE(traps([=] { static_cast<void>(hedged(3_years, 1)); }));
    CHECK_FALSE(traps([=] { static_cast<void>(hedged(3_years, 255)); }));
    CHECK(traps([=] { static_cast<void>(hedged(3_years, 256)); }));
    CHECK(traps([=] { static_cast<void>(hedged(3_years, -1)); }));
    CHECK(traps([=] { static_cast<void>(hedged(about(3_years), 1)); }));
    CHECK(traps([=] { static_cast<void>(hedged(at_least(3_years), 1)); }));
  }
  CHECK(traps([] { static_cast<void>(quantity{decimal{3}, unit::years, hedge::exactly, 1}); }));
  // Nothing is below 0 countries.
  CHECK(traps([] { static_cast<void>(less_than(0_countries)); }));
  CHECK_FALSE(traps([] { static_cast<void>(less_than(1_countries)); }));
  CHECK(traps([] { static_cast<void>(0_ordinal); }));
  CHECK(traps([] { static_cast<void>(0.5_countries); }));
  CHECK(traps([] { static_cast<void>(101_percent_of_members); }));
  CHECK(traps([] { static_cast<void>(about(3_usd, 0)); }));
  // Else about 31.0 countries would be certainly 31.
  CHECK(traps([] { static_cast<void>(about(31.0_countries)); }));
  CHECK(traps([] { static_cast<void>(rounded(31.5_countries, 5)); }));
  CHECK(traps([] { static_cast<void>(at_least(1.0_ordinal, 2)); }));
  CHECK_FALSE(traps([] { static_cast<void>(about(31.0_years)); }));
  CHECK_FALSE(traps([] { static_cast<void>(about(31_countries)); }));
  CHECK_FALSE(traps([] { static_cast<void>(operator""_usd("12345678")); }));
  CHECK(traps([] { static_cast<void>(operator""_usd("123456789")); }));
  CHECK(traps([] { static_cast<void>(operator""_usd("0x10")); }));
  CHECK(traps([] { static_cast<void>(operator""_usd("010")); }));
}

TEST_CASE("arithmetic") {
  CHECK(traps([] { static_cast<void>(1_days + 1_weeks); }));
  CHECK(traps([] { static_cast<void>(1_percent_of_gdp - 1_percent_of_budget); }));
  CHECK_FALSE(division_traps(6_usd, 3));
  CHECK(division_traps(6_usd, 0));
  CHECK(division_traps(6_usd, -3));
  CHECK_FALSE(division_traps(6_usd, 3_years));
  CHECK_FALSE(division_traps(6_usd, more_than(0_years)));
  CHECK(division_traps(6_usd, at_least(0_years)));
  CHECK(division_traps(6_usd, less_than(3_countries)));
  CHECK(division_traps(6_usd, 1_years - 2_years));
  CHECK_FALSE(division_traps(6_usd / 3_years, 2_countries));
  CHECK(division_traps(6_usd / 3_years, 2_years));
  CHECK(division_traps(6_usd, 6_years / 2_countries));
  CHECK(traps([] { static_cast<void>(6_usd / 3_years + 6_usd / 3_weeks); }));
  CHECK(traps([] { static_cast<void>(6_usd / 3_years + 6_usd); }));
  CHECK_FALSE(traps([] { static_cast<void>(6_usd / 3_years + 6_usd / 2_years); }));
  CHECK(division_traps(6_usd, 3_usd));
  CHECK(division_traps(6_usd, 3_percent_of_gdp));
  CHECK(division_traps(6_usd, 3_percent_of_budget));
}

TEST_CASE("paragraphs") {
  for (const int number : {-1, 21, 32, INT_MAX, INT_MIN}) {
    CHECK(traps([=] { static_cast<void>(paragraph{number}); }));
    CHECK(traps([=] { static_cast<void>(cite(number)); }));
    CHECK(traps([=] { static_cast<void>(cite(1, number)); }));
  }
  CHECK_FALSE(traps([] { static_cast<void>(cite(0, 20)); }));
  for (const uint64_t bits : {0ULL, 0x200000ULL, 0x200001ULL, 0xFFFFFFFFULL, 0x100000002ULL}) {
    CHECK(traps([=] { static_cast<void>(citation::of_bits(bits)); }));
  }
  CHECK_FALSE(traps([] { static_cast<void>(citation::of_bits(0x1FFFFF)); }));
}

TEST_CASE("rows") {
  CHECK(traps([] { static_cast<void>(entities[entity_id::none]); }));
  CHECK(traps([] { static_cast<void>(events[event_id::none]); }));
  CHECK(traps([] { static_cast<void>(figures[figure_id::none]); }));
  CHECK(traps([] { static_cast<void>(statements[statement_id::none]); }));
  CHECK(traps([] { static_cast<void>(offices[offices.size()]); }));
  CHECK(traps([] { static_cast<void>(spellings<topic>[static_cast<topic>(200)]); }));
  CHECK_FALSE(traps([] { static_cast<void>(offices[offices.size() - 1]); }));

  const auto by = [](entity_id speaker) { return statements.where(&statement::speaker, speaker); };
  CHECK(traps([=] { static_cast<void>(by(entity_id::vladimir_putin).only()); }));
  CHECK_FALSE(traps([=] { static_cast<void>(by(entity_id::john_healey).only()); }));
  CHECK(traps([=] { static_cast<void>(by(entity_id::donald_trump).only()); }));
  // Two, and both at the end
  CHECK(traps([] { static_cast<void>(tensions.where(&tension::source, paragraph{18}).only()); }));

  CHECK_FALSE(traps([] { static_cast<void>(office_of(entity_id::john_healey)); }));
  CHECK(traps([] { static_cast<void>(office_of(entity_id::russia)); }));
  CHECK(traps([] { static_cast<void>(office_of(entity_id::none)); }));
}
#endif
