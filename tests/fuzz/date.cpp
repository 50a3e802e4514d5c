// SPDX-License-Identifier: BSL-1.0
// The calendar over its whole range against the C library's.
#include <ctime>

#include "check.hpp"

namespace {

constexpr int32_t first = -719528;  // 0000-01-01
constexpr int32_t last = 2932896;   // 9999-12-31

std::tm civil(int32_t days) {
  const std::time_t seconds = std::time_t{days} * 86400;
  std::tm result = {};
  gmtime_r(&seconds, &result);
  return result;
}

void check_day(date day, int32_t days) {
  const std::tm same = civil(days);
  CHECK(day.days_since_epoch() == days);
  CHECK(day.year() == same.tm_year + 1900 && day.month() == same.tm_mon + 1);
  CHECK(day.day() == same.tm_mday);
  CHECK(static_cast<int>(day.weekday()) == (same.tm_wday + 6) % 7 + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};

  // Any three numbers, or three that are nearly a day.
  const bool any = data.ConsumeBool();
  const auto year = any ? data.ConsumeIntegral<int>() : data.ConsumeIntegralInRange(-2, 10001);
  const auto month = any ? data.ConsumeIntegral<int>() : data.ConsumeIntegralInRange(-1, 14);
  const auto day = any ? data.ConsumeIntegral<int>() : data.ConsumeIntegralInRange(-1, 33);
  const bool is_near =
      year >= -2 && year <= 10001 && month >= -1 && month <= 14 && day >= -1 && day <= 33;
  if (is_near) {
    std::tm normal = {};
    normal.tm_year = year - 1900;
    normal.tm_mon = month - 1;
    normal.tm_mday = day;
    const auto days = static_cast<int32_t>(timegm(&normal) / 86400);
    const bool is_kept =
        normal.tm_year == year - 1900 && normal.tm_mon == month - 1 && normal.tm_mday == day;
    CHECK(date::valid(year, month, day) == (is_kept && year >= 0 && year <= 9999));
    if (date::valid(year, month, day)) check_day(date{year, month, day}, days);
  } else {
    CHECK(!date::valid(year, month, day));
  }

  const auto one = data.ConsumeIntegralInRange<int32_t>(first, last);
  const auto other = data.ConsumeIntegralInRange<int32_t>(first, last);
  const date epoch{1970, 1, 1};
  const date left = epoch + one;
  const date right = epoch - -other;
  check_day(left, one);
  check_day(right, other);
  CHECK(right - left == other - one && left + (other - one) == right);
  CHECK(right - (other - one) == left);
  CHECK((left == right) == (one == other) && (left != right) == (one != other));
  CHECK((left < right) == (one < other) && (left <= right) == (one <= other));
  CHECK((left > right) == (one > other) && (left >= right) == (one >= other));

  buffer<10> printed;
  print(printed, left);
  date parsed = right;
  CHECK(parse(printed, parsed) && parsed == left);
  return 0;
}
