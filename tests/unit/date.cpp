// date: every day of the calendar, against plain loops and against std::chrono.
#include "check.hpp"

#include <chrono>
#include <type_traits>

using namespace natobrief;

// The length of a month by the rhyme, apart from the header's way.
static int days_of_month(int year, int month) {
  const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month != 2) return lengths[month - 1];
  if (year % 400 == 0) return 29;
  if (year % 100 == 0) return 28;
  return year % 4 == 0 ? 29 : 28;
}

TEST_CASE("leap years") {
  static_assert(date::valid(2024, 2, 29) && !date::valid(2024, 2, 30));
  static_assert(date::valid(2025, 2, 28) && !date::valid(2025, 2, 29));
  static_assert(!date::valid(1900, 2, 29) && !date::valid(2100, 2, 29));
  static_assert(date::valid(1600, 2, 29) && date::valid(2000, 2, 29) && date::valid(0, 2, 29));
  static_assert(!date::valid(1, 2, 29) && !date::valid(100, 2, 29) && date::valid(4, 2, 29));
}

TEST_CASE("valid() knows the days there are") {
  bool agrees = true;
  for (int year = 0; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = -1; day <= 33; ++day) {
        agrees &= date::valid(year, month, day) == (day >= 1 && day <= days_of_month(year, month));
      }
    }
  }
  CHECK(agrees);
  static_assert(date::valid(0, 1, 1) && !date::valid(-1, 1, 1) && !date::valid(-1, 12, 31));
  static_assert(date::valid(9999, 12, 31) && !date::valid(10000, 1, 1));
  static_assert(!date::valid(2025, 0, 1) && !date::valid(2025, 13, 1));
  static_assert(!date::valid(2025, -1, 1) && !date::valid(2025, 2, -1));
  // What would fit once it is cut to the size of a member.
  static_assert(!date::valid(2025 + 65536, 2, 12) && !date::valid(2025, 2 + 256, 12) &&
                !date::valid(2025, 2, 12 + 256));
  static_assert(!date::valid(4294967296 + 2025, 2, 12) && !date::valid(2025, INT64_MIN, 12) &&
                !date::valid(2025, 2, 18446744073709551615U));
}

TEST_CASE("every day from 0000-01-01 to 9999-12-31 counts on from the one before") {
  int32_t serial = -719528;
  int weekday_number = 6;  // 0000-01-01 was a Saturday
  bool counts = true;
  bool parts = true;
  bool weekdays = true;
  bool back = true;
  const date first{0, 1, 1};
  const date last{9999, 12, 31};
  date before = first;
  for (int year = 0; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= days_of_month(year, month); ++day) {
        const date today{year, month, day};
        counts &= today.days_since_epoch() == serial;
        parts &= today.year() == year && today.month() == month && today.day() == day;
        weekdays &= static_cast<int>(today.weekday()) == weekday_number;
        back &= first + (serial + 719528) == today && last - (2932896 - serial) == today;
        if (serial > -719528) {
          back &= before + 1 == today && today - 1 == before && before < today &&
                  !(today < before) && today - before == 1 && before - today == -1;
        }
        before = today;
        ++serial;
        weekday_number = weekday_number % 7 + 1;
      }
    }
  }
  CHECK(counts);
  CHECK(parts);
  CHECK(weekdays);
  CHECK(back);
  CHECK(serial == 2932897);
}

TEST_CASE("epoch and ends of the calendar") {
  static_assert(date{1970, 1, 1}.days_since_epoch() == 0);
  static_assert(date{1969, 12, 31}.days_since_epoch() == -1);
  static_assert(date{0, 1, 1}.days_since_epoch() == -719528);
  static_assert(date{9999, 12, 31}.days_since_epoch() == 2932896);
  static_assert(date{0, 1, 1} + 3652424 == date{9999, 12, 31});
  static_assert(date{9999, 12, 31} - 3652424 == date{0, 1, 1});
  static_assert(date{9999, 12, 31} + 0 == date{9999, 12, 31});
  static_assert(date{0, 1, 1} - 0 == date{0, 1, 1});
  static_assert(date{9999, 12, 31} + -3652424 == date{0, 1, 1});
  static_assert(date{0, 1, 1} - -3652424 == date{9999, 12, 31});
  static_assert(date{9999, 12, 31} - date{0, 1, 1} == 3652424);
}

TEST_CASE("weekdays bear their ISO numbers") {
  static_assert(static_cast<int>(weekday::monday) == 1 && static_cast<int>(weekday::sunday) == 7);
  static_assert(date{1970, 1, 1}.weekday() == weekday::thursday);
  static_assert(date{2000, 2, 29}.weekday() == weekday::tuesday);
  static_assert(date{0, 1, 1}.weekday() == weekday::saturday);
  static_assert(date{9999, 12, 31}.weekday() == weekday::friday);
}

TEST_CASE("dates compare by year, then month, then day") {
  const date days[] = {{0, 1, 1},     {0, 12, 31},  {1, 1, 1},    {2024, 12, 31}, {2025, 1, 1},
                       {2025, 1, 31}, {2025, 2, 1}, {2025, 2, 2}, {2025, 12, 1},  {9999, 12, 31}};
  for (const date& left : days) {
    for (const date& right : days) {
      // The array is in order.
      CHECK((left == right) == (&left == &right));
      CHECK((left != right) == (&left != &right));
      CHECK((left < right) == (&left < &right));
      CHECK((left > right) == (&left > &right));
      CHECK((left <= right) == (&left <= &right));
      CHECK((left >= right) == (&left >= &right));
    }
  }
}

// Something like std::chrono::year_month_day that any standard has.
struct my_year {
  explicit my_year(int from) : number{from} {}
  int number;
};
struct my_month {
  explicit my_month(unsigned from) : number{from} {}
  unsigned number;
};
struct my_day {
  explicit my_day(unsigned from) : number{from} {}
  unsigned number;
};
struct my_civil {
  my_civil(my_year y, my_month m, my_day d) : y_{y}, m_{m}, d_{d} {}
  my_year year() const { return y_; }
  my_month month() const { return m_; }
  my_day day() const { return d_; }
  bool ok() const { return true; }

 private:
  my_year y_;
  my_month m_;
  my_day d_;
};

TEST_CASE("a date converts to what is like std::chrono::year_month_day") {
  const my_civil same = date{2025, 2, 12};
  CHECK(same.year().number == 2025);
  CHECK(same.month().number == 2);
  CHECK(same.day().number == 12);
}

template <class Clock, class Number, intmax_t seconds, intmax_t parts = 1>
using time_in =
    std::chrono::time_point<Clock, std::chrono::duration<Number, std::ratio<seconds, parts>>>;
using std::chrono::steady_clock;
using std::chrono::system_clock;

TEST_CASE("a date converts to whole days of the system clock and to nothing else like them") {
  for (const int days : {-1, 0, 10}) {
    const time_in<system_clock, int, 86400> time = date{1970, 1, 1} + days;
    CHECK(time.time_since_epoch().count() == days);
  }

  static_assert(std::is_convertible_v<date, time_in<system_clock, int64_t, 86400>>);
  static_assert(!std::is_convertible_v<date, time_in<system_clock, int, 1>>);
  static_assert(!std::is_convertible_v<date, time_in<system_clock, int, 604800>>);
  static_assert(!std::is_convertible_v<date, time_in<system_clock, int, 86400, 7>>);
  static_assert(!std::is_convertible_v<date, time_in<steady_clock, int, 86400>>);
  static_assert(!std::is_convertible_v<date, int> && !std::is_convertible_v<int, date>);
  static_assert(!std::is_convertible_v<date, bool>);
}

#if __cplusplus >= 202002L
TEST_CASE("every day from 1600 to 2400 is the one that std::chrono has") {
  bool serials = true;
  bool civil = true;
  bool weekdays = true;
  for (date day{1600, 1, 1}; day < date{2401, 1, 1}; day = day + 1) {
    const std::chrono::sys_days days = day;
    const std::chrono::year_month_day same = day;
    serials &= days.time_since_epoch().count() == day.days_since_epoch();
    civil &= same.ok() && std::chrono::year_month_day{days} == same &&
             static_cast<int>(same.year()) == day.year() &&
             static_cast<int>(static_cast<unsigned>(same.month())) == day.month() &&
             static_cast<int>(static_cast<unsigned>(same.day())) == day.day();
    weekdays &= std::chrono::weekday{days}.iso_encoding() == static_cast<unsigned>(day.weekday());
  }
  CHECK(serials);
  CHECK(civil);
  CHECK(weekdays);
  static_assert(std::chrono::sys_days{date{2025, 2, 12}} ==
                std::chrono::year{2025} / std::chrono::February / 12);
}
#endif
