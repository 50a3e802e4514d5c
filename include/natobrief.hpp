// SPDX-License-Identifier: BSL-1.0
//
// natobrief: what one news article reports, as constexpr tables that the compiler checks.
//
// 1. Synopsis ------------------------------------------------------------------------------------
//
// The Associated Press, 12 February 2025: the U.S. defense secretary on Ukraine and NATO.
// One header, C++17, no standard library, no heap, no exceptions, no RTTI, no RAM.
//
//   #include <natobrief.hpp>
//   using namespace natobrief;
//
//   constexpr auto us = figures[figure_id::us_spending].value;          // about 3.3 % of GDP
//   static_assert(certain(us < 5_percent_of_gdp));
//   static_assert((us > 3.3_percent_of_gdp) == verdict::unknown);       // "about" says no more
//   static_assert(events[event_id::hague_summit].when.days() == 3);
//   static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
//
//   constexpr auto& by_uk = events.where(&event::convened_by, entity_id::united_kingdom).only();
//   for (const statement& s : statements.where(&statement::source, paragraph{17})) { ... }
//   if (const entity* e = entities.find(&entity::name, typed_on_a_keypad)) { ... }
//
// The promises:
// - The hedge is part of the value. Comparing two quantities gives a verdict: no, unknown or yes.
// - Every row cites its paragraphs; figures and statements name who says so.
// - A fact that stops adding up stops compiling. Where the article disagrees with itself, the
//   disagreement is a row of `tensions`.
// - A question without an answer is an error that names natobrief and the reason: from the compiler
//   in a constant expression, a trap at run time. find() is the form for run-time keys.
//
// This is one article's report and not a record of the world: nothing is added, judged or updated.
// Paragraph 0 is the headline, the rights line and the caption, 1 to 19 are the body, 20 is the
// sign-off. Weekdays and "this year" are counted from the day it was written, 2025-02-12.
//
// The rooms: 1 synopsis, 2 configuration, 3 value types, 4 identifiers, 5 row types, 6 tables and
// queries, 7 the facts, 8 lookups that join tables, 9 invariants, 10 printing and parsing.

#ifndef NATOBRIEF_HPP
#define NATOBRIEF_HPP

// 2. Configuration -------------------------------------------------------------------------------

#define NATOBRIEF_VERSION_MAJOR 1
#define NATOBRIEF_VERSION_MINOR 0
#define NATOBRIEF_VERSION_PATCH 0

#if defined(_MSVC_LANG)
#define NATOBRIEF_LANGUAGE _MSVC_LANG
#else
#define NATOBRIEF_LANGUAGE __cplusplus
#endif
#if NATOBRIEF_LANGUAGE < 201703L
#error \
    "natobrief needs C++17: compile with -std=c++17 or /std:c++17 (for AVR with clang 14 or later)"
#endif
#undef NATOBRIEF_LANGUAGE

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
// A global of the user's may have the name of anything in here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif

namespace natobrief {

class text;
struct period;

namespace detail {

// A question that cannot be answered ends in one of these. They are not constexpr, so the compiler
// prints the name of the one it meets in a constant expression; at run time they trap.
[[noreturn]] inline void stop() noexcept {
#if defined(__GNUC__) || defined(__clang__)
  __builtin_trap();
#else
  for (volatile bool forever = true; forever;) {
  }
#endif
}
[[noreturn]] inline void natobrief_error_no_such_date() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_date_outside_years_0_to_9999() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_period_ends_before_it_begins() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_open_period_has_no_length() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_not_a_number_of_at_most_8_figures() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_not_a_whole_number_of_32_bits() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_quantity_is_already_hedged() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_paragraph_outside_0_to_20() noexcept { stop(); }
[[noreturn]] inline uint32_t natobrief_error_row_without_source() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_no_row_has_this_id() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_only_found_no_row() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_only_found_several_rows() noexcept { stop(); }

// The few traits that <type_traits> and <utility> would bring.
template <class Type> Type&& some() noexcept;
template <class First, class Second> inline constexpr bool same = false;
template <class Type> inline constexpr bool same<Type, Type> = true;
template <class Type, class... Types> inline constexpr bool one_of = (same<Type, Types> || ...);
template <bool condition> struct only_if {};
template <> struct only_if<true> { using type = int; };
template <bool condition> using require = typename only_if<condition>::type;

// For an == between enumerators clang weighs hundreds of built-in operators, each time anew.
template <class Enum> constexpr bool equal(Enum left, Enum right) noexcept {
  return static_cast<uint8_t>(left) == static_cast<uint8_t>(right);
}

// What text is compared through: whatever has data() and size(), or converts to it.
constexpr const text& as_text(const text& characters) noexcept;
template <class String>
constexpr auto as_text(const String& string) noexcept
    -> decltype(text{string.data(), string.size()});
constexpr int order(const text& left, const text& right) noexcept;
template <class Left, class Right>
using texts = decltype(order(as_text(some<const Left&>()), as_text(some<const Right&>())));

}  // namespace detail

// 3. Value types ---------------------------------------------------------------------------------

/// Characters that somebody else keeps, mostly a literal: a pointer and a length; UTF-8, compared
/// byte by byte with any string that has data() and size(). Made from a const char* up to its zero
/// (a null pointer makes the empty text) or from (pointer, length). Converts to any string made
/// from (pointer, length), such as std::string_view.
class text {
 public:
  constexpr text() noexcept = default;
  // No moves: they copy no less, and overload resolution would weigh them for each text in a table.
  constexpr text(const text&) noexcept = default;
  constexpr text& operator=(const text&) noexcept = default;
  constexpr text(const char* data, size_t size) noexcept : data_(data), size_(size) {}

#if defined(__GNUC__) || defined(__clang__)
  // The compiler counts the letters of a literal faster than a loop does.
  constexpr text(const char* characters) noexcept
      : data_(characters),
        size_(characters != nullptr && __builtin_constant_p(__builtin_strlen(characters))
                  ? __builtin_strlen(characters)
                  : length(characters)) {}
#else
  constexpr text(const char* characters) noexcept : data_(characters), size_(length(characters)) {}
#endif
  template <class String, class = decltype(String(detail::some<const char*>(), size_t{}))>
  constexpr operator String() const {
    return String(data_, size_);
  }

  constexpr const char* data() const noexcept { return data_; }
  constexpr size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const char* begin() const noexcept { return data_; }
  constexpr const char* end() const noexcept { return data_ + size_; }

  /// Whether `part` stands somewhere in this text; the empty text stands in every one.
  constexpr bool contains(const text& part) const noexcept {
    for (size_t at = 0; at + part.size_ <= size_; ++at) {
      if (detail::order(text{data_ + at, part.size_}, part) == 0) return true;
    }
    return false;
  }

  // Templates, as plain functions would tie with those of std::string_view.
  template <class Left, class Right, class = detail::texts<Left, Right>>
  friend constexpr bool operator==(const Left& left, const Right& right) noexcept {
    return detail::order(detail::as_text(left), detail::as_text(right)) == 0;
  }
  template <class Left, class Right, class = detail::texts<Left, Right>>
  friend constexpr bool operator!=(const Left& left, const Right& right) noexcept {
    return detail::order(detail::as_text(left), detail::as_text(right)) != 0;
  }
  template <class Left, class Right, class = detail::texts<Left, Right>>
  friend constexpr bool operator<(const Left& left, const Right& right) noexcept {
    return detail::order(detail::as_text(left), detail::as_text(right)) < 0;
  }

 private:
  static constexpr size_t length(const char* characters) noexcept {
    size_t count = 0;
    while (characters != nullptr && characters[count] != '\0') ++count;
    return count;
  }
  const char* data_ = nullptr;
  size_t size_ = 0;
};

constexpr const text& detail::as_text(const text& characters) noexcept { return characters; }
template <class String>
constexpr auto detail::as_text(const String& string) noexcept
    -> decltype(text{string.data(), string.size()}) {
  return text{string.data(), string.size()};
}
constexpr int detail::order(const text& left, const text& right) noexcept {
  for (size_t at = 0; at < left.size() && at < right.size(); ++at) {
    const auto ours = static_cast<unsigned char>(left.data()[at]);
    const auto theirs = static_cast<unsigned char>(right.data()[at]);
    if (ours != theirs) return ours < theirs ? -1 : 1;
  }
  return left.size() == right.size() ? 0 : left.size() < right.size() ? -1 : 1;
}

/// What can be said of a comparison between hedged values; Kleene's three-valued logic. It is not a
/// bool: an `if` asks certain() or possible().
enum class verdict : uint8_t { no, unknown, yes };

constexpr verdict operator!(verdict value) noexcept {
  return static_cast<verdict>(2 - static_cast<int>(value));
}
constexpr verdict operator&(verdict left, verdict right) noexcept {
  return static_cast<int>(left) < static_cast<int>(right) ? left : right;
}
constexpr verdict operator|(verdict left, verdict right) noexcept {
  return static_cast<int>(left) < static_cast<int>(right) ? right : left;
}
/// Whether the answer is yes whatever the hedges hide.
constexpr bool certain(verdict value) noexcept { return detail::equal(value, verdict::yes); }
/// Whether the answer is not ruled out.
constexpr bool possible(verdict value) noexcept { return !detail::equal(value, verdict::no); }

/// Day of the week with its ISO 8601 number.
enum class weekday : uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A day of the proleptic Gregorian calendar, 0000-01-01 to 9999-12-31. An impossible day is an
/// error; for input of run time ask date::valid() first, or parse(). Converts to
/// std::chrono::sys_days and, by `=`, to std::chrono::year_month_day.
class date {
 public:
  constexpr date(int year, int month, int day) noexcept
      : key_(int32_t{year} * 512 + month * 32 + day) {
    if (!valid(year, month, day)) detail::natobrief_error_no_such_date();
  }
  /// Whether there is such a day between the years 0 and 9999.
  static constexpr bool valid(int year, int month, int day) noexcept {
    if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    if (day <= 28) return true;
    if (month != 2) return day <= 30 + (month + month / 8) % 2;
    return day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  constexpr int year() const noexcept { return static_cast<int16_t>(key_ / 512); }
  constexpr int month() const noexcept { return static_cast<int16_t>(key_ / 32 % 16); }
  constexpr int day() const noexcept { return static_cast<int16_t>(key_ % 32); }

  /// Days since 1970-01-01, which is 0; from -719528 to 2932896.
  constexpr int32_t days_since_epoch() const noexcept {
    // Years that begin in March put the leap day last; 400 more of them keep every term positive.
    const int32_t years = key_ / 512 + 400 - (month() < 3);
    const int32_t months = (month() + 9) % 12;
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day() -
           865566;
  }
  constexpr natobrief::weekday weekday() const noexcept {
    return static_cast<natobrief::weekday>((days_since_epoch() % 7 + 10) % 7 + 1);
  }

  /// The day so many days later; outside the years 0 to 9999 it is an error.
  friend constexpr date operator+(const date& from, int32_t days) noexcept {
    return at(int64_t{from.days_since_epoch()} + days);
  }
  friend constexpr date operator-(const date& from, int32_t days) noexcept {
    return at(int64_t{from.days_since_epoch()} - days);
  }
  /// The days from `earlier` to `later`; negative if they are the other way round.
  friend constexpr int32_t operator-(const date& later, const date& earlier) noexcept {
    return later.days_since_epoch() - earlier.days_since_epoch();
  }

  friend constexpr bool operator==(const date& left, const date& right) noexcept {
    return left.key_ == right.key_;
  }
  friend constexpr bool operator!=(const date& left, const date& right) noexcept {
    return left.key_ != right.key_;
  }
  friend constexpr bool operator<(const date& left, const date& right) noexcept {
    return left.key_ < right.key_;
  }
  friend constexpr bool operator>(const date& left, const date& right) noexcept {
    return left.key_ > right.key_;
  }
  friend constexpr bool operator<=(const date& left, const date& right) noexcept {
    return left.key_ <= right.key_;
  }
  friend constexpr bool operator>=(const date& left, const date& right) noexcept {
    return left.key_ >= right.key_;
  }

  /// This one day.
  constexpr operator period() const noexcept;
  // std::chrono::sys_days: whole days of a clock with a civil epoch, which no steady clock has.
  template <template <class, class> class TimePoint, class Clock, class Duration,
            class = decltype(&Clock::to_time_t),
            detail::require<Duration::period::num == 86400 && Duration::period::den == 1> = 0>
  constexpr operator TimePoint<Clock, Duration>() const {
    return TimePoint<Clock, Duration>{Duration{days_since_epoch()}};
  }
  // std::chrono::year_month_day. `int Year::*` admits only a class as the year, so that a compiler
  // soon gives up what it tries for each copy of a date: to convert it to a date.
  template <class Civil, class Year = decltype(detail::some<Civil>().year()), int Year::* = nullptr,
            class Month = decltype(detail::some<Civil>().month()),
            class Day = decltype(detail::some<Civil>().day()),
            class = decltype(Civil{Year{0}, Month{0}, Day{0}})>
  constexpr operator Civil() const {
    return Civil{Year{year()}, Month{static_cast<unsigned>(month())},
                 Day{static_cast<unsigned>(day())}};
  }

 private:
  // The inverse of days_since_epoch(), by Hinnant's eras of 400 years.
  static constexpr date at(int64_t days) noexcept {
    if (days < -719528 || days > 2932896) detail::natobrief_error_date_outside_years_0_to_9999();
    const int32_t shifted = static_cast<int32_t>(days) + 865565;
    const int32_t era = shifted / 146097;
    const int32_t in_era = shifted % 146097;
    const int32_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    const int32_t in_year = in_era - (365 * year + year / 4 - year / 100);
    const int32_t from_march = (5 * in_year + 2) / 153;
    const int32_t month = from_march < 10 ? from_march + 3 : from_march - 9;
    const int32_t day = in_year - (153 * from_march + 2) / 5 + 1;
    return date{static_cast<int16_t>(year + 400 * (era - 1) + (month < 3)),
                static_cast<int16_t>(month), static_cast<int16_t>(day)};
  }
  int32_t key_;  // year * 512 + month * 32 + day
};

/// How closely a period is known. `day`: it fills all its days. `year`: it lies somewhere in that
/// year. `open_end`: on its first day or later. `open_start`: on its last day or earlier.
enum class precision : uint8_t { day, year, open_end, open_start };

/// From a first to a last day, both included. A date converts to the period of that day. An open
/// end stands at the end of the calendar. Prints as EDTF (ISO 8601-2), an open one as
/// `[2025-02-12..]`.
struct period {
  date first;
  date last;
  natobrief::precision precision;

  /// All days from `from` to `to`; an error if `to` is the earlier.
  constexpr period(const date& from, const date& to) noexcept
      : period{from, to, natobrief::precision::day} {}
  /// Some time in the year.
  static constexpr period year(int number) noexcept {
    return {date{number, 1, 1}, date{number, 12, 31}, natobrief::precision::year};
  }
  /// Some time on this day or later.
  static constexpr period since(const date& day) noexcept {
    return {day, date{9999, 12, 31}, natobrief::precision::open_end};
  }
  /// Some time on this day or earlier.
  static constexpr period until(const date& day) noexcept {
    return {date{0, 1, 1}, day, natobrief::precision::open_start};
  }

  /// The number of days, both ends counted; an error if one end is open.
  constexpr int32_t days() const noexcept {
    if (detail::equal(precision, natobrief::precision::open_end) ||
        detail::equal(precision, natobrief::precision::open_start)) {
      detail::natobrief_error_open_period_has_no_length();
    }
    return last - first + 1;
  }
  /// Whether it was going on that day: unknown within a year or an open end.
  constexpr verdict contains(const date& day) const noexcept {
    if (day < first || last < day) return verdict::no;
    return fills() ? verdict::yes : verdict::unknown;
  }
  /// Whether this one is over before `other` begins.
  constexpr verdict before(const period& other) const noexcept {
    if (last < other.first) return verdict::yes;
    const date& earliest_end = fills() ? last : first;
    const date& latest_start = other.fills() ? other.first : other.last;
    return earliest_end < latest_start ? verdict::unknown : verdict::no;
  }
  constexpr verdict after(const period& other) const noexcept { return other.before(*this); }

  friend constexpr bool operator==(const period& left, const period& right) noexcept {
    return left.first == right.first && left.last == right.last &&
           detail::equal(left.precision, right.precision);
  }
  friend constexpr bool operator!=(const period& left, const period& right) noexcept {
    return !(left == right);
  }

 private:
  constexpr period(const date& from, const date& to, natobrief::precision how) noexcept
      : first{from}, last{to}, precision{how} {
    if (to < from) detail::natobrief_error_period_ends_before_it_begins();
  }
  constexpr bool fills() const noexcept {
    return detail::equal(precision, natobrief::precision::day);
  }
};

constexpr date::operator period() const noexcept { return {*this, *this}; }

namespace detail {
// In numbers, because the limits of <stdint.h> are not there in C++ with avr-libc.
constexpr bool fits_int32(int64_t value) noexcept {
  return value >= -2147483647 - 1 && value <= 2147483647;
}
}  // namespace detail

/// An exact decimal number, coefficient * 10^exponent: at most 8 figures, exponent -99 to 99, else
/// an error. Every figure of the coefficient counts: 126e9 has three, 5.0 has two, 50 has one.
struct decimal {
  int32_t coefficient;
  int8_t exponent;

  constexpr explicit decimal(int32_t figures, int power_of_ten = 0) noexcept
      : coefficient{figures}, exponent{static_cast<int8_t>(power_of_ten)} {
    if (figures < -99999999 || figures > 99999999 || power_of_ten < -99 || power_of_ten > 99) {
      detail::natobrief_error_not_a_number_of_at_most_8_figures();
    }
  }
  /// The value as an integer; an error if it is none or does not fit.
  constexpr int32_t whole() const noexcept {
    int64_t value = coefficient;
    int power = exponent;
    for (; power > 0 && value != 0 && detail::fits_int32(value); --power) value *= 10;
    for (; power < 0 && value % 10 == 0; ++power) value /= 10;
    if ((power != 0 && value != 0) || !detail::fits_int32(value)) {
      detail::natobrief_error_not_a_whole_number_of_32_bits();
    }
    return static_cast<int32_t>(value);
  }

  /// Below 0 if this is less than `other`, 0 if it is the same number, above 0 if it is more.
  constexpr int compare(const decimal& other) const noexcept {
    int64_t ours = coefficient;
    int64_t theirs = other.coefficient;
    for (int power = exponent - other.exponent; power > 0 && scale(ours); --power) {
    }
    for (int power = other.exponent - exponent; power > 0 && scale(theirs); --power) {
    }
    return (ours > theirs) - (ours < theirs);
  }
  friend constexpr bool operator==(decimal left, decimal right) noexcept {
    return left.compare(right) == 0;
  }
  friend constexpr bool operator!=(decimal left, decimal right) noexcept {
    return left.compare(right) != 0;
  }
  friend constexpr bool operator<(decimal left, decimal right) noexcept {
    return left.compare(right) < 0;
  }
  friend constexpr bool operator>(decimal left, decimal right) noexcept {
    return left.compare(right) > 0;
  }
  friend constexpr bool operator<=(decimal left, decimal right) noexcept {
    return left.compare(right) <= 0;
  }
  friend constexpr bool operator>=(decimal left, decimal right) noexcept {
    return left.compare(right) >= 0;
  }

 private:
  // Stops where ten times more would not fit: such a value is beyond any unscaled coefficient.
  static constexpr bool scale(int64_t& value) noexcept {
    if (value > 922337203685477580 || value < -922337203685477580) return false;
    value *= 10;
    return true;
  }
};

/// What a quantity counts. Percentages of different bases are different units and never compare;
/// `usd` is ISO 4217; `ordinal` is a place in an order, 1 the first.
enum class unit : uint8_t {
  countries,
  percent_of_gdp,
  percent_of_budget,
  percent_of_members,
  percent_of_responsibility,
  usd,
  years,
  weeks,
  days,
  ordinal
};

/// What the words around a number do to it. With x the number and h half a unit of its last
/// figure (0.05 for 3.3, 5 for 50):
/// exactly [x, x]    about [x - h, x + h)    nearly [x - h, x)
/// less_than (.., x)    at_most (.., x]    more_than (x, ..)    at_least [x, ..)
/// "around" and "approximately" are `about`. The reading of about and nearly is ours: the article
/// gives no tolerance. "estimated" and "expected" are no hedges but a `basis`.
enum class hedge : uint8_t { exactly, about, nearly, less_than, at_most, more_than, at_least };

/// Whether a bound itself belongs to the quantity (closed), does not (open), or does not exist.
enum class endpoint : uint8_t { closed, open, unbounded };

/// One end of the values that a quantity may have; `at` is meaningless if unbounded.
struct bound {
  decimal at;
  endpoint end;
};

/// A number with its unit and its hedge, written like prose: more_than(126e9_usd),
/// about(3.3_percent_of_gdp), nearly(3_years). Comparisons give a verdict by its bounds: yes or no
/// where every value they allow agrees, else unknown, and always unknown between two units.
struct quantity {
  decimal amount;
  natobrief::unit unit;
  hedge how;

  constexpr quantity(decimal number, natobrief::unit of, hedge hedged = hedge::exactly) noexcept
      : amount{number}, unit{of}, how{hedged} {}

  /// The least it may be.
  constexpr bound lower() const noexcept {
    switch (how) {
      case hedge::less_than:
      case hedge::at_most: return {amount, endpoint::unbounded};
      case hedge::more_than: return {amount, endpoint::open};
      case hedge::about:
      case hedge::nearly: return {half_a_figure(-1), endpoint::closed};
      default: return {amount, endpoint::closed};
    }
  }
  /// The most it may be.
  constexpr bound upper() const noexcept {
    switch (how) {
      case hedge::more_than:
      case hedge::at_least: return {amount, endpoint::unbounded};
      case hedge::less_than:
      case hedge::nearly: return {amount, endpoint::open};
      case hedge::about: return {half_a_figure(1), endpoint::open};
      default: return {amount, endpoint::closed};
    }
  }

  friend constexpr verdict operator<(const quantity& left, const quantity& right) noexcept {
    if (!detail::equal(left.unit, right.unit)) return verdict::unknown;
    if (ends_below(left.upper(), right.lower(), false)) return verdict::yes;
    return ends_below(right.upper(), left.lower(), true) ? verdict::no : verdict::unknown;
  }
  friend constexpr verdict operator>(const quantity& left, const quantity& right) noexcept {
    return right < left;
  }
  friend constexpr verdict operator<=(const quantity& left, const quantity& right) noexcept {
    return !(right < left);
  }
  friend constexpr verdict operator>=(const quantity& left, const quantity& right) noexcept {
    return !(left < right);
  }
  friend constexpr verdict operator==(const quantity& left, const quantity& right) noexcept {
    return (left <= right) & (left >= right);
  }
  friend constexpr verdict operator!=(const quantity& left, const quantity& right) noexcept {
    return !(left == right);
  }

 private:
  constexpr decimal half_a_figure(int32_t direction) const noexcept {
    decimal moved = amount;
    moved.coefficient = amount.coefficient * 10 + 5 * direction;
    moved.exponent = static_cast<int8_t>(amount.exponent - 1);
    return moved;
  }
  // Whether all of the one lies below all of the other, or may touch it.
  static constexpr bool ends_below(const bound& top, const bound& bottom, bool may_touch) noexcept {
    if (detail::equal(top.end, endpoint::unbounded)) return false;
    if (detail::equal(bottom.end, endpoint::unbounded)) return false;
    const bool open =
        detail::equal(top.end, endpoint::open) || detail::equal(bottom.end, endpoint::open);
    return top.at.compare(bottom.at) < (may_touch || open);
  }
};

namespace detail {
constexpr quantity hedged(quantity value, hedge how) noexcept {
  if (!equal(value.how, hedge::exactly)) natobrief_error_quantity_is_already_hedged();
  return quantity{value.amount, value.unit, how};
}
}  // namespace detail

// The hedges; hedging twice is an error.
/// Around the number, half a unit of its last figure to either side.
constexpr quantity about(quantity x) noexcept { return detail::hedged(x, hedge::about); }
/// Just below the number, by half a unit of its last figure at most.
constexpr quantity nearly(quantity x) noexcept { return detail::hedged(x, hedge::nearly); }
/// Below the number.
constexpr quantity less_than(quantity x) noexcept { return detail::hedged(x, hedge::less_than); }
/// The number or below it.
constexpr quantity at_most(quantity x) noexcept { return detail::hedged(x, hedge::at_most); }
/// Above the number.
constexpr quantity more_than(quantity x) noexcept { return detail::hedged(x, hedge::more_than); }
/// The number or above it.
constexpr quantity at_least(quantity x) noexcept { return detail::hedged(x, hedge::at_least); }

namespace detail {

constexpr bool is_digit(char character) noexcept { return character >= '0' && character <= '9'; }

// A number as C++ and JSON write it: 5, 3.3, 126e9, 1'000, -0.5. Zeros that fill up to the point
// are no figures, those after it are. Anything else is refused and leaves `result` as it was.
constexpr bool read(const text& characters, decimal& result) noexcept {
  const char* at = characters.begin();
  const char* const end = characters.end();
  const bool negative = at != end && *at == '-';
  at += negative;
  const char* const start = at;
  int64_t figures = 0;
  int power = 0;
  bool after_point = false;
  for (; at != end; ++at) {
    if (is_digit(*at)) {
      if (figures > 99999999999999999 || power == -99) return false;
      figures = figures * 10 + (*at - '0');
      power -= after_point;
    } else if (*at == '.' && !after_point) {
      after_point = true;
    } else if (*at != '\'' || at == start || end - at == 1 || !is_digit(at[-1]) ||
               !is_digit(at[1])) {
      break;
    }
  }
  // A point alone is no number; 007 and 0'7 would be octal in C++ and are nothing in JSON.
  if (at - start == (after_point ? 1 : 0)) return false;
  if (*start == '0' && at - start > 1 && start[1] != '.') return false;
  for (; !after_point && figures != 0 && figures % 10 == 0; ++power) figures /= 10;
  if (at != end) {
    if (*at != 'e' && *at != 'E') return false;
    ++at;
    const bool down = at != end && *at == '-';
    if (at != end && (down || *at == '+')) ++at;
    int exponent = 0;
    if (at == end) return false;
    for (; at != end; ++at) {
      if (!is_digit(*at) || exponent > 99) return false;
      exponent = exponent * 10 + (*at - '0');
    }
    power += down ? -exponent : exponent;
  }
  if (figures > 99999999 || power < -99 || power > 99) return false;
  result.coefficient = static_cast<int32_t>(negative ? -figures : figures);
  result.exponent = static_cast<int8_t>(power);
  return true;
}

constexpr quantity literal(const char* number, unit of) noexcept {
  if (is_digit(*number) && number[1] == '\0') return quantity{decimal{*number - '0'}, of};
  decimal amount{0};
  if (!read(number, amount)) natobrief_error_not_a_number_of_at_most_8_figures();
  return quantity{amount, of};
}

}  // namespace detail

/// The literals 2_countries, 3.3_percent_of_gdp, 126e9_usd, 1_ordinal ...: exact quantities of at
/// most 8 figures. A number that does not fit, or is hexadecimal or octal, is an error.
inline namespace literals {
constexpr quantity operator""_countries(const char* number) noexcept {
  return detail::literal(number, unit::countries);
}
constexpr quantity operator""_percent_of_gdp(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_gdp);
}
constexpr quantity operator""_percent_of_budget(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_budget);
}
constexpr quantity operator""_percent_of_members(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_members);
}
constexpr quantity operator""_percent_of_responsibility(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_responsibility);
}
constexpr quantity operator""_usd(const char* number) noexcept {
  return detail::literal(number, unit::usd);
}
constexpr quantity operator""_years(const char* number) noexcept {
  return detail::literal(number, unit::years);
}
constexpr quantity operator""_weeks(const char* number) noexcept {
  return detail::literal(number, unit::weeks);
}
constexpr quantity operator""_days(const char* number) noexcept {
  return detail::literal(number, unit::days);
}
constexpr quantity operator""_ordinal(const char* number) noexcept {
  return detail::literal(number, unit::ordinal);
}
}  // namespace literals

// 4. Identifiers ---------------------------------------------------------------------------------

// clang-format off

/// Who and what the article names, in its order. `none` is an empty column and has no row.
enum class entity_id : uint8_t {
  // paragraph 0: headline and caption
  united_states, pete_hegseth, nato, ukraine, associated_press, united_kingdom, john_healey,
  nato_defense_ministers, nato_headquarters, brussels, johanna_geron,
  // 1 to 4
  russia, international_force, ukraine_defense_contact_group, trump_administration, allies,
  us_government, ukraine_government, donald_trump, europe, peacekeeping_force, us_troops,
  article_five, russian_forces, western_backers, crimea, eastern_ukraine,
  // 5 to 11
  press, donor_countries, us_allies, vladimir_putin, american_taxpayers, nato_members,
  // 12 to 20
  european_countries, european_allies, poland, reporters, germany, biden_administration,
  nato_leaders, the_hague, netherlands, lolita_baldor, washington, none
};

/// What happened or is to happen, in the order of the text. `none` is an empty column.
enum class event_id : uint8_t {
  photographed_walk, healey_hegseth_bilateral, nato_ministers_meeting, hegseth_remarks,
  hegseth_trip, contact_group_meeting, crimea_annexation, eastern_ukraine_seizure,
  full_scale_invasion, earlier_contact_group_meetings, next_contact_group_meeting,
  invasion_third_anniversary, thursday_discussion, troops_order, germany_press_talk, hague_summit,
  none
};

/// The numbers, in the order of the text. `none` is an empty column.
enum class figure_id : uint8_t {
  first_trip, europes_share, other_nato_nations, nato_members, contact_group_members,
  donor_countries, aid_total, aid_period, first_non_us_convening, time_to_anniversary,
  invasion_anniversary, days_to_anniversary, days_since_invasion, hegseth_demand, spending_target,
  members_at_target, members_below_target, trump_demand, members_at_five_percent, poland_spending,
  poland_outlook, poland_rank, us_uncommitted_level, us_floor, us_spending, none
};

/// What an entity is.
enum class entity_kind : uint8_t { person, organization, country, place, group, treaty };
/// What an event is.
enum class event_kind : uint8_t { photo, meeting, remarks, trip, military, anniversary };
/// Seen from the day of writing: begun or over, to come, or not even sure to come.
enum class status : uint8_t { past, planned, possible };
/// Why a figure holds: said as a fact, as an estimate, as an outlook, as a wish, or computed by us.
enum class basis : uint8_t { stated, estimated, expected, proposed, derived };
/// How much of the speaker says so, where the speaker is a group.
enum class share : uint8_t { whole, some, most };
/// What the speaker does with the statement.
enum class mode : uint8_t {
  said, suggested, demanded, called_for, promised, complained, feared, worried, believed, declined,
  expected
};
/// What a statement is about.
enum class topic : uint8_t {
  membership, borders, settlement, peacekeeping, article_five, collective_defense, aid,
  burden_sharing, defense_spending, contact_group, resources, war, deal
};
/// Where two passages do not fit: in strength of wording, in certainty, in a count, in whether two
/// groups are one, in the verb, in the base of a percentage, in a position, in time, in scope, or
/// in a level.
enum class tension_kind : uint8_t {
  strength, certainty, count, identity, verb, base, position, time, scope, level
};

// clang-format on

/// One paragraph, 0 to 20, as a key: where(&statement::source, paragraph{17}) finds the rows that
/// cite it. Any other number is an error.
struct paragraph {
  int number;
  constexpr explicit paragraph(int of_article) noexcept : number{of_article} {
    if (of_article < 0 || of_article > 20) detail::natobrief_error_paragraph_outside_0_to_20();
  }
};

/// The set of paragraphs that a row rests on, made by cite(3, 11). Never empty: a row without it is
/// an error.
struct citation {
  uint32_t bits = detail::natobrief_error_row_without_source();  // bit n stands for paragraph n

  /// Whether this paragraph is one of them; false for numbers that no paragraph has.
  constexpr bool cites(int number) const noexcept {
    return number >= 0 && number <= 20 && ((bits >> number) & 1) != 0;
  }
  /// The lowest of them.
  constexpr int first() const noexcept {
    int number = 0;
    while (!cites(number)) ++number;
    return number;
  }

  friend constexpr bool operator==(citation left, citation right) noexcept {
    return left.bits == right.bits;
  }
  friend constexpr bool operator!=(citation left, citation right) noexcept {
    return left.bits != right.bits;
  }
  /// Cites it: this is what a `where` compares by.
  friend constexpr bool operator==(citation source, paragraph one) noexcept {
    return source.cites(one.number);
  }
  friend constexpr bool operator!=(citation source, paragraph one) noexcept {
    return !source.cites(one.number);
  }
  // "Cites 7" or "cites nothing but 7"? Write paragraph{7} or cite(7).
  friend constexpr bool operator==(citation, int) = delete;
  friend constexpr bool operator!=(citation, int) = delete;
};

namespace detail {
constexpr uint32_t mask(int number) noexcept {
  if (static_cast<unsigned>(number) > 20) natobrief_error_paragraph_outside_0_to_20();
  return uint32_t{1} << number;
}
}  // namespace detail

/// The paragraphs with these numbers; one outside 0 to 20 is an error.
template <class... Numbers> constexpr citation cite(int number, Numbers... more) noexcept {
  return citation{(detail::mask(number) | ... | detail::mask(more))};
}

// 5. Row types -----------------------------------------------------------------------------------
//
// Every row has `source`, the paragraphs it rests on; an entity cites all that name it. The columns
// behind it have defaults: a row ends where it has no more to say. Weekdays and "this year" count
// from article.written_on.

/// A person, body or place. `name` is as printed in full, `aka` its other printed forms with "; "
/// between, `code` ISO 3166-1 alpha-2 for countries; both are empty otherwise. `within` is what the
/// article makes it part of, a place in a place or a member in a body.
struct entity {
  entity_id id;
  entity_kind kind;
  entity_id within;
  text name;
  citation source;
  text aka{};
  text code{};
};

/// Who holds which office or role, and of what (`none` where the article does not say).
struct office {
  entity_id holder;
  entity_id of;
  text title;
  citation source;
};

/// Something that happens at some time. Columns that the article leaves open are `none`; `actor` is
/// who does it or who meets.
struct event {
  event_id id;
  event_kind kind;
  natobrief::status status;
  period when;
  text name;
  citation source;
  entity_id actor = entity_id::none;
  entity_id place = entity_id::none;
  entity_id convened_by = entity_id::none;
};

/// A number. `measure` says what `value` counts about `subject`; `wording` is its hedge as printed,
/// or a number printed in words, and empty for bare digits; `stated_by` is `none` where derived,
/// and the narrator is associated_press. `as_of` is when it holds or was said.
struct figure {
  figure_id id;
  entity_id subject;
  natobrief::basis basis;
  entity_id stated_by;
  period as_of;
  quantity value;
  text measure;
  citation source;
  text wording{};
};

/// What somebody says, fears, wants. `gist` is in our words and reads in full; `negated` marks that
/// it says of something that it is not so or is not to be. `quote` holds spoken words, at most
/// eight of them, and is empty where the article paraphrases. `on` is where it was said.
struct statement {
  entity_id speaker;
  natobrief::mode mode;
  topic about;
  bool negated;
  text gist;
  citation source;
  text quote{};
  event_id on = event_id::none;
  natobrief::share share = natobrief::share::whole;
};

/// Where the article pulls two ways. Nothing is settled here: both sides are rows.
struct tension {
  tension_kind kind;
  text gist;
  citation source;
};

/// The article itself. Its author is not named.
struct report {
  entity_id publisher;
  entity_id dateline;
  entity_id photographer;
  entity_id contributor;
  entity_id contributed_from;
  int16_t rights_year;
  date written_on;
  citation source;
};

// 6. Tables and queries --------------------------------------------------------------------------

namespace detail {

// A column of a row: a data member, or the result of a const member function.
template <class Row, class Type>
constexpr const Type& project(const Row& row, Type Row::*column) noexcept {
  return row.*column;
}
template <class Row, class Type>
constexpr Type project(const Row& row, Type (Row::*column)() const) noexcept {
  return (row.*column)();
}

template <class Row, class Column> inline constexpr bool is_column = false;
template <class Row, class Type> inline constexpr bool is_column<Row, Type Row::*> = true;

// Structs and no lambdas, because a view has to be assignable.
template <class Column, class Key> struct column_equals {
  Column column;
  Key key;
  template <class Row> constexpr auto operator()(const Row& row) const noexcept {
    return project(row, column) == key;
  }
};

template <class Column, class Key>
constexpr column_equals<Column, Key> equals(Column column, Key key) noexcept {
  return {column, key};
}

template <class First, class Second> struct both {
  First first;
  Second second;
  template <class Row> constexpr bool operator()(const Row& row) const {
    return first(row) && second(row);
  }
};

struct all {
  template <class Row> constexpr bool operator()(const Row&) const noexcept { return true; }
};

// A key is kept as it is, or as a text where it is to be compared with one.
template <class Projected, class Key> constexpr auto keep(const Key& key) noexcept {
  if constexpr (one_of<Projected, text, const text&>) {
    return as_text(key);
  } else {
    return key;
  }
}

}  // namespace detail

/// The rows of a table for which a predicate holds, found anew on each pass, so that no row is
/// stored: a forward range, for range-for in C++17 and for the standard algorithms from C++20. A
/// constexpr variable is what folds an answer; elsewhere the same call may run over the rows.
template <class Row, class Predicate> class view {
 public:
  class iterator {
   public:
    using value_type = Row;
    using difference_type = ptrdiff_t;

    constexpr iterator() noexcept = default;
    constexpr const Row& operator*() const noexcept { return *row_; }
    constexpr const Row* operator->() const noexcept { return row_; }
    constexpr iterator& operator++() {
      ++row_;
      seek();
      return *this;
    }
    constexpr iterator operator++(int) {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& left, const iterator& right) noexcept {
      return left.row_ == right.row_;
    }
    friend constexpr bool operator!=(const iterator& left, const iterator& right) noexcept {
      return left.row_ != right.row_;
    }

   private:
    friend class view;
    constexpr iterator(const Row* row, const view* of) : row_{row}, of_{of} { seek(); }
    constexpr void seek() {
      while (row_ != of_->last_ && !of_->predicate_(*row_)) ++row_;
    }
    const Row* row_ = nullptr;
    const view* of_ = nullptr;
  };

  constexpr view(const Row* first, const Row* last, Predicate predicate)
      : first_{first}, last_{last}, predicate_{predicate} {}

  constexpr iterator begin() const { return {first_, this}; }
  constexpr iterator end() const { return {last_, this}; }

  /// Those rows for which `holds(row)` is true too.
  template <class Condition> constexpr auto where(Condition holds) const {
    static_assert(!detail::same<decltype(holds(*first_)), verdict>,
                  "natobrief: a condition is a bool: wrap the verdict in certain() or possible()");
    if constexpr (detail::same<Predicate, detail::all>) {
      return view<Row, Condition>{first_, last_, holds};
    } else {
      using narrower = detail::both<Predicate, Condition>;
      return view<Row, narrower>{first_, last_, narrower{predicate_, holds}};
    }
  }
  /// Those rows whose column equals `key`; a column is a data member or a const member function.
  template <class Column, class Key> constexpr auto where(Column column, const Key& key) const {
    static_assert(detail::is_column<Row, Column>, "natobrief: this table has no such column");
    using projected = decltype(detail::project(*first_, column));
    return where(detail::equals(column, detail::keep<projected>(key)));
  }
  /// The first row whose column equals `key`, or nullptr: the form for run-time keys.
  template <class Column, class Key>
  constexpr const Row* find(Column column, const Key& key) const {
    for (const Row& row : where(column, key)) return &row;
    return nullptr;
  }
  /// The one row there is; none or several are an error.
  constexpr const Row& only() const {
    const iterator found = begin();
    if (found == end()) detail::natobrief_error_only_found_no_row();
    iterator another = found;
    if (++another != end()) detail::natobrief_error_only_found_several_rows();
    return *found;
  }
  /// The number of rows.
  constexpr size_t count() const {
    size_t rows = 0;
    for (iterator row = begin(); row != end(); ++row) ++rows;
    return rows;
  }
  constexpr bool empty() const { return begin() == end(); }

 private:
  const Row* first_;
  const Row* last_;
  Predicate predicate_;
};

/// All rows of an array, in their order; `entities[entity_id::nato]` is the row of an identifier.
/// The queries are those of a view.
template <class Row, class Id = size_t> class table {
 public:
  template <size_t rows>
  constexpr table(const Row (&array)[rows]) noexcept : first_{array}, size_{rows} {}

  constexpr const Row* begin() const noexcept { return first_; }
  constexpr const Row* end() const noexcept { return first_ + size_; }
  constexpr size_t size() const noexcept { return size_; }
  /// The row of `id`; an error for `none` and all else that has no row.
  constexpr const Row& operator[](Id id) const noexcept {
    if (static_cast<size_t>(id) >= size_) detail::natobrief_error_no_row_has_this_id();
    return first_[static_cast<size_t>(id)];
  }

  /// Those rows for which `holds(row)` is true.
  template <class Condition> constexpr auto where(Condition holds) const {
    return rows().where(holds);
  }
  /// Those rows whose column equals `key`; a column is a data member or a const member function.
  template <class Column, class Key> constexpr auto where(Column column, const Key& key) const {
    return rows().where(column, key);
  }
  /// The first row whose column equals `key`, or nullptr: the form for run-time keys.
  template <class Column, class Key>
  constexpr const Row* find(Column column, const Key& key) const {
    return rows().find(column, key);
  }
  /// The one row there is; none or several are an error.
  constexpr const Row& only() const { return rows().only(); }
  constexpr size_t count() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }

 private:
  constexpr auto rows() const { return view<Row, detail::all>{begin(), end(), {}}; }
  const Row* first_;
  size_t size_;
};

// 7. The facts -----------------------------------------------------------------------------------
//
// In the order of the text; the paragraphs of a row stand in braces behind its words. The narrator,
// and what he reports that others heard, expect or see, is associated_press.

namespace detail {

// p7 is paragraph 7, p3 | p11 the two paragraphs 3 and 11.
inline constexpr uint32_t p0 = 0x1, p1 = 0x2, p2 = 0x4, p3 = 0x8, p4 = 0x10, p5 = 0x20, p6 = 0x40,
                          p7 = 0x80, p8 = 0x100, p9 = 0x200, p10 = 0x400, p11 = 0x800, p12 = 0x1000,
                          p13 = 0x2000, p14 = 0x4000, p15 = 0x8000, p16 = 0x10000, p17 = 0x20000,
                          p18 = 0x40000, p19 = 0x80000, p20 = 0x100000;

using who = entity_id;
using what = event_id;

// The article's words of time, as it was written on Wednesday, 2025-02-12.
inline constexpr period wednesday = date{2025, 2, 12};
inline constexpr period tuesday = date{2025, 2, 11};
inline constexpr period thursday = date{2025, 2, 13};
inline constexpr period from_tuesday = period::since(tuesday.first);
inline constexpr period from_wednesday = period::since(wednesday.first);
inline constexpr period before_wednesday = period::until(tuesday.first);
inline constexpr period recently = period::until(wednesday.first);
inline constexpr period last_year = period::year(2024);
inline constexpr period this_year = period::year(2025);

// clang-format off

inline constexpr entity entity_rows[] = {
  // id, kind, within
  //   name, source, aka, code
  {who::united_states,                 entity_kind::country,      who::nato,
   "United States", {p0 | p1 | p3 | p7 | p11 | p12 | p17 | p18}, "US; U.S.", "US"},
  {who::pete_hegseth,                  entity_kind::person,       who::trump_administration,
   "Pete Hegseth", {p0 | p1 | p2 | p3 | p4 | p5 | p6 | p9 | p11 | p12 | p17}, "Hegseth"},
  {who::nato,                          entity_kind::organization, who::none,
   "NATO", {p0 | p1 | p2 | p3 | p14}},
  {who::ukraine,                       entity_kind::country,      who::none,
   "Ukraine", {p0 | p1 | p3 | p5 | p6 | p7 | p9 | p10 | p11 | p13 | p14 | p15}, {}, "UA"},
  {who::associated_press,              entity_kind::organization, who::none,
   "The Associated Press", {p0}, "AP"},
  {who::united_kingdom,                entity_kind::country,      who::none,
   "United Kingdom", {p0 | p6 | p7}, "Britain; U.K.", "GB"},
  {who::john_healey,                   entity_kind::person,       who::none,
   "John Healey", {p0 | p6}, "Healey"},
  {who::nato_defense_ministers,        entity_kind::group,        who::nato,
   "NATO defense ministers", {p0}},
  {who::nato_headquarters,             entity_kind::place,        who::brussels,
   "NATO headquarters", {p0}},
  {who::brussels,                      entity_kind::place,        who::none,
   "Brussels", {p0 | p1 | p6}},
  {who::johanna_geron,                 entity_kind::person,       who::none,
   "Johanna Geron", {p0}},
  {who::russia,                        entity_kind::country,      who::none,
   "Russia", {p1 | p4 | p5 | p10}, {}, "RU"},
  {who::international_force,           entity_kind::group,        who::none,
   "international force", {p1}},
  {who::ukraine_defense_contact_group, entity_kind::organization, who::none,
   "Ukraine Defense Contact Group", {p2 | p5}, "contact group"},
  {who::trump_administration,          entity_kind::organization, who::united_states,
   "Trump administration", {p2}},
  {who::allies,                        entity_kind::group,        who::none,
   "allies", {p2}},
  {who::us_government,                 entity_kind::organization, who::united_states,
   "U.S. government", {p2}, "Washington"},
  {who::ukraine_government,            entity_kind::organization, who::ukraine,
   "Ukraine's government", {p2}},
  {who::donald_trump,                  entity_kind::person,       who::none,
   "Donald Trump", {p3 | p11 | p13 | p16 | p18}, "Trump"},
  {who::europe,                        entity_kind::place,        who::none,
   "Europe", {p3 | p10 | p12}},
  {who::peacekeeping_force,            entity_kind::group,        who::none,
   "peacekeeping force", {p3}},
  {who::us_troops,                     entity_kind::group,        who::united_states,
   "U.S. troops", {p3}},
  {who::article_five,                  entity_kind::treaty,       who::none,
   "Article Five", {p3}},
  {who::russian_forces,                entity_kind::group,        who::russia,
   "Russian forces", {p3}},
  {who::western_backers,               entity_kind::group,        who::none,
   "Western backers of Ukraine", {p4}},
  {who::crimea,                        entity_kind::place,        who::ukraine,
   "Crimean Peninsula", {p4}},
  {who::eastern_ukraine,               entity_kind::place,        who::ukraine,
   "eastern Ukraine", {p4}},
  {who::press,                         entity_kind::group,        who::none,
   "press", {p6}},
  {who::donor_countries,               entity_kind::group,        who::none,
   "donor countries", {p7}},
  {who::us_allies,                     entity_kind::group,        who::none,
   "U.S. allies", {p10 | p13}},
  {who::vladimir_putin,                entity_kind::person,       who::none,
   "Vladimir Putin", {p10 | p15}, "Putin"},
  {who::american_taxpayers,            entity_kind::group,        who::united_states,
   "American taxpayers", {p11}},
  {who::nato_members,                  entity_kind::group,        who::nato,
   "NATO members", {p11 | p16}, "NATO member nations; members"},
  {who::european_countries,            entity_kind::group,        who::europe,
   "European countries", {p13}},
  {who::european_allies,               entity_kind::group,        who::europe,
   "European allies", {p15}},
  {who::poland,                        entity_kind::country,      who::nato,
   "Poland", {p16}, {}, "PL"},
  {who::reporters,                     entity_kind::group,        who::none,
   "reporters", {p17}},
  {who::germany,                       entity_kind::country,      who::none,
   "Germany", {p17}, {}, "DE"},
  {who::biden_administration,          entity_kind::organization, who::united_states,
   "Biden administration", {p17}},
  {who::nato_leaders,                  entity_kind::group,        who::nato,
   "NATO leaders", {p19}},
  {who::the_hague,                     entity_kind::place,        who::netherlands,
   "The Hague", {p19}},
  {who::netherlands,                   entity_kind::country,      who::none,
   "Netherlands", {p19}, {}, "NL"},
  {who::lolita_baldor,                 entity_kind::person,       who::none,
   "Lolita C. Baldor", {p20}},
  {who::washington,                    entity_kind::place,        who::none,
   "Washington", {p20}},
};

inline constexpr office office_rows[] = {
  // holder, of
  //   title, source
  {who::pete_hegseth,   who::united_states,
   "Secretary of Defense", {p0 | p1}},
  {who::john_healey,    who::united_kingdom,
   "Defense Secretary", {p0 | p6}},
  {who::johanna_geron,  who::none,
   "photographer", {p0}},
  {who::donald_trump,   who::united_states,
   "President", {p3 | p11}},
  {who::united_kingdom, who::ukraine_defense_contact_group,
   "convener of this week's meeting", {p7}},
  {who::united_states,  who::ukraine_defense_contact_group,
   "chair of all earlier gatherings", {p7}},
  {who::vladimir_putin, who::russia,
   "President", {p10}},
  {who::lolita_baldor,  who::none,
   "contributor", {p20}},
};

inline constexpr event event_rows[] = {
  // id, kind, status
  //   when, name, source, actor, place, convened_by
  {what::photographed_walk,              event_kind::photo,       status::past,
   wednesday, "walk of Hegseth with Healey", {p0}, who::pete_hegseth},
  {what::healey_hegseth_bilateral,       event_kind::meeting,     status::planned,
   wednesday, "bilateral meeting of Healey and Hegseth", {p0}, who::pete_hegseth},
  {what::nato_ministers_meeting,         event_kind::meeting,     status::past,
   wednesday, "meeting of the NATO defense ministers", {p0}, who::nato_defense_ministers,
   who::nato_headquarters},
  {what::hegseth_remarks,                event_kind::remarks,     status::past,
   wednesday, "Hegseth's remarks to the contact group", {p1 | p2 | p5 | p6 | p11},
   who::pete_hegseth, who::brussels},
  {what::hegseth_trip,                   event_kind::trip,        status::past,
   from_tuesday, "Hegseth's trip to NATO and the contact group", {p2 | p10}, who::pete_hegseth},
  {what::contact_group_meeting,          event_kind::meeting,     status::past,
   wednesday, "meeting of the contact group", {p2 | p5 | p6 | p7},
   who::ukraine_defense_contact_group, who::brussels, who::united_kingdom},
  {what::crimea_annexation,              event_kind::military,    status::past,
   period::year(2014), "annexation of the Crimean Peninsula", {p4}, who::russia, who::crimea},
  {what::eastern_ukraine_seizure,        event_kind::military,    status::past,
   period::year(2014), "seizure of parts of eastern Ukraine", {p4}, who::russia,
   who::eastern_ukraine},
  {what::full_scale_invasion,            event_kind::military,    status::past,
   date{2022, 2, 24}, "full-scale invasion of Ukraine", {p5 | p10}, who::russia, who::ukraine},
  {what::earlier_contact_group_meetings, event_kind::meeting,     status::past,
   before_wednesday, "earlier meetings of the contact group", {p7},
   who::ukraine_defense_contact_group},
  {what::next_contact_group_meeting,     event_kind::meeting,     status::possible,
   from_wednesday, "next meeting of the contact group, if there is one", {p8},
   who::ukraine_defense_contact_group},
  {what::invasion_third_anniversary,     event_kind::anniversary, status::planned,
   date{2025, 2, 24}, "third anniversary of the invasion", {p10}},
  {what::thursday_discussion,            event_kind::meeting,     status::planned,
   thursday, "talks on Ukraine's security and defense spending", {p15}},
  {what::troops_order,                   event_kind::military,    status::past,
   period::year(2022), "Putin's order of troops into Ukraine", {p15}, who::vladimir_putin},
  {what::germany_press_talk,             event_kind::remarks,     status::past,
   tuesday, "Hegseth's talk to reporters in Germany", {p17}, who::pete_hegseth, who::germany},
  {what::hague_summit,                   event_kind::meeting,     status::planned,
   {{2025, 6, 24}, {2025, 6, 26}}, "NATO summit in The Hague", {p19}, who::nato_leaders,
   who::the_hague},
};

inline constexpr figure figure_rows[] = {
  // id, subject, basis
  //   stated_by, as_of, value
  //   measure, source, wording
  {figure_id::first_trip,              who::trump_administration,          basis::stated,
   who::associated_press, wednesday,         1_ordinal,
   "trip to NATO and the contact group by one of its members", {p2}, "first"},
  {figure_id::europes_share,           who::europe,                        basis::proposed,
   who::associated_press, wednesday,         more_than(50_percent_of_responsibility),
   "financial and military responsibility for Ukraine's defense", {p3}, "majority"},
  {figure_id::other_nato_nations,      who::nato,                          basis::stated,
   who::associated_press, wednesday,         31_countries,
   "nations other than the United States", {p3}},
  {figure_id::nato_members,            who::nato,                          basis::derived,
   who::none,             wednesday,         32_countries,
   "nations in all", {p3}},
  {figure_id::contact_group_members,   who::ukraine_defense_contact_group, basis::stated,
   who::associated_press, wednesday,         about(50_countries),
   "member countries", {p5}, "approximately"},
  {figure_id::donor_countries,         who::donor_countries,               basis::stated,
   who::associated_press, wednesday,         about(50_countries),
   "countries that gave the aid together", {p7}, "around"},
  {figure_id::aid_total,               who::donor_countries,               basis::stated,
   who::associated_press, wednesday,         more_than(126e9_usd),
   "weapons and military assistance for Ukraine", {p7}, "more than"},
  {figure_id::aid_period,              who::donor_countries,               basis::stated,
   who::associated_press, wednesday,         nearly(3_years),
   "time over which the aid was given", {p7}, "nearly"},
  {figure_id::first_non_us_convening,  who::united_kingdom,                basis::stated,
   who::associated_press, wednesday,         1_ordinal,
   "meeting convened by a country other than the United States", {p7}, "first"},
  {figure_id::time_to_anniversary,     who::pete_hegseth,                  basis::stated,
   who::associated_press, wednesday,         less_than(2_weeks),
   "time from the trip to the third anniversary", {p10}, "less than"},
  {figure_id::invasion_anniversary,    who::ukraine,                       basis::stated,
   who::associated_press, date{2025, 2, 24}, 3_ordinal,
   "anniversary of the full-scale invasion", {p10}, "third"},
  {figure_id::days_to_anniversary,     who::ukraine,                       basis::derived,
   who::none,             wednesday,         12_days,
   "time from the day of writing to the third anniversary", {p10}},
  {figure_id::days_since_invasion,     who::ukraine,                       basis::derived,
   who::none,             wednesday,         1084_days,
   "time from the full-scale invasion to the day of writing", {p10}},
  {figure_id::hegseth_demand,          who::nato_members,                  basis::proposed,
   who::pete_hegseth,     wednesday,         5_percent_of_budget,
   "defense spending asked for", {p11}},
  {figure_id::spending_target,         who::nato_members,                  basis::stated,
   who::associated_press, wednesday,         2_percent_of_gdp,
   "target for defense spending", {p15}},
  {figure_id::members_at_target,       who::european_allies,               basis::estimated,
   who::associated_press, last_year,         23_countries,
   "allies at the target or above it", {p15}},
  {figure_id::members_below_target,    who::nato_members,                  basis::stated,
   who::associated_press, wednesday,         about(33_percent_of_members),
   "members still below the target", {p16}, "a third"},
  {figure_id::trump_demand,            who::nato_members,                  basis::proposed,
   who::donald_trump,     recently,          5_percent_of_gdp,
   "defense spending asked for", {p16}},
  {figure_id::members_at_five_percent, who::nato_members,                  basis::stated,
   who::associated_press, wednesday,         0_countries,
   "members that have come to 5 % of GDP", {p16}, "no member"},
  {figure_id::poland_spending,         who::poland,                        basis::stated,
   who::associated_press, wednesday,         more_than(4_percent_of_gdp),
   "defense spending", {p16}, "more than"},
  {figure_id::poland_outlook,          who::poland,                        basis::expected,
   who::associated_press, this_year,         nearly(5_percent_of_gdp),
   "defense spending in prospect", {p16}, "approach"},
  {figure_id::poland_rank,             who::poland,                        basis::stated,
   who::associated_press, wednesday,         1_ordinal,
   "place among the members by closeness to 5 % of GDP", {p16}, "closest"},
  {figure_id::us_uncommitted_level,    who::united_states,                 basis::proposed,
   who::associated_press, tuesday,           5_percent_of_gdp,
   "defense spending that Hegseth did not commit to", {p17}},
  {figure_id::us_floor,                who::united_states,                 basis::proposed,
   who::pete_hegseth,     tuesday,           at_least(3_percent_of_gdp),
   "floor for defense spending", {p17}, "not go lower than"},
  {figure_id::us_spending,             who::united_states,                 basis::stated,
   who::associated_press, wednesday,         about(3.3_percent_of_gdp),
   "defense spending", {p18}, "about"},
};

inline constexpr statement statement_rows[] = {
  // speaker, mode, about, negated
  //   gist, source, quote, on, share
  {who::pete_hegseth,     mode::said,       topic::membership,         false,
   "NATO membership is unrealistic for Ukraine", {p0 | p1}, {}, what::contact_group_meeting},
  {who::pete_hegseth,     mode::suggested,  topic::borders,            false,
   "Ukraine should give up hope of regaining the borders it had before 2014", {p1}, {},
   what::contact_group_meeting},
  {who::pete_hegseth,     mode::suggested,  topic::settlement,         false,
   "Ukraine should get ready to negotiate a settlement with Russia", {p1}, {},
   what::contact_group_meeting},
  {who::pete_hegseth,     mode::suggested,  topic::peacekeeping,       false,
   "an international force of troops should back the settlement with Russia", {p1}, {},
   what::contact_group_meeting},
  {who::associated_press, mode::said,       topic::aid,                false,
   "allies have been waiting to learn how much military and financial help the U.S. means to keep "
   "giving Ukraine's government", {p2}},
  {who::associated_press, mode::said,       topic::burden_sharing,     false,
   "Trump is set on Europe taking over most of the financial and military responsibility for "
   "Ukraine's defense: this is what the allies heard", {p3}},
  {who::associated_press, mode::said,       topic::peacekeeping,       false,
   "a possible peacekeeping force would be part of Europe's share", {p3}},
  {who::associated_press, mode::said,       topic::peacekeeping,       true,
   "the peacekeeping force would have no U.S. troops in it", {p3}},
  {who::pete_hegseth,     mode::said,       topic::article_five,       true,
   "the peacekeeping force should not have the protections of Article Five", {p3}, {},
   what::contact_group_meeting},
  {who::associated_press, mode::said,       topic::article_five,       false,
   "Article Five could call on the U.S. or on the other NATO nations to help such forces if they "
   "meet Russian ones", {p3}},
  {who::pete_hegseth,     mode::demanded,   topic::borders,            false,
   "Ukraine's Western backers must drop the goal of restoring its borders from before 2014", {p4},
   "illusionary goal", what::contact_group_meeting},
  {who::pete_hegseth,     mode::demanded,   topic::contact_group,      false,
   "the members of the contact group must rise to the occasion", {p5}, "must meet the moment",
   what::contact_group_meeting},
  {who::associated_press, mode::said,       topic::aid,                false,
   "the contact group's members have supported Ukraine since the 2022 invasion", {p5}},
  {who::john_healey,      mode::said,       topic::contact_group,      false,
   "Hegseth has been heard: an answer to his opening remarks", {p6}, "We hear you",
   what::contact_group_meeting},
  {who::associated_press, mode::said,       topic::contact_group,      false,
   "Hegseth and Healey spoke with the press there at the start; the session was then to go on "
   "behind closed doors", {p6}},
  {who::associated_press, mode::said,       topic::aid,                false,
   "the session of the contact group was to deal with future aid to Ukraine", {p6}},
  {who::associated_press, mode::said,       topic::aid,                false,
   "what the donor countries gave together is weapons and military assistance", {p7}},
  {who::associated_press, mode::said,       topic::contact_group,      false,
   "this week's meeting was the first that a country other than the United States convened: the "
   "United Kingdom did", {p7}},
  {who::associated_press, mode::said,       topic::contact_group,      false,
   "the United States chaired every earlier gathering of the contact group", {p7}},
  {who::associated_press, mode::said,       topic::contact_group,      true,
   "who chairs the next meeting is not decided, nor whether there will be one", {p8}},
  {who::associated_press, mode::expected,   topic::aid,                true,
   "Hegseth was not expected to announce any new weapons for Ukraine", {p9}},
  {who::us_allies,        mode::feared,     topic::war,                false,
   "if Putin wins, he will go on beyond Ukraine's borders", {p10}, {}, what::none, share::most},
  {who::us_allies,        mode::feared,     topic::war,                false,
   "the war is a threat to their security and very existence", {p10}, {}, what::none, share::most},
  {who::associated_press, mode::said,       topic::war,                false,
   "the war is the biggest on land in Europe for decades", {p10}},
  {who::donald_trump,     mode::promised,   topic::war,                false,
   "he will quickly bring the war to an end", {p11}},
  {who::donald_trump,     mode::complained, topic::war,                false,
   "the war costs American taxpayers too much", {p11}},
  {who::donald_trump,     mode::suggested,  topic::resources,          false,
   "Ukraine should give access to its rare earths, energy and other resources in payment for U.S. "
   "support", {p11}},
  {who::pete_hegseth,     mode::demanded,   topic::defense_spending,   false,
   "NATO members need to raise defense spending markedly, to 5 % of their budgets", {p11}, {},
   what::contact_group_meeting},
  {who::associated_press, mode::said,       topic::defense_spending,   true,
   "the United States does not meet the high mark of 5 % of the budget now either", {p11}},
  {who::pete_hegseth,     mode::said,       topic::burden_sharing,     false,
   "the United States will stop putting up with a lopsided relationship", {p12},
   "will no longer tolerate an imbalanced relationship", what::contact_group_meeting},
  {who::pete_hegseth,     mode::said,       topic::burden_sharing,     false,
   "the lopsided relationship encourages others to depend on the United States", {p12},
   "encourages dependence", what::contact_group_meeting},
  {who::pete_hegseth,     mode::said,       topic::burden_sharing,     false,
   "what comes first is giving Europe the means to take charge of its own security", {p12},
   "prioritize empowering Europe", what::contact_group_meeting},
  {who::us_allies,        mode::worried,    topic::deal,               false,
   "a hasty deal might be made on terms that do not favor Ukraine", {p13}, {}, what::none,
   share::some},
  {who::associated_press, mode::said,       topic::burden_sharing,     false,
   "Trump appears to hold that European countries should from now on take charge of Ukraine's "
   "security", {p13}},
  {who::associated_press, mode::said,       topic::collective_defense, false,
   "NATO's founding principle is that an attack on one ally has to count as one on all and to be "
   "answered together", {p14}},
  {who::associated_press, mode::said,       topic::membership,         false,
   "membership is held to be the highest guarantee of security", {p14}},
  {who::associated_press, mode::said,       topic::membership,         false,
   "Ukraine is trying to obtain membership", {p14}},
  {who::associated_press, mode::said,       topic::defense_spending,   false,
   "European allies have raised their military budgets since Putin gave troops the order into "
   "Ukraine", {p15}},
  {who::associated_press, mode::expected,   topic::defense_spending,   false,
   "Trump will almost certainly go after the members below the target again", {p16}},
  {who::donald_trump,     mode::called_for, topic::defense_spending,   false,
   "NATO members should raise defense spending to 5 % of GDP", {p16}},
  {who::associated_press, mode::said,       topic::defense_spending,   true,
   "no member has come to 5 % of GDP so far, and Poland, the closest, has not either", {p16}},
  {who::pete_hegseth,     mode::declined,   topic::defense_spending,   true,
   "Hegseth made no commitment to raise U.S. defense spending to 5 % of GDP", {p17}, {},
   what::germany_press_talk},
  {who::pete_hegseth,     mode::believed,   topic::defense_spending,   false,
   "the U.S. should spend more than under the Biden administration", {p17}, {},
   what::germany_press_talk},
  {who::pete_hegseth,     mode::believed,   topic::defense_spending,   false,
   "U.S. defense spending should stay at 3 % or above", {p17}, "should not go lower than 3 percent",
   what::germany_press_talk},
  {who::pete_hegseth,     mode::said,       topic::defense_spending,   false,
   "a final decision on U.S. defense spending would be Trump's", {p18}, {},
   what::germany_press_talk},
  {who::pete_hegseth,     mode::said,       topic::defense_spending,   false,
   "public money is scarce these days", {p18}, "we live in fiscally constrained times",
   what::germany_press_talk},
  {who::pete_hegseth,     mode::demanded,   topic::defense_spending,   false,
   "taxpayers' money has to be handled with care", {p18}, {}, what::germany_press_talk},
  {who::associated_press, mode::expected,   topic::defense_spending,   false,
   "NATO leaders will agree on new spending targets at the summit in The Hague", {p19}},
};

inline constexpr tension tension_rows[] = {
  // kind
  //   gist, source
  {tension_kind::strength,
   "Ukraine is advised to give up its old borders, its backers are told to", {p1 | p4}},
  {tension_kind::certainty,
   "Trump is intent on a majority for Europe, and appears to believe in its duty", {p3 | p13}},
  {tension_kind::count,
   "23 of 32 nations at the target and a third below it are more than all", {p3 | p15 | p16}},
  {tension_kind::identity,
   "two groups of about 50 countries, members and donors, are not said to be the same", {p5 | p7}},
  {tension_kind::verb,
   "this meeting was convened by one country, the earlier ones were chaired by another", {p7}},
  {tension_kind::base,
   "the same 5 % is of budgets in one demand and of GDP in the other", {p11 | p16 | p17}},
  {tension_kind::position,
   "5 % is asked of the NATO members; for the United States it was not promised", {p11 | p17}},
  {tension_kind::time,
   "the 23 are counted for last year, the third of the members is still below today", {p15 | p16}},
  {tension_kind::scope,
   "the 23 are European allies, the third is of all members", {p15 | p16 | p18}},
  {tension_kind::level,
   "the floor of 3 % is below what the United States spends, and more is wanted", {p17 | p18}},
};

// clang-format on

}  // namespace detail

/// Who and what is named.
inline constexpr table<entity, entity_id> entities{detail::entity_rows};
/// Who holds which office.
inline constexpr table<office> offices{detail::office_rows};
/// What happened when.
inline constexpr table<event, event_id> events{detail::event_rows};
/// The numbers with their hedges.
inline constexpr table<figure, figure_id> figures{detail::figure_rows};
/// Who said what.
inline constexpr table<statement> statements{detail::statement_rows};
/// Where the article pulls two ways.
inline constexpr table<tension> tensions{detail::tension_rows};
/// The article.
inline constexpr report article{
    entity_id::associated_press, entity_id::brussels,
    entity_id::johanna_geron,    entity_id::lolita_baldor,
    entity_id::washington,       2025,
    detail::wednesday.first,     {detail::p0 | detail::p1 | detail::p20}};

// 8. Lookups that join tables --------------------------------------------------------------------
//
// Templates, because those cost only their users.

/// The office that `holder` holds; none or several are an error.
template <class Id = entity_id> constexpr const office& office_of(Id holder) noexcept {
  return offices.where(&office::holder, holder).only();
}

/// Whether the article makes `part` a part of `whole`, directly or by steps; everything is within
/// itself. False means that it does not say so.
template <class Id = entity_id> constexpr bool is_within(Id part, Id whole) noexcept {
  while (!detail::equal(part, whole) && !detail::equal(part, Id::none)) {
    part = entities[part].within;
  }
  return !detail::equal(part, Id::none);
}

// 9. Invariants ----------------------------------------------------------------------------------
//
// Each of these breaks if a fact above is miscopied, or if one is corrected and another is not.
// What is dear to compile, such as that no two names are the same, is asserted by the tests.

namespace detail {

// One pass over the tables, in plain loops, which compilers evaluate fastest: for each column the
// set of entities that it refers to, as bits.
struct references {
  bool dense = true;  // identifiers count up from 0 to `none`
  uint64_t of_kind[static_cast<size_t>(entity_kind::treaty) + 1] = {};
  uint64_t wholes = 0, holders = 0, held_in = 0, places = 0, actors = 0, conveners = 0;
  uint64_t stated_by = 0;
  uint64_t speakers[static_cast<size_t>(share::most) + 1] = {};
  uint32_t told = 0;  // paragraphs of statements
};
constexpr references read_tables() noexcept {
  references all;
  constexpr uint64_t one = 1;
  size_t at = sizeof entity_rows / sizeof(entity);
  all.dense &= at == static_cast<size_t>(who::none);
  while (at-- > 0) {
    const entity& e = entity_rows[at];
    all.dense &= static_cast<size_t>(e.id) == at;
    all.of_kind[static_cast<size_t>(e.kind)] |= one << at;
    all.wholes |= one << static_cast<size_t>(e.within);
  }
  at = sizeof office_rows / sizeof(office);
  while (at-- > 0) {
    all.holders |= one << static_cast<size_t>(office_rows[at].holder);
    all.held_in |= one << static_cast<size_t>(office_rows[at].of);
  }
  at = sizeof event_rows / sizeof(event);
  all.dense &= at == static_cast<size_t>(what::none);
  while (at-- > 0) {
    const event& e = event_rows[at];
    all.dense &= static_cast<size_t>(e.id) == at;
    all.places |= one << static_cast<size_t>(e.place);
    all.actors |= one << static_cast<size_t>(e.actor);
    all.conveners |= one << static_cast<size_t>(e.convened_by);
  }
  at = sizeof figure_rows / sizeof(figure);
  all.dense &= at == static_cast<size_t>(figure_id::none);
  while (at-- > 0) {
    all.dense &= static_cast<size_t>(figure_rows[at].id) == at;
    all.stated_by |= one << static_cast<size_t>(figure_rows[at].stated_by);
  }
  at = sizeof statement_rows / sizeof(statement);
  while (at-- > 0) {
    const statement& s = statement_rows[at];
    all.speakers[static_cast<size_t>(s.share)] |= one << static_cast<size_t>(s.speaker);
    all.told |= s.source.bits;
  }
  return all;
}
inline constexpr references all_rows = read_tables();
static_assert(all_rows.dense);
static_assert((all_rows.told | 1) == 0xFFFFF);  // paragraphs 1 to 19

constexpr uint64_t none_or(entity_kind kind) noexcept {
  return all_rows.of_kind[static_cast<size_t>(kind)] | uint64_t{1}
                                                           << static_cast<size_t>(who::none);
}
inline constexpr uint64_t people = none_or(entity_kind::person);
inline constexpr uint64_t bodies = none_or(entity_kind::organization);
inline constexpr uint64_t countries = none_or(entity_kind::country);
inline constexpr uint64_t places = none_or(entity_kind::place);
inline constexpr uint64_t groups = none_or(entity_kind::group);
static_assert((all_rows.wholes & ~(countries | bodies | places)) == 0);
static_assert((all_rows.holders & ~(people | countries)) == 0);
static_assert((all_rows.held_in & ~(countries | bodies)) == 0);
static_assert((all_rows.places & ~(countries | places)) == 0);
static_assert((all_rows.actors & ~(people | countries | bodies | groups)) == 0);
static_assert((all_rows.conveners & ~countries) == 0);
static_assert((all_rows.stated_by & ~(people | bodies)) == 0);
static_assert((all_rows.speakers[0] & ~(people | bodies)) == 0);                // the whole of them
static_assert(((all_rows.speakers[1] | all_rows.speakers[2]) & ~groups) == 0);  // some or most

constexpr const entity& row(entity_id id) noexcept { return entity_rows[static_cast<size_t>(id)]; }
constexpr const event& row(event_id id) noexcept { return event_rows[static_cast<size_t>(id)]; }
constexpr const figure& row(figure_id id) noexcept { return figure_rows[static_cast<size_t>(id)]; }
constexpr const period& when(event_id id) noexcept { return row(id).when; }
constexpr int32_t day(event_id id) noexcept { return when(id).first.days_since_epoch(); }
constexpr int32_t number(figure_id id) noexcept { return row(id).value.amount.coefficient; }

// The calendar: days fall on the weekdays that the article names, or follow from them.
inline constexpr int32_t today = wednesday.first.days_since_epoch();
static_assert(equal(wednesday.first.weekday(), weekday::wednesday));
static_assert(this_year.first.year() == wednesday.first.year());
static_assert(last_year.first.year() + 1 == wednesday.first.year());
static_assert(article.written_on == wednesday.first);
static_assert(article.rights_year == wednesday.first.year());
static_assert(when(what::hague_summit).days() == 3);
static_assert(when(what::hague_summit).first.year() == wednesday.first.year());
static_assert(day(what::contact_group_meeting) == today);
static_assert(day(what::germany_press_talk) == today - 1);
static_assert(day(what::thursday_discussion) == today + 1);
static_assert(when(what::crimea_annexation) == when(what::eastern_ukraine_seizure));

// The third anniversary is the invasion plus three years and lies 12 days ahead, less than two
// weeks from the trip; 1,084 days are nearly three years.
inline constexpr const date& invasion = when(what::full_scale_invasion).first;
inline constexpr int32_t anniversary = day(what::invasion_third_anniversary);
inline constexpr int32_t days_since = number(figure_id::days_since_invasion);
inline constexpr int32_t days_to = number(figure_id::days_to_anniversary);
inline constexpr int32_t weeks_to = number(figure_id::time_to_anniversary);
inline constexpr int32_t years = number(figure_id::aid_period);
static_assert(years == 3 && number(figure_id::invasion_anniversary) == years);
static_assert(date{invasion.year() + years, invasion.month(), invasion.day()}.days_since_epoch() ==
              anniversary);
static_assert(when(what::troops_order).first.year() == invasion.year());
static_assert(today - invasion.days_since_epoch() == days_since);
static_assert(today + days_to == anniversary);
static_assert(days_to < 7 * weeks_to && days_since < 365 * years);
static_assert(6 * days_since > 5 * 365 * years);
static_assert(day(what::hegseth_trip) + 7 * weeks_to - 1 == anniversary);

// 31 nations and the United States are 32.
inline constexpr int32_t nations = number(figure_id::nato_members);
static_assert(number(figure_id::other_nato_nations) + 1 == nations);
static_assert(equal(row(who::united_states).within, who::nato));

// The ladder of defense spending in percent of GDP: 2, 3, about 3.3, more than 4, 5. That Poland is
// below 5 is not in "more than 4": it is a member, and no member is there.
inline constexpr const quantity& target = row(figure_id::spending_target).value;
inline constexpr const quantity& floor_asked = row(figure_id::us_floor).value;
inline constexpr const quantity& us_now = row(figure_id::us_spending).value;
inline constexpr const quantity& poland_now = row(figure_id::poland_spending).value;
inline constexpr const quantity& asked = row(figure_id::trump_demand).value;
static_assert(certain(target < floor_asked));
static_assert(floor_asked.amount < us_now.lower().at);
static_assert(certain(us_now < poland_now));
static_assert(poland_now.amount < asked.amount);
static_assert(certain(row(figure_id::poland_outlook).value < asked));
static_assert(row(figure_id::us_uncommitted_level).value.amount == asked.amount);
static_assert(number(figure_id::members_at_five_percent) == 0);
static_assert(equal(row(who::poland).within, who::nato));

// Every tension is one: correct one of its figures, and its line breaks.
constexpr bool says(uint32_t source, entity_id speaker, mode how, topic about) noexcept {
  for (size_t at = 0; at < sizeof statement_rows / sizeof(statement); ++at) {
    if (statement_rows[at].source.bits != source) continue;
    const statement& s = statement_rows[at];
    if (equal(s.speaker, speaker) && equal(s.mode, how) && equal(s.about, about)) return true;
  }
  return false;
}
inline constexpr const figure& at_target = row(figure_id::members_at_target);
inline constexpr const figure& below_target = row(figure_id::members_below_target);
inline constexpr const figure& budget_asked = row(figure_id::hegseth_demand);
inline constexpr const quantity& group_size = row(figure_id::contact_group_members).value;
// strength
static_assert(says(p1, who::pete_hegseth, mode::suggested, topic::borders));
static_assert(says(p4, who::pete_hegseth, mode::demanded, topic::borders));
// certainty
static_assert(equal(row(figure_id::europes_share).basis, basis::proposed));
static_assert(says(p13, who::associated_press, mode::said, topic::burden_sharing));
// count: in percent, 23 of 32 and one less than "a third" are more than all
static_assert(100 * at_target.value.amount.coefficient >
              (100 - (below_target.value.amount.coefficient - 1)) * nations);
// identity
static_assert(group_size.amount == row(figure_id::donor_countries).value.amount);
static_assert(equal(group_size.how, hedge::about));
// verb
static_assert(equal(row(what::contact_group_meeting).convened_by, who::united_kingdom));
static_assert(equal(row(what::earlier_contact_group_meetings).convened_by, who::none));
// base
static_assert(budget_asked.value.amount == asked.amount);
static_assert(!equal(budget_asked.value.unit, asked.unit));
// position
static_assert(equal(budget_asked.stated_by, who::pete_hegseth));
static_assert(says(p17, who::pete_hegseth, mode::declined, topic::defense_spending));
// time
static_assert(certain(at_target.as_of.before(below_target.as_of)));
// scope
static_assert(equal(at_target.subject, who::european_allies));
static_assert(equal(below_target.subject, who::nato_members));
// level
static_assert(floor_asked.amount < us_now.amount);

}  // namespace detail

// 10. Printing and parsing -----------------------------------------------------------------------

namespace detail {

// The name of an enumerator, empty if there is none, out of what the compiler calls this function:
// "... [with auto value = natobrief::topic::war]", "...spelled<natobrief::topic::war>(void)".
template <auto value> constexpr text spelled() noexcept {
#if defined(__GNUC__) || defined(__clang__)
  const text function{__PRETTY_FUNCTION__};
#else
  const text function{__FUNCSIG__};
#endif
  const char* end = function.end();
  while (end[-1] != ']' && end[-1] != '>') --end;
  const char* name = --end;
  while (name[-1] == '_' || is_digit(name[-1]) || (name[-1] >= 'a' && name[-1] <= 'z')) --name;
  return name[-1] == ':' ? text{name, static_cast<size_t>(end - name)} : text{};
}

// Each name in an array of its own, so that the long names of functions stay out of the program.
template <size_t size> struct characters { char array[size + 1]; };
template <auto value> constexpr auto spell() noexcept {
  characters<spelled<value>().size()> copy{};
  char* to = copy.array;
  for (const char letter : spelled<value>()) *to++ = letter;
  return copy;
}
template <auto value> inline constexpr auto spelling_of = spell<value>();

template <size_t size> struct text_list { text array[size]; };
template <class Enum, size_t... values> constexpr auto spell_all() noexcept {
  constexpr size_t next = sizeof...(values);
  // An enumeration begins at 0 or, as weekday does, at 1.
  if constexpr (next == 0 || !spelled<static_cast<Enum>(next)>().empty()) {
    return spell_all<Enum, values..., next>();
  } else {
    return text_list<next>{{text{spelling_of<static_cast<Enum>(values)>.array,
                                 spelled<static_cast<Enum>(values)>().size()}...}};
  }
}
template <class Enum> inline constexpr auto spellings_of = spell_all<Enum>();

template <class Type>
inline constexpr bool is_vocabulary =
    one_of<Type, weekday, precision, unit, hedge, endpoint, verdict, entity_id, event_id, figure_id,
           entity_kind, event_kind, status, basis, share, mode, topic, tension_kind>;
}  // namespace detail

/// The enumerators of a natobrief enumeration as text, in their order and as they are written in
/// code: spellings<topic>[topic::war] is "war". They cost ROM only where they are used.
template <class Enum>
inline constexpr table<text, Enum> spellings{detail::spellings_of<Enum>.array};

namespace detail {

// Of one, of many.
inline constexpr const char* words_of_units[][2] = {
    {" country", " countries"},
    {" % of GDP", " % of GDP"},
    {" % of budget", " % of budget"},
    {" % of members", " % of members"},
    {" % of responsibility", " % of responsibility"},
    {" USD", " USD"},
    {" year", " years"},
    {" week", " weeks"},
    {" day", " days"},
    {"th", "th"},
};

template <class Sink> constexpr void write(Sink& sink, text value) { sink(value); }

template <class Sink> constexpr void write(Sink& sink, uint32_t number, int width = 1) {
  char digits[10] = {};
  int at = 10;
  for (; number != 0 || width > 0; number /= 10, --width) {
    digits[--at] = static_cast<char>('0' + number % 10);
  }
  sink(text{digits + at, static_cast<size_t>(10 - at)});
}

template <class Sink> constexpr void write(Sink& sink, decimal value) {
  uint32_t figures = static_cast<uint32_t>(value.coefficient);
  if (value.coefficient < 0) {
    sink(text{"-"});
    figures = 0 - figures;
  }
  int places = 0;
  uint32_t scale = 1;
  for (; places < -value.exponent && places < 9; ++places) scale *= 10;
  write(sink, figures / scale);
  for (int zeros = value.exponent; zeros > 0 && figures != 0; --zeros) sink(text{"0"});
  if (places == 0) return;
  sink(text{"."});
  for (int zeros = -value.exponent; zeros > places; --zeros) sink(text{"0"});
  write(sink, figures % scale, places);
}

template <class Sink> constexpr void write(Sink& sink, date value) {
  write(sink, static_cast<uint32_t>(value.year()), 4);
  sink(text{"-"});
  write(sink, static_cast<uint32_t>(value.month()), 2);
  sink(text{"-"});
  write(sink, static_cast<uint32_t>(value.day()), 2);
}

template <class Sink> constexpr void write(Sink& sink, const period& value) {
  if (equal(value.precision, precision::year)) {
    write(sink, static_cast<uint32_t>(value.first.year()), 4);
  } else if (equal(value.precision, precision::open_start)) {
    sink(text{"[.."});
    write(sink, value.last);
    sink(text{"]"});
  } else {
    const bool is_open = equal(value.precision, precision::open_end);
    if (is_open) sink(text{"["});
    write(sink, value.first);
    if (is_open) {
      sink(text{"..]"});
    } else if (value.first < value.last) {
      sink(text{"/"});
      write(sink, value.last);
    }
  }
}

template <class Sink> constexpr void write(Sink& sink, citation value) {
  text before = "[";
  for (int number = 0; number <= 20; ++number) {
    if (!value.cites(number)) continue;
    sink(before);
    write(sink, static_cast<uint32_t>(number));
    before = ", ";
  }
  sink(text{"]"});
}

template <class Sink, class Enum, require<is_vocabulary<Enum>> = 0>
constexpr void write(Sink& sink, Enum value) {
  const text name = spellings<Enum>[value];
  const char* from = name.begin();
  for (const char* at = from; at != name.end(); ++at) {
    if (*at != '_') continue;
    sink(text{from, static_cast<size_t>(at - from)});
    sink(text{" "});
    from = at + 1;
  }
  sink(text{from, static_cast<size_t>(name.end() - from)});
}

template <class Sink> constexpr void write(Sink& sink, const quantity& value) {
  if (!equal(value.how, hedge::exactly)) {
    write(sink, value.how);
    sink(text{" "});
  }
  decimal amount = value.amount;
  text scale;
  if (equal(value.unit, unit::usd) && amount.exponent >= 6) {
    const bool billions = amount >= decimal{1, 9} || amount <= decimal{-1, 9};
    amount.exponent = static_cast<int8_t>(amount.exponent - (billions ? 9 : 6));
    scale = billions ? text{" billion"} : text{" million"};
  }
  write(sink, amount);
  sink(scale);
  if (equal(value.unit, unit::ordinal) && amount.exponent == 0) {
    const int32_t last = amount.coefficient % 100 / 10 == 1 ? 0 : amount.coefficient % 10;
    constexpr text endings[] = {"th", "st", "nd", "rd"};
    sink(endings[last > 0 && last < 4 ? last : 0]);
    return;
  }
  // 1 year, but 1.0 years.
  const bool is_one = amount.coefficient == 1 && amount.exponent == 0;
  sink(text{words_of_units[static_cast<size_t>(value.unit)][is_one ? 0 : 1]});
}

template <class Value>
inline constexpr bool is_printable =
    is_vocabulary<Value> || one_of<Value, text, date, period, decimal, quantity, citation>;

}  // namespace detail

/// Writes a value through `sink`, anything that can be called with a text (a UART, a file, a
/// buffer), in pieces: a date and a period as EDTF, a quantity as "about 3.3 % of GDP", a citation
/// as "[1, 4]", an enumerator in words. spellings<> has enumerators as they are written in code.
template <class Sink, class Value, detail::require<detail::is_printable<Value>> = 0>
constexpr void print(Sink&& sink, const Value& value) {
  detail::write(sink, value);
}

/// Writes a printable value to any stream that has write(const char*, count).
template <class Stream, class Value, detail::require<detail::is_printable<Value>> = 0>
constexpr auto operator<<(Stream& stream, const Value& value)
    -> decltype(stream.write("", 0), stream) {
  print([&stream](text part) { stream.write(part.data(), static_cast<ptrdiff_t>(part.size())); },
        value);
  return stream;
}

/// A sink that keeps the first `capacity` characters, with a zero after them. A text while it
/// lives.
template <size_t capacity> class buffer {
 public:
  constexpr void operator()(text part) noexcept {
    for (const char character : part) {
      if (size_ < capacity) {
        characters_[size_++] = character;
      } else {
        truncated_ = true;
      }
    }
  }
  constexpr const char* data() const noexcept { return characters_; }
  constexpr size_t size() const noexcept { return size_; }
  constexpr operator text() const noexcept { return {characters_, size_}; }
  /// Whether something did not fit.
  constexpr bool truncated() const noexcept { return truncated_; }

 private:
  char characters_[capacity + 1] = {};
  size_t size_ = 0;
  bool truncated_ = false;
};

/// Reads a decimal ("126e9"), a date ("2025-06-24") or an enumerator ("us_spending", as it is
/// written in code). On anything else false, and `result` stays as it was.
constexpr bool parse(const text& characters, decimal& result) noexcept {
  return detail::read(characters, result);
}
constexpr bool parse(const text& characters, date& result) noexcept {
  if (characters.size() != 10) return false;
  int numbers[3] = {};
  int part = 0;
  for (size_t at = 0; at < 10; ++at) {
    const char character = characters.data()[at];
    if (at == 4 || at == 7) {
      if (character != '-') return false;
      ++part;
    } else {
      if (!detail::is_digit(character)) return false;
      numbers[part] = numbers[part] * 10 + (character - '0');
    }
  }
  if (!date::valid(numbers[0], numbers[1], numbers[2])) return false;
  result = date{numbers[0], numbers[1], numbers[2]};
  return true;
}
template <class Enum, detail::require<detail::is_vocabulary<Enum>> = 0>
constexpr bool parse(text characters, Enum& result) noexcept {
  for (const text& spelling : spellings<Enum>) {
    if (spelling.empty() || spelling != characters) continue;
    result = static_cast<Enum>(&spelling - spellings<Enum>.begin());
    return true;
  }
  return false;
}

}  // namespace natobrief

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#endif  // NATOBRIEF_HPP
