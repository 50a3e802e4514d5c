// SPDX-License-Identifier: BSL-1.0
//
// natobrief: what one news article reports, as constexpr tables that the compiler checks.
//
// 1. Synopsis ------------------------------------------------------------------------------------
//
// The Associated Press, 12 February 2025: the U.S. defense secretary on Ukraine and NATO.
// One header, C++17, no standard library, heap, exceptions or RTTI. On ARM and RISC-V, its tables
// need no RAM.
//
//   #include <natobrief.hpp>
//   using namespace natobrief;
//
//   constexpr auto us = figures[figure_id::us_spending].value;          // about 3.3 % of GDP
//   static_assert(certain(us < 5_percent_of_gdp));
//   static_assert((us > 3.3_percent_of_gdp) == verdict::unknown);       // "about" says no more
//   static_assert(certain(5_percent_of_gdp - us > 1.5_percent_of_gdp)); // the gap, in points
//   static_assert(events[event_id::hague_summit].when.days() == 3);
//   static_assert(is_member(entity_id::ukraine, entity_id::nato) == verdict::no);
//
//   constexpr auto& by_uk = events.where(&event::convened_by, entity_id::united_kingdom).only();
//   for (const statement& s : statements.where(&statement::source, paragraph{17})) { ... }
//   if (const label* l = labels.find(&label::form, typed_on_a_keypad)) { ... entities[l->of] ... }
//   print(uart, figures[figure_id::us_spending], "\n");
//
// The promises:
// - The hedge is part of the value. Comparing two quantities gives a verdict: no, unknown or yes.
//   It is yes or no only if every reading that the words leave open agrees.
// - Every row cites its paragraphs. Figures and statements name who says so, or nobody where the
//   article names nobody.
// - A fact that stops adding up stops compiling. Where the article disagrees with itself, the
//   disagreement is a row of `tensions`.
// - A question without an answer is an error: in a constant expression the compiler names natobrief
//   and the reason, at run time it traps. Use find() for run-time keys.
//
// This is one article's report and not a record of the world: nothing is judged or updated, and
// nothing is added but what follows from it.
// Paragraph 0 is the headline, the rights line and the caption, 1 to 19 are the body, 20 is the
// sign-off. Weekdays and "this year" are resolved from the day of writing, 2025-02-12.
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
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 10
#error "natobrief needs g++ 10 or later: g++ 9 does not accept its queries as constant expressions"
#endif

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
// A user's global may have the same name as anything in here, and a switch that lists every
// enumerator gets one warning with a default and another without.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wswitch-default"
#endif

namespace natobrief {
// Two libraries may use two versions, each with its own facts. A patch may correct a fact.
inline namespace v1_0_0 {

class text;
struct period;
struct quantity;
struct range;
template <size_t capacity> class buffer;

namespace detail {

#if defined(_MSC_VER) && !defined(__clang__)
extern "C" __declspec(noreturn) void __fastfail(unsigned int);
#endif

// A question that cannot be answered ends in one of these. They are not constexpr, so the compiler
// prints the name of the one it meets in a constant expression; at run time they trap.
[[noreturn]] inline void stop() noexcept {
#if defined(__GNUC__) || defined(__clang__)
  __builtin_trap();
#elif defined(_MSC_VER)
  __fastfail(7);  // FAST_FAIL_FATAL_APP_EXIT
#else
  for (volatile bool forever = true; forever;) {
  }
#endif
}
[[noreturn]] inline void natobrief_error_no_such_date() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_date_outside_years_0_to_9999() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_period_ends_before_it_begins() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_period_without_exact_ends_has_no_length() noexcept {
  stop();
}
[[noreturn]] inline void natobrief_error_not_a_number_of_at_most_8_figures() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_not_a_whole_number_of_32_bits() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_margin_outside_0_to_255() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_exact_quantity_has_no_margin() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_count_with_a_margin_has_no_decimals() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_quantity_is_already_hedged() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_quantity_allows_no_value() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_arithmetic_between_two_units_or_rates() noexcept {
  stop();
}
[[noreturn]] inline void natobrief_error_divisor_may_be_zero_or_less() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_divide_by_countries_or_a_time_of_another_kind() noexcept {
  stop();
}
[[noreturn]] inline void natobrief_error_paragraph_outside_0_to_20() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_citation_is_empty_or_past_20() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_no_row_has_this_id() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_only_found_no_row() noexcept { stop(); }
[[noreturn]] inline void natobrief_error_only_found_several_rows() noexcept { stop(); }

// What <type_traits> and <utility> would provide.
template <class Type> Type&& declval() noexcept;
template <bool condition, class Type = void> struct enable_if {};
template <class Type> struct enable_if<true, Type> { using type = Type; };
template <bool condition, class Type = void>
using enable_if_t = typename enable_if<condition, Type>::type;
template <class First, class Second> inline constexpr bool is_same_v = false;
template <class Type> inline constexpr bool is_same_v<Type, Type> = true;
template <class Type, class... Types>
inline constexpr bool is_one_of = (is_same_v<Type, Types> || ...);
template <class Type> struct remove_cvref { using type = Type; };
template <class Type> struct remove_cvref<const Type> { using type = Type; };
template <class Type> struct remove_cvref<Type&> : remove_cvref<Type> {};
template <class Type> struct remove_cvref<Type&&> : remove_cvref<Type> {};
template <class Type> using remove_cvref_t = typename remove_cvref<Type>::type;

// Cheaper than ==, for which clang tries hundreds of operators.
template <class Enum> constexpr bool equal(Enum left, Enum right) noexcept {
  return static_cast<uint8_t>(left) == static_cast<uint8_t>(right);
}

// Whether a whole number of any type fits an int32_t. The limits are written out, because
// avr-libc hides those of <stdint.h> from C++.
constexpr bool fits_int32(int64_t number) noexcept {
  return number >= -2147483647 - 1 && number <= 2147483647;
}
template <class Number> constexpr bool fits_int32(Number number) noexcept {
  static_assert(static_cast<Number>(0.5) == Number{},
                "natobrief: a whole number is wanted here; 3.3 is decimal{33, -1}");
  const auto narrow = static_cast<int32_t>(number);
  return static_cast<Number>(narrow) == number && (narrow > 0) == (number > 0);
}
// A whole number of any type, checked before it narrows.
struct whole {
  int32_t value;
  constexpr whole(int32_t number) noexcept : value{number} {}  // needs no check
  template <class Number>
  constexpr whole(Number number) noexcept : value{static_cast<int32_t>(number)} {
    if (!fits_int32(number)) natobrief_error_not_a_whole_number_of_32_bits();
  }
};
// For valid() and cites(), which answer false instead: what does not fit becomes the least int32_t,
// which no date, decimal, margin or paragraph has.
struct any_whole {
  int32_t value;
  template <class Number>
  constexpr any_whole(Number number) noexcept
      : value{fits_int32(number) ? static_cast<int32_t>(number) : -2147483647 - 1} {}
};

// What text is compared through: a text, or anything with data() and size().
constexpr const text& as_text(const text& characters) noexcept;
template <class String, class = decltype(declval<const String&>().data()),
          class = decltype(declval<const String&>().size())>
constexpr text as_text(const String& string) noexcept;
constexpr bool same_characters(const text& left, const text& right) noexcept;
constexpr int compare(const text& left, const text& right) noexcept;
template <class Left, class Right>
using enable_if_texts =
    decltype(compare(as_text(declval<const Left&>()), as_text(declval<const Right&>())));

}  // namespace detail

// 3. Value types ---------------------------------------------------------------------------------

/// A non-owning view of characters, usually a literal: a pointer and a length; UTF-8, compared byte
/// by byte with any string that has data() and size(). Made from a const char* up to its zero (a
/// null pointer makes the empty text) or from (pointer, length). Converts to any string made from
/// (pointer, length), such as std::string_view.
class text {
 public:
  constexpr text() noexcept = default;
  constexpr text(const char* data, size_t size) noexcept : data_(data), size_(size) {}
#if defined(__GNUC__) || defined(__clang__)
  // The compiler counts the characters of a literal faster than a loop does.
  constexpr text(const char* characters) noexcept
      : data_(characters),
        size_(characters != nullptr && __builtin_constant_p(__builtin_strlen(characters))
                  ? __builtin_strlen(characters)
                  : length(characters)) {}
#else
  constexpr text(const char* characters) noexcept : data_(characters), size_(length(characters)) {}
#endif
  template <class String, class = decltype(String(detail::declval<const char*>(), size_t{}))>
  constexpr operator String() const {
    return String(data_, size_);
  }

  [[nodiscard]] constexpr const char* data() const noexcept { return data_; }
  [[nodiscard]] constexpr size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr const char* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const char* end() const noexcept { return data_ + size_; }

  /// At most `count` characters from `at` on; none past the end.
  [[nodiscard]] constexpr text substr(size_t at,
                                      size_t count = static_cast<size_t>(-1)) const noexcept {
    if (at > size_) at = size_;
    return {data_ + at, count < size_ - at ? count : size_ - at};
  }
  [[nodiscard]] constexpr bool starts_with(const text& part) const noexcept {
    return detail::same_characters(substr(0, part.size_), part);
  }
  /// Whether `part` occurs in this text; the empty text occurs in every one.
  [[nodiscard]] constexpr bool contains(const text& part) const noexcept {
    for (size_t at = 0; at + part.size_ <= size_; ++at) {
      if (substr(at).starts_with(part)) return true;
    }
    return false;
  }

  // Templates, because plain functions would be ambiguous with those of std::string_view.
  template <class Left, class Right, class = detail::enable_if_texts<Left, Right>>
  [[nodiscard]] friend constexpr bool operator==(const Left& left, const Right& right) noexcept {
    return detail::same_characters(detail::as_text(left), detail::as_text(right));
  }
  template <class Left, class Right, class = detail::enable_if_texts<Left, Right>>
  [[nodiscard]] friend constexpr bool operator!=(const Left& left, const Right& right) noexcept {
    return !detail::same_characters(detail::as_text(left), detail::as_text(right));
  }
  template <class Left, class Right, class = detail::enable_if_texts<Left, Right>>
  [[nodiscard]] friend constexpr bool operator<(const Left& left, const Right& right) noexcept {
    return detail::compare(detail::as_text(left), detail::as_text(right)) < 0;
  }
  template <class Left, class Right, class = detail::enable_if_texts<Left, Right>>
  [[nodiscard]] friend constexpr bool operator>(const Left& left, const Right& right) noexcept {
    return detail::compare(detail::as_text(left), detail::as_text(right)) > 0;
  }
  template <class Left, class Right, class = detail::enable_if_texts<Left, Right>>
  [[nodiscard]] friend constexpr bool operator<=(const Left& left, const Right& right) noexcept {
    return detail::compare(detail::as_text(left), detail::as_text(right)) <= 0;
  }
  template <class Left, class Right, class = detail::enable_if_texts<Left, Right>>
  [[nodiscard]] friend constexpr bool operator>=(const Left& left, const Right& right) noexcept {
    return detail::compare(detail::as_text(left), detail::as_text(right)) >= 0;
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
template <class String, class, class>
constexpr text detail::as_text(const String& string) noexcept {
  return text{string.data(), static_cast<size_t>(string.size())};
}
constexpr bool detail::same_characters(const text& left, const text& right) noexcept {
  if (left.size() != right.size()) return false;
  for (size_t at = 0; at < left.size(); ++at) {
    if (left.data()[at] != right.data()[at]) return false;
  }
  return true;
}
constexpr int detail::compare(const text& left, const text& right) noexcept {
  for (size_t at = 0; at < left.size() && at < right.size(); ++at) {
    const auto ours = static_cast<unsigned char>(left.data()[at]);
    const auto theirs = static_cast<unsigned char>(right.data()[at]);
    if (ours != theirs) return ours < theirs ? -1 : 1;
  }
  return left.size() == right.size() ? 0 : left.size() < right.size() ? -1 : 1;
}

/// The result of comparing hedged values, in Kleene's three-valued logic. It is not a bool: write
/// if (certain(...)) or if (possible(...)).
enum class verdict : uint8_t { no, unknown, yes };

/// Kleene's not, and, or.
[[nodiscard]] constexpr verdict operator!(verdict value) noexcept {
  return static_cast<verdict>(2 - static_cast<int>(value));
}
[[nodiscard]] constexpr verdict operator&(verdict left, verdict right) noexcept {
  return static_cast<int>(left) < static_cast<int>(right) ? left : right;
}
[[nodiscard]] constexpr verdict operator|(verdict left, verdict right) noexcept {
  return static_cast<int>(left) < static_cast<int>(right) ? right : left;
}
/// Whether the answer is yes under every reading that the hedges leave open. It takes a number as
/// printed, and an event as taking place: the `basis` of a figure says how the article knows it,
/// the `status` of an event whether it is past.
[[nodiscard]] constexpr bool certain(verdict value) noexcept {
  return detail::equal(value, verdict::yes);
}
/// Whether the answer is not ruled out.
[[nodiscard]] constexpr bool possible(verdict value) noexcept {
  return !detail::equal(value, verdict::no);
}

/// Day of the week with its ISO 8601 number.
enum class weekday : uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A day of the proleptic Gregorian calendar, 0000-01-01 to 9999-12-31. An impossible day is an
/// error; for run-time input, call date::valid() first or use parse(). Converts to
/// std::chrono::sys_days and std::chrono::year_month_day.
class date {
 public:
  constexpr date(detail::whole year, detail::whole month, detail::whole day) noexcept
      : key_(key(year.value, month.value, day.value)) {
    if (key_ < 0) detail::natobrief_error_no_such_date();
  }
  /// Whether there is such a day in the years 0 to 9999.
  [[nodiscard]] static constexpr bool valid(detail::any_whole year, detail::any_whole month,
                                            detail::any_whole day) noexcept {
    return key(year.value, month.value, day.value) >= 0;
  }

  [[nodiscard]] constexpr int year() const noexcept { return static_cast<int16_t>(key_ / 512); }
  [[nodiscard]] constexpr int month() const noexcept {
    return static_cast<int16_t>(key_ / 32 % 16);
  }
  [[nodiscard]] constexpr int day() const noexcept { return static_cast<int16_t>(key_ % 32); }

  /// Days since 1970-01-01, which is 0; from -719528 to 2932896.
  [[nodiscard]] constexpr int32_t days_since_epoch() const noexcept {
    // Years that begin in March put the leap day last; 400 more of them keep every term positive.
    const int32_t years = key_ / 512 + 400 - (month() < 3);
    const int32_t months = (month() + 9) % 12;
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day() -
           865566;
  }
  [[nodiscard]] constexpr natobrief::weekday weekday() const noexcept {
    return static_cast<natobrief::weekday>((days_since_epoch() % 7 + 10) % 7 + 1);
  }

  /// The day that many days later; an error outside the years 0 to 9999.
  [[nodiscard]] friend constexpr date operator+(const date& from, detail::whole days) noexcept {
    return at(int64_t{from.days_since_epoch()} + days.value);
  }
  /// The day that many days earlier; an error outside the years 0 to 9999.
  [[nodiscard]] friend constexpr date operator-(const date& from, detail::whole days) noexcept {
    return at(int64_t{from.days_since_epoch()} - days.value);
  }
  /// The days from `earlier` to `later`; negative if they are the other way round.
  [[nodiscard]] friend constexpr int32_t operator-(const date& later,
                                                   const date& earlier) noexcept {
    return later.days_since_epoch() - earlier.days_since_epoch();
  }

  [[nodiscard]] friend constexpr bool operator==(const date& left, const date& right) noexcept {
    return left.key_ == right.key_;
  }
  [[nodiscard]] friend constexpr bool operator!=(const date& left, const date& right) noexcept {
    return left.key_ != right.key_;
  }
  [[nodiscard]] friend constexpr bool operator<(const date& left, const date& right) noexcept {
    return left.key_ < right.key_;
  }
  [[nodiscard]] friend constexpr bool operator>(const date& left, const date& right) noexcept {
    return left.key_ > right.key_;
  }
  [[nodiscard]] friend constexpr bool operator<=(const date& left, const date& right) noexcept {
    return left.key_ <= right.key_;
  }
  [[nodiscard]] friend constexpr bool operator>=(const date& left, const date& right) noexcept {
    return left.key_ >= right.key_;
  }

  /// This one day.
  constexpr operator period() const noexcept;
  // std::chrono::sys_days: whole days of a clock with a civil epoch, which no steady clock has.
  template <
      template <class, class> class TimePoint, class Clock, class Duration,
      class = decltype(&Clock::to_time_t),
      detail::enable_if_t<Duration::period::num == 86400 && Duration::period::den == 1, int> = 0>
  constexpr operator TimePoint<Clock, Duration>() const {
    return TimePoint<Clock, Duration>{Duration{days_since_epoch()}};
  }
  // std::chrono::year_month_day.
  template <class Civil, class = decltype(&Civil::ok),
            class Year = decltype(detail::declval<Civil>().year()),
            class Month = decltype(detail::declval<Civil>().month()),
            class Day = decltype(detail::declval<Civil>().day()),
            class = decltype(Civil{Year{0}, Month{0}, Day{0}})>
  constexpr operator Civil() const {
    return Civil{Year{year()}, Month{static_cast<unsigned>(month())},
                 Day{static_cast<unsigned>(day())}};
  }

 private:
  // Grows with the day; negative where there is none.
  static constexpr int32_t key(int32_t year, int32_t month, int32_t day) noexcept {
    if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1) return -1;
    if (day > 28) {
      const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      if (day > (month == 2 ? 28 + is_leap : 30 + (month + month / 8) % 2)) return -1;
    }
    return year * 512 + month * 32 + day;
  }
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
    return date{year + 400 * (era - 1) + (month < 3), month, day};
  }
  int32_t key_;
};

/// A span of time whose ends may be known only roughly: it began on a day from `first` to
/// `begun_by` and ended on one from `lasted_until` to `last`, all included (CIDOC CRM P82a, P81a,
/// P81b, P82b). A date converts to the period of that day. An open end is the first or the last day
/// of the calendar. Prints as EDTF (ISO 8601-2).
struct period {
  date first;
  date begun_by;
  date lasted_until;
  date last;

  /// All days from `from` to `to`; an error if `to` is before `from`.
  constexpr period(const date& from, const date& to) noexcept : period{from, from, to, to} {}
  /// The four days; an error unless first <= begun_by <= last and first <= lasted_until <= last.
  constexpr period(const date& earliest, const date& begun, const date& lasted,
                   const date& latest) noexcept
      : first{earliest}, begun_by{begun}, lasted_until{lasted}, last{latest} {
    if (begun < earliest || latest < lasted || latest < begun || lasted < earliest) {
      detail::natobrief_error_period_ends_before_it_begins();
    }
  }
  /// Some time within these days; an error if `to` is before `from`.
  [[nodiscard]] static constexpr period some_day(const date& from, const date& to) noexcept {
    return {from, to, from, to};
  }
  /// Some time within that year. All of its days are period{date{2014, 1, 1}, date{2014, 12, 31}}.
  [[nodiscard]] static constexpr period year(detail::whole number) noexcept {
    return some_day(date{number, 1, 1}, date{number, 12, 31});
  }
  /// Some time on that day or later.
  [[nodiscard]] static constexpr period since(const date& day) noexcept {
    return some_day(day, date{9999, 12, 31});
  }
  /// Some time on that day or earlier.
  [[nodiscard]] static constexpr period until(const date& day) noexcept {
    return some_day(date{0, 1, 1}, day);
  }
  /// Under way on that day; neither end is known.
  [[nodiscard]] static constexpr period including(const date& day) noexcept {
    return {date{0, 1, 1}, day, day, date{9999, 12, 31}};
  }

  /// The number of days, both ends counted; an error unless both ends are exact.
  [[nodiscard]] constexpr int32_t days() const noexcept {
    if (first != begun_by || lasted_until != last) {
      detail::natobrief_error_period_without_exact_ends_has_no_length();
    }
    return last - first + 1;
  }
  /// Whether all days of `other` are days of this one; a date is a period, too.
  [[nodiscard]] constexpr verdict contains(const period& other) const noexcept {
    if (begun_by <= other.first && other.last <= lasted_until) return verdict::yes;
    return other.begun_by < first || last < other.lasted_until ? verdict::no : verdict::unknown;
  }
  /// Whether this one is over before `other` begins; within one day the order is unknown.
  [[nodiscard]] constexpr verdict before(const period& other) const noexcept {
    if (last < other.first) return verdict::yes;
    return lasted_until > other.begun_by ? verdict::no : verdict::unknown;
  }
  /// Whether this one begins after `other` is over.
  [[nodiscard]] constexpr verdict after(const period& other) const noexcept {
    return other.before(*this);
  }

  [[nodiscard]] friend constexpr bool operator==(const period& left, const period& right) noexcept {
    return left.first == right.first && left.begun_by == right.begun_by &&
           left.lasted_until == right.lasted_until && left.last == right.last;
  }
  [[nodiscard]] friend constexpr bool operator!=(const period& left, const period& right) noexcept {
    return !(left == right);
  }
};

constexpr date::operator period() const noexcept { return {*this, *this}; }

/// An exact decimal number, coefficient * 10^exponent: at most 8 figures, exponent -99 to 99, else
/// an error. Every figure of the coefficient counts: 126e9 has three, 5.0 has two. Zeros that only
/// fill up to the point are no figures: decimal{50} is 5 * 10^1. A zero keeps its exponent: 0e6 is
/// known to the million. The members are for reading.
struct decimal {
  int32_t coefficient = 0;
  int8_t exponent = 0;

  constexpr explicit decimal(detail::whole figures, detail::whole power_of_ten = 0) noexcept {
    int64_t value = figures.value;
    int32_t power = power_of_ten.value;
    if (!normalize(value, power)) detail::natobrief_error_not_a_number_of_at_most_8_figures();
    coefficient = static_cast<int32_t>(value);
    exponent = static_cast<int8_t>(power);
  }
  /// Whether there is such a decimal.
  [[nodiscard]] static constexpr bool valid(detail::any_whole figures,
                                            detail::any_whole power_of_ten) noexcept {
    int64_t value = figures.value;
    int32_t power = power_of_ten.value;
    return normalize(value, power);
  }

  /// The value as an integer; an error if it is not whole or does not fit 32 bits.
  [[nodiscard]] constexpr int32_t whole() const noexcept {
    int64_t value = coefficient;
    int power = exponent;
    for (; power > 0 && value != 0 && detail::fits_int32(value); --power) value *= 10;
    for (; power < 0 && value % 10 == 0; ++power) value /= 10;
    if ((power != 0 && value != 0) || !detail::fits_int32(value)) {
      detail::natobrief_error_not_a_whole_number_of_32_bits();
    }
    return static_cast<int32_t>(value);
  }
  /// The value in floating point: as<double>(). An IEEE double is correctly rounded for exponents
  /// from -22 to 22; beyond that, and in float, it is close.
  template <class Float> [[nodiscard]] constexpr Float as() const noexcept {
    static_assert(static_cast<Float>(0.5) > Float{} && !detail::is_same_v<Float, bool>,
                  "natobrief: as<>() gives floating point; an integer is whole()");
    auto value = static_cast<Float>(coefficient);
    // In steps, because a float cannot hold 10^39.
    for (int left = exponent < 0 ? -exponent : exponent; left > 0; left -= 22) {
      Float scale = 1;
      for (int power = left < 22 ? left : 22; power > 0; --power) scale *= 10;
      value = exponent < 0 ? value / scale : value * scale;
    }
    return value;
  }

  /// Below 0 if this is less than `other`, 0 if it is the same number, above 0 if it is more.
  [[nodiscard]] constexpr int compare(const decimal& other) const noexcept {
    int64_t ours = coefficient;
    int64_t theirs = other.coefficient;
    for (int power = exponent - other.exponent; power > 0 && scale(ours); --power) {
    }
    for (int power = other.exponent - exponent; power > 0 && scale(theirs); --power) {
    }
    return (ours > theirs) - (ours < theirs);
  }
  [[nodiscard]] friend constexpr bool operator==(const decimal& left,
                                                 const decimal& right) noexcept {
    return left.compare(right) == 0;
  }
  [[nodiscard]] friend constexpr bool operator!=(const decimal& left,
                                                 const decimal& right) noexcept {
    return left.compare(right) != 0;
  }
  [[nodiscard]] friend constexpr bool operator<(const decimal& left,
                                                const decimal& right) noexcept {
    return left.compare(right) < 0;
  }
  [[nodiscard]] friend constexpr bool operator>(const decimal& left,
                                                const decimal& right) noexcept {
    return left.compare(right) > 0;
  }
  [[nodiscard]] friend constexpr bool operator<=(const decimal& left,
                                                 const decimal& right) noexcept {
    return left.compare(right) <= 0;
  }
  [[nodiscard]] friend constexpr bool operator>=(const decimal& left,
                                                 const decimal& right) noexcept {
    return left.compare(right) >= 0;
  }

 private:
  // Drops the zeros that fill up to the point, and tells whether the rest is a decimal.
  static constexpr bool normalize(int64_t& figures, int32_t& power) noexcept {
    for (; power >= 0 && power <= 99 && figures % 10 == 0 && figures != 0; ++power) figures /= 10;
    return figures >= -99999999 && figures <= 99999999 && power >= -99 && power <= 99;
  }
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

/// What the words around a number do to it. With x the number, u one unit of its last figure (0.1
/// for 3.3, 10 for 50) and m the margin, 1 unless the row or the caller says otherwise:
/// exactly [x, x]    about (x - m u, x + m u)    nearly (x - m u, x)    rounded [x - m u, x + m u]
/// less_than (.., x)    at_most (.., x]    more_than (x, ..)    at_least [x, ..)
/// A margin given to less_than, at_most, more_than or at_least bounds the far side and excludes
/// that end. For a count with u = 1, about is [x - m, x + m] and nearly is [x - m, x - 1]. "around"
/// and "approximately" are `about`; `rounded` is for a number that is rounded without saying so.
/// What about, nearly and rounded allow is our reading: to read them otherwise, give a margin.
enum class hedge : uint8_t {
  exactly,
  about,
  nearly,
  less_than,
  at_most,
  more_than,
  at_least,
  rounded
};

/// Whether a bound itself belongs to the quantity (closed), does not (open), or does not exist.
enum class endpoint : uint8_t { closed, open, unbounded };

/// One end of the values that a quantity may have; `at` is meaningless if unbounded.
struct bound {
  decimal at;
  endpoint end;
};

namespace detail {

// What the values of a unit can be: any number, a whole one, 0 to 100, not below 0.
enum class nature : uint8_t { amount, count, share, time };
constexpr nature nature_of(unit of) noexcept {
  switch (of) {
    case unit::countries:
    case unit::ordinal: return nature::count;
    case unit::percent_of_budget:
    case unit::percent_of_members:
    case unit::percent_of_responsibility: return nature::share;
    case unit::years:
    case unit::weeks:
    case unit::days: return nature::time;
    case unit::percent_of_gdp:
    case unit::usd: break;
  }
  return nature::amount;
}

// Which way an end is rounded. A bool, because every comparison of quantities tests it.
using direction = bool;
inline constexpr direction down = false;
inline constexpr direction up = true;

// Divides by a number above 0, rounding down; tells whether there was a remainder.
constexpr bool divide(int64_t& value, int64_t by) noexcept {
  const bool rest = value % by != 0;
  value = value / by - (rest && value < 0);
  return rest;
}

// value * 10^power as a decimal bound, rounded outwards: down for a lower end, up for an upper one.
// `cut` tells that the exact number is a little more. A bound that had to be rounded is open; one
// that no decimal can hold is unbounded.
constexpr bound outwards(int64_t value, int power, direction to, endpoint end,
                         bool cut = false) noexcept {
  for (; value > 99999999 || value < -99999999 || power < -99; ++power) {
    cut = divide(value, 10) || cut;
  }
  if (cut && to == up) ++value;
  for (; value % 10 == 0 && value != 0; ++power) value /= 10;
  if (value == 0) power = 0;
  if (power > 99) return {decimal{0}, endpoint::unbounded};
  return {decimal{value, power}, cut ? endpoint::open : end};
}

// The outermost whole number that this end allows.
constexpr bound whole_end(const bound& loose, direction to) noexcept {
  const bool excluded = equal(loose.end, endpoint::open);
  if (equal(loose.end, endpoint::unbounded) || (!excluded && loose.at.exponent >= 0)) return loose;
  int64_t value = loose.at.coefficient;
  int power = loose.at.exponent;
  bool cut = false;
  for (; power > 0 && fits_int32(value); --power) value *= 10;
  for (; power < 0; ++power) cut = divide(value, 10) || cut;
  // Rounded down so far. A whole number that is excluded gives way to the next one inwards.
  if (to == up && !cut && excluded) --value;
  if (to == down && (cut || excluded)) ++value;
  return power == 0 ? outwards(value, 0, to, endpoint::closed) : loose;
}

// A lower end that is below `least` is raised to it. The end is whole, or `least` is 0.
constexpr bound raised(const bound& loose, int32_t least, direction to) noexcept {
  const bool is_below =
      to == down && (equal(loose.end, endpoint::unbounded) || loose.at.coefficient < least);
  return is_below ? bound{decimal{least}, endpoint::closed} : loose;
}

// The end, narrowed to what its unit can be: whole for a count (from 1 for an ordinal), 0 to 100
// for a share, not below 0 for any of them.
constexpr bound drawn_in(const bound& loose, unit of, direction to) noexcept {
  switch (nature_of(of)) {
    case nature::amount: break;
    case nature::count: return raised(whole_end(loose, to), equal(of, unit::ordinal), to);
    case nature::time: return raised(loose, 0, to);
    case nature::share:
      if (to == down) return raised(loose, 0, to);
      if (equal(loose.end, endpoint::unbounded) || decimal{100} < loose.at) {
        return {decimal{100}, endpoint::closed};
      }
      break;
  }
  return loose;
}

// The looser of the two: closed, open, unbounded.
constexpr endpoint looser(endpoint one, endpoint other) noexcept {
  return static_cast<uint8_t>(one) < static_cast<uint8_t>(other) ? other : one;
}

// Whether every value up to `top` is below every value from `bottom` on or, if they may touch,
// equal to it.
constexpr bool ends_below(const bound& top, const bound& bottom, bool may_touch) noexcept {
  switch (looser(top.end, bottom.end)) {
    case endpoint::unbounded: return false;
    case endpoint::open: may_touch = true; break;
    case endpoint::closed: break;
  }
  const int order = top.at.compare(bottom.at);
  return may_touch ? order <= 0 : order < 0;
}

// What the operators below do.
template <class Left, class Right>
constexpr verdict less(const Left& left, const Right& right) noexcept;
template <class Left, class Right>
constexpr range sum(const Left& left, const Right& right, int sign) noexcept;
template <class Left> constexpr range product(const Left& left, whole factor) noexcept;
template <class Left, class Right>
constexpr range quotient(const Left& left, const Right& right) noexcept;
template <class Left> constexpr range part(const Left& left, whole divisor) noexcept;

template <class Type> inline constexpr bool is_interval = is_one_of<Type, quantity, range>;
template <class Left, class Right>
using enable_if_intervals = enable_if_t<is_interval<Left> && is_interval<Right>>;
template <class Left, class Right>
using enable_if_interval_and_number = enable_if_t<is_interval<Left> && !is_interval<Right>>;

// The operators of quantity and range, each defined once for every pair of the two.
struct interval_operators {
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr verdict operator<(const Left& left, const Right& right) noexcept {
    return less(left, right);
  }
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr verdict operator>(const Left& left, const Right& right) noexcept {
    return less(right, left);
  }
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr verdict operator<=(const Left& left, const Right& right) noexcept {
    return !less(right, left);
  }
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr verdict operator>=(const Left& left, const Right& right) noexcept {
    return !less(left, right);
  }
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr verdict operator==(const Left& left, const Right& right) noexcept {
    return !(less(left, right) | less(right, left));
  }
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr verdict operator!=(const Left& left, const Right& right) noexcept {
    return less(left, right) | less(right, left);
  }
  /// Both have the same unit and are for each of the same; else it is an error.
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr auto operator+(const Left& left, const Right& right) noexcept {
    return sum(left, right, 1);
  }
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr auto operator-(const Left& left, const Right& right) noexcept {
    return sum(left, right, -1);
  }
  /// Times a whole number.
  template <class Left, class Number, class = enable_if_interval_and_number<Left, Number>>
  [[nodiscard]] friend constexpr auto operator*(const Left& left, Number factor) noexcept {
    return product(left, factor);
  }
  template <class Number, class Right, class = enable_if_interval_and_number<Right, Number>>
  [[nodiscard]] friend constexpr auto operator*(Number factor, const Right& right) noexcept {
    return product(right, factor);
  }
  /// The amount for each, in the unit of `left`. The divisor counts countries or is a time, is of
  /// another kind than `left`, is no quotient itself and has not divided `left` before; all else is
  /// an error, as is a divisor that may be 0 or less.
  template <class Left, class Right, class = enable_if_intervals<Left, Right>>
  [[nodiscard]] friend constexpr auto operator/(const Left& left, const Right& right) noexcept {
    return quotient(left, right);
  }
  /// By a whole number above 0.
  template <class Left, class Number, class = enable_if_interval_and_number<Left, Number>, int = 0>
  [[nodiscard]] friend constexpr auto operator/(const Left& left, Number divisor) noexcept {
    return part(left, divisor);
  }
};

}  // namespace detail

/// A number with its unit and its hedge, written like prose: more_than(126e9_usd),
/// about(3.3_percent_of_gdp), nearly(3_years). A comparison is yes or no where every value that the
/// bounds allow agrees, else unknown. Different units give unknown, except weeks, days and years
/// (of 365 or 366 days). Countries are whole numbers from 0, ordinals from 1, a share of a whole is
/// 0 to 100 %, a time is not below 0; a quantity that allows nothing is an error. The members are
/// for reading: what is written into them is not checked.
struct quantity : detail::interval_operators {
  decimal amount;
  natobrief::unit unit;
  hedge how;
  uint8_t margin;                     // in units of the last figure
  static constexpr uint32_t per = 0;  // only a quotient is for each of something

  /// Exactly this number; an error if the unit does not allow it.
  constexpr quantity(const decimal& number, natobrief::unit of) noexcept
      : quantity{0, number, of, hedge::exactly} {
    if (!allows_a_value()) detail::natobrief_error_quantity_allows_no_value();
  }
  /// Hedged, with the usual margin of the hedge; an error if it allows no value.
  constexpr quantity(const decimal& number, natobrief::unit of, hedge hedged) noexcept
      : quantity{number, of, hedged, usual_margin(hedged)} {}
  /// Hedged, with a margin of 0 to 255 units of the last figure, 0 with exactly and for a count
  /// that is written with decimals; an error otherwise, and if it allows no value.
  constexpr quantity(const decimal& number, natobrief::unit of, hedge hedged,
                     const detail::whole& units) noexcept
      : quantity{units.value, number, of, hedged} {
    if (units.value < 0 || units.value > 255) detail::natobrief_error_margin_outside_0_to_255();
    if (units.value != 0 && detail::equal(hedged, hedge::exactly)) {
      detail::natobrief_error_exact_quantity_has_no_margin();
    }
    if (units.value != 0 && counts() && number.exponent < 0) {
      detail::natobrief_error_count_with_a_margin_has_no_decimals();
    }
    if (!allows_a_value()) detail::natobrief_error_quantity_allows_no_value();
  }
  /// Whether there is such a quantity: a margin as above, and a value that it allows.
  [[nodiscard]] static constexpr bool valid(const decimal& number, natobrief::unit of, hedge hedged,
                                            detail::any_whole units) noexcept {
    const quantity wanted{units.value, number, of, hedged};
    const bool may_have_margin =
        !detail::equal(hedged, hedge::exactly) && !(wanted.counts() && number.exponent < 0);
    return units.value >= 0 && units.value <= 255 && (units.value == 0 || may_have_margin) &&
           wanted.allows_a_value();
  }
  /// The margin that a hedge has by default: 1 for about, nearly and rounded, else 0.
  [[nodiscard]] static constexpr int usual_margin(hedge hedged) noexcept {
    return detail::equal(hedged, hedge::about) || detail::equal(hedged, hedge::nearly) ||
           detail::equal(hedged, hedge::rounded);
  }

  /// The lower bound, within what the unit allows; unbounded where nothing limits it.
  [[nodiscard]] constexpr bound lower() const noexcept {
    switch (how) {
      case hedge::about:
      case hedge::nearly: return end_of_margin(detail::down, open_unless_counted());
      case hedge::rounded: return end_of_margin(detail::down, endpoint::closed);
      case hedge::less_than:
      case hedge::at_most: return far_end(detail::down);
      case hedge::more_than: return near_end(detail::down, endpoint::open);
      case hedge::exactly:
      case hedge::at_least: break;
    }
    return near_end(detail::down, endpoint::closed);
  }
  /// The upper bound, likewise.
  [[nodiscard]] constexpr bound upper() const noexcept {
    switch (how) {
      case hedge::about: return end_of_margin(detail::up, open_unless_counted());
      case hedge::rounded: return end_of_margin(detail::up, endpoint::closed);
      case hedge::more_than:
      case hedge::at_least: return far_end(detail::up);
      case hedge::nearly:
      case hedge::less_than: return near_end(detail::up, endpoint::open);
      case hedge::exactly:
      case hedge::at_most: break;
    }
    return near_end(detail::up, endpoint::closed);
  }

 private:
  constexpr quantity(int32_t units, const decimal& number, natobrief::unit of,
                     hedge hedged) noexcept
      : amount{number}, unit{of}, how{hedged}, margin{static_cast<uint8_t>(units)} {}
  [[nodiscard]] constexpr bool counts() const noexcept {
    return detail::equal(detail::nature_of(unit), detail::nature::count);
  }
  // Open ends would make about(31_countries) exactly 31, and nearly(31_countries) empty.
  [[nodiscard]] constexpr endpoint open_unless_counted() const noexcept {
    return counts() && amount.exponent == 0 ? endpoint::closed : endpoint::open;
  }
  [[nodiscard]] constexpr bound near_end(detail::direction to, endpoint kind) const noexcept {
    return detail::drawn_in({amount, kind}, unit, to);
  }
  [[nodiscard]] constexpr bound far_end(detail::direction to) const noexcept {
    return end_of_margin(to, margin == 0 ? endpoint::unbounded : endpoint::open);
  }
  [[nodiscard]] constexpr bound end_of_margin(detail::direction to, endpoint kind) const noexcept {
    const int32_t away = to == detail::up ? margin : -margin;
    return detail::drawn_in(detail::outwards(amount.coefficient + away, amount.exponent, to, kind),
                            unit, to);
  }
  // Whether the hedge allows the number itself.
  [[nodiscard]] constexpr bool lets_number_in() const noexcept {
    switch (how) {
      case hedge::about: return margin != 0;
      case hedge::nearly:
      case hedge::less_than:
      case hedge::more_than: return false;
      case hedge::exactly:
      case hedge::at_most:
      case hedge::at_least:
      case hedge::rounded: break;
    }
    return true;
  }
  [[nodiscard]] constexpr bool allows_a_value() const noexcept {
    const bool has_number = lets_number_in();
    // Only about and nearly need a margin.
    const bool has_room = has_number || margin != 0 || usual_margin(how) == 0;
    const bool is_positive = amount.coefficient > 0;
    // Most cases need no bounds.
    switch (detail::nature_of(unit)) {
      case detail::nature::amount: return has_room;
      case detail::nature::count:
        if (is_positive && amount.exponent >= 0 && has_number) return true;
        break;
      case detail::nature::share:
        if (is_positive && has_room && amount < decimal{100}) return true;
        break;
      case detail::nature::time:
        if (is_positive && has_room) return true;
        break;
    }
    return !detail::ends_below(upper(), lower(), false);
  }
};

/// The result of arithmetic on quantities: all values between two bounds, rounded outwards where 8
/// figures do not hold them, so that a verdict stays sound. A quantity converts to it and compares
/// with it. Its unit does not limit it: a difference may be negative, and a quotient a fraction. A
/// quotient remembers what it is for each of: an amount for each year and one for each week compare
/// as unknown and do not add. A plain amount compares with either. The members are for reading.
struct range : detail::interval_operators {
  natobrief::unit unit;
  uint32_t per;  // what it is for each of: bit n for enumerator n of unit

  /// All values that the quantity allows.
  constexpr range(const quantity& x) noexcept : range{x.lower(), x.upper(), x.unit} {}
  /// All values between two bounds, for each of what `per` will have; an error if there is none.
  constexpr range(const bound& low, const bound& high, natobrief::unit of,
                  uint32_t for_each = 0) noexcept
      : unit{of}, per{for_each}, low_{low}, high_{high} {
    if (detail::ends_below(high, low, false)) detail::natobrief_error_quantity_allows_no_value();
  }

  /// The lower bound.
  [[nodiscard]] constexpr bound lower() const noexcept { return low_; }
  /// The upper bound.
  [[nodiscard]] constexpr bound upper() const noexcept { return high_; }

 private:
  bound low_;
  bound high_;
};

namespace detail {

constexpr bound times(const bound& one, int32_t factor, direction to) noexcept {
  if (factor == 0) return {decimal{0}, endpoint::closed};
  if (equal(one.end, endpoint::unbounded)) return one;
  return outwards(int64_t{one.at.coefficient} * factor, one.at.exponent, to, one.end);
}

// A week has 7 days, a year 365 or 366.
template <class Time> constexpr range in_days(const Time& time) noexcept {
  const bool in_years = equal(time.unit, unit::years);
  const int32_t fewest = in_years ? 365 : equal(time.unit, unit::weeks) ? 7 : 1;
  const int32_t most = in_years ? 366 : fewest;
  const bound low = time.lower();
  const bound high = time.upper();
  return {times(low, low.at.coefficient < 0 ? most : fewest, down),
          times(high, high.at.coefficient < 0 ? fewest : most, up), unit::days};
}

template <class Left, class Right>
constexpr verdict less_of_one_unit(const Left& left, const Right& right) noexcept {
  if (ends_below(left.upper(), right.lower(), false)) return verdict::yes;
  return ends_below(right.upper(), left.lower(), true) ? verdict::no : verdict::unknown;
}
template <class Left, class Right>
constexpr verdict less(const Left& left, const Right& right) noexcept {
  // Unlike rates do not compare; a plain amount compares with any.
  if (left.per != right.per && left.per != 0 && right.per != 0) return verdict::unknown;
  if (equal(left.unit, right.unit)) return less_of_one_unit(left, right);
  if (!equal(nature_of(left.unit), nature::time)) return verdict::unknown;
  if (!equal(nature_of(right.unit), nature::time)) return verdict::unknown;
  return less_of_one_unit(in_days(left), in_days(right));
}

// One end of one + sign * other.
constexpr bound sum(const bound& one, const bound& other, int sign, direction to) noexcept {
  if (equal(one.end, endpoint::unbounded)) return one;
  if (equal(other.end, endpoint::unbounded)) return other;
  int64_t fine = one.at.coefficient;
  int64_t coarse = int64_t{sign} * other.at.coefficient;
  int fine_power = one.at.exponent;
  int power = other.at.exponent;
  if (fine_power > power) {
    fine = coarse;
    fine_power = power;
    coarse = one.at.coefficient;
    power = one.at.exponent;
  }
  for (; power > fine_power && coarse < 100000000000000000 && coarse > -100000000000000000;
       --power) {
    coarse *= 10;
  }
  // Figures that are too fine to add are rounded down.
  bool cut = false;
  for (; fine_power < power; ++fine_power) cut = divide(fine, 10) || cut;
  return outwards(coarse + fine, power, to, looser(one.end, other.end), cut);
}
template <class Left, class Right>
constexpr range sum(const Left& left, const Right& right, int sign) noexcept {
  if (!equal(left.unit, right.unit) || left.per != right.per) {
    natobrief_error_arithmetic_between_two_units_or_rates();
  }
  const bool plus = sign > 0;
  return {sum(left.lower(), plus ? right.lower() : right.upper(), sign, down),
          sum(left.upper(), plus ? right.upper() : right.lower(), sign, up), left.unit, left.per};
}

template <class Left> constexpr range product(const Left& left, whole factor) noexcept {
  const bool turns = factor.value < 0;
  return {times(turns ? left.upper() : left.lower(), factor.value, down),
          times(turns ? left.lower() : left.upper(), factor.value, up), left.unit, left.per};
}

// One end of a quotient; the divisor, by * 10^power, is above 0.
constexpr bound over(const bound& one, int64_t by, int power, endpoint end, direction to) noexcept {
  int64_t figures = one.at.coefficient;
  if (figures == 0 || equal(one.end, endpoint::unbounded)) return one;
  power = one.at.exponent - power;
  for (; figures < 100000000000000000 && figures > -100000000000000000; --power) figures *= 10;
  const bool cut = divide(figures, by);
  return outwards(figures, power, to, end, cut);
}
constexpr bound over(const bound& one, const bound& divisor, direction to) noexcept {
  if (one.at.coefficient == 0 || equal(one.end, endpoint::unbounded)) return one;
  if (equal(divisor.end, endpoint::unbounded)) return {decimal{0}, endpoint::open};
  if (divisor.at.coefficient == 0) return {decimal{0}, endpoint::unbounded};
  return over(one, divisor.at.coefficient, divisor.at.exponent, looser(one.end, divisor.end), to);
}
template <class Left, class Right>
constexpr range quotient(const Left& left, const Right& right) noexcept {
  const nature kind = nature_of(right.unit);
  const bool is_divisor = equal(kind, nature::time) || equal(right.unit, unit::countries);
  const uint32_t per = is_divisor ? uint32_t{1} << static_cast<uint8_t>(right.unit) : 0;
  if (!is_divisor || equal(kind, nature_of(left.unit)) || (left.per & per) != 0 || right.per != 0) {
    natobrief_error_divide_by_countries_or_a_time_of_another_kind();
  }
  const bound low = left.lower();
  const bound high = left.upper();
  const bound least = right.lower();
  const bound most = right.upper();
  const bound nothing{decimal{0}, endpoint::closed};
  if (equal(least.end, endpoint::unbounded) || !ends_below(nothing, least, false)) {
    natobrief_error_divisor_may_be_zero_or_less();
  }
  return {over(low, low.at.coefficient < 0 ? least : most, down),
          over(high, high.at.coefficient < 0 ? most : least, up), left.unit, left.per | per};
}
template <class Left> constexpr range part(const Left& left, whole divisor) noexcept {
  if (divisor.value <= 0) natobrief_error_divisor_may_be_zero_or_less();
  const bound low = left.lower();
  const bound high = left.upper();
  return {over(low, divisor.value, 0, low.end, down), over(high, divisor.value, 0, high.end, up),
          left.unit, left.per};
}

constexpr quantity hedged(const quantity& value, hedge how, const whole& margin) noexcept {
  if (!equal(value.how, hedge::exactly)) natobrief_error_quantity_is_already_hedged();
  return quantity{value.amount, value.unit, how, margin};
}

}  // namespace detail

// The hedges; hedging twice is an error. The margin counts units of the number's last figure.
/// Around the number.
[[nodiscard]] constexpr quantity about(const quantity& x, detail::whole margin = 1) noexcept {
  return detail::hedged(x, hedge::about, margin);
}
/// Just below the number.
[[nodiscard]] constexpr quantity nearly(const quantity& x, detail::whole margin = 1) noexcept {
  return detail::hedged(x, hedge::nearly, margin);
}
/// A number that is rounded without saying so.
[[nodiscard]] constexpr quantity rounded(const quantity& x, detail::whole margin = 1) noexcept {
  return detail::hedged(x, hedge::rounded, margin);
}
/// Below the number; with a margin, by less than the margin.
[[nodiscard]] constexpr quantity less_than(const quantity& x, detail::whole margin = 0) noexcept {
  return detail::hedged(x, hedge::less_than, margin);
}
/// The number or below it; with a margin, by less than the margin.
[[nodiscard]] constexpr quantity at_most(const quantity& x, detail::whole margin = 0) noexcept {
  return detail::hedged(x, hedge::at_most, margin);
}
/// Above the number; with a margin, by less than the margin.
[[nodiscard]] constexpr quantity more_than(const quantity& x, detail::whole margin = 0) noexcept {
  return detail::hedged(x, hedge::more_than, margin);
}
/// The number or above it; with a margin, by less than the margin.
[[nodiscard]] constexpr quantity at_least(const quantity& x, detail::whole margin = 0) noexcept {
  return detail::hedged(x, hedge::at_least, margin);
}

namespace detail {

constexpr bool is_digit(char character) noexcept { return character >= '0' && character <= '9'; }

// Reads the exponent, from its "e" on.
constexpr bool scan_exponent(const char* at, const char* end, int32_t& power) noexcept {
  if (*at != 'e' && *at != 'E') return false;
  ++at;
  const bool negative = at != end && *at == '-';
  if (at != end && (negative || *at == '+')) ++at;
  if (at == end) return false;
  int exponent = 0;
  for (; at != end; ++at) {
    if (!is_digit(*at) || exponent > 99) return false;
    exponent = exponent * 10 + (*at - '0');
  }
  power += negative ? -exponent : exponent;
  return true;
}

// A number as C++ and JSON write it: 5, 3.3, 126e9, 1'000, -0.5. Zeros that only fill up to the
// point are no figures; those after it are.
constexpr bool scan(const text& characters, int64_t& figures, int32_t& power) noexcept {
  const char* at = characters.begin();
  const char* const end = characters.end();
  const bool negative = at != end && *at == '-';
  at += negative;
  const char* const start = at;
  figures = 0;
  power = 0;
  int zeros = 0;  // at the end so far
  bool after_point = false;
  for (; at != end; ++at) {
    if (is_digit(*at)) {
      if (power == -99) return false;
      power -= after_point;
      zeros += figures != 0;
      if (*at == '0' && zeros < 200) continue;
      for (; zeros > 0 && figures <= 9999999; --zeros) figures *= 10;
      if (zeros > 0) return false;
      figures += *at - '0';
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
  for (; after_point && zeros > 0 && figures <= 9999999; --zeros) figures *= 10;
  if (after_point && zeros > 0) return false;
  power += zeros;
  if (negative) figures = -figures;
  return at == end || scan_exponent(at, end, power);
}

constexpr quantity literal(const char* number, unit of) noexcept {
  int64_t figures = 0;
  int32_t power = 0;
  if (!scan(number, figures, power)) natobrief_error_not_a_number_of_at_most_8_figures();
  return quantity{decimal{figures, power}, of};
}

}  // namespace detail

/// The literals 2_countries, 3.3_percent_of_gdp, 126e9_usd, 1_ordinal ...: exact quantities of at
/// most 8 figures. A number that does not fit, or is hexadecimal or octal, is an error.
inline namespace literals {
[[nodiscard]] constexpr quantity operator""_countries(const char* number) noexcept {
  return detail::literal(number, unit::countries);
}
[[nodiscard]] constexpr quantity operator""_percent_of_gdp(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_gdp);
}
[[nodiscard]] constexpr quantity operator""_percent_of_budget(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_budget);
}
[[nodiscard]] constexpr quantity operator""_percent_of_members(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_members);
}
[[nodiscard]] constexpr quantity operator""_percent_of_responsibility(const char* number) noexcept {
  return detail::literal(number, unit::percent_of_responsibility);
}
[[nodiscard]] constexpr quantity operator""_usd(const char* number) noexcept {
  return detail::literal(number, unit::usd);
}
[[nodiscard]] constexpr quantity operator""_years(const char* number) noexcept {
  return detail::literal(number, unit::years);
}
[[nodiscard]] constexpr quantity operator""_weeks(const char* number) noexcept {
  return detail::literal(number, unit::weeks);
}
[[nodiscard]] constexpr quantity operator""_days(const char* number) noexcept {
  return detail::literal(number, unit::days);
}
[[nodiscard]] constexpr quantity operator""_ordinal(const char* number) noexcept {
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
  invasion_anniversary, days_to_anniversary, days_since_invasion, hegseth_demand, us_budget_level,
  spending_target, members_at_target, members_below_target, trump_demand, members_at_five_percent,
  poland_spending, poland_outlook, poland_rank, us_uncommitted_level, us_floor, us_spending, none
};

/// What is said, in the order of the text, each named after what it says.
enum class statement_id : uint8_t {
  // paragraphs 1 to 3
  membership_unrealistic, give_up_borders, prepare_for_settlement, force_to_back_settlement,
  support_awaited, europe_to_take_majority, force_in_europes_share, no_us_troops, no_article_five,
  article_five_could_call,
  // 4 to 9
  illusionary_goal, meet_the_moment, members_support_ukraine, we_hear_you, press_at_the_start,
  session_closed, session_on_aid, aid_is_military, uk_convened, us_chaired_before,
  next_chair_undecided, no_weapons_expected,
  // 10 to 13
  putin_goes_on, war_threatens_security, biggest_land_war, end_war_quickly, war_costs_too_much,
  pay_with_resources, five_percent_of_budgets, us_below_budget_mark, no_imbalanced_relationship,
  relationship_encourages_dependence, empower_europe, hasty_deal, europe_responsible_for_ukraine,
  // 14 to 19
  attack_on_all, ultimate_guarantee, ukraine_seeks_membership, budgets_raised,
  trump_to_target_again, five_percent_of_gdp, no_member_at_five, poland_not_at_five,
  no_commitment_to_five, more_than_under_biden, not_below_three_percent, decision_is_trumps,
  fiscally_constrained_times, care_with_taxpayer_money, new_targets_expected, none
};

/// What an entity is. A provision is an article of an agreement.
enum class entity_kind : uint8_t { person, organization, country, city, place, group, provision };
/// What an event is.
enum class event_kind : uint8_t { photo, meeting, remarks, trip, military, anniversary };
/// Seen from the day of writing: begun or over, to come, not certain to come, or not said.
enum class status : uint8_t { past, planned, possible, open };
/// How the article gives the time of an event: as a full date, as a date to be resolved against
/// another ("Wednesday", "June 24-26"), only by what comes before or after it, or not at all.
enum class dating : uint8_t { printed, resolved, inferred, open };
/// Whether a figure is stated, estimated, forecast, proposed by somebody, or derived by us;
/// `uncommitted` is a level that somebody would not commit to.
enum class basis : uint8_t { stated, estimated, expected, proposed, uncommitted, derived };
/// How many of the speaker say so, where the speaker is a group.
enum class share : uint8_t { whole, some, most };
/// How the article attributes the statement; `demanded` is our word for what the speaker says that
/// others must or need to do, and `heard` is what it says that others heard.
enum class mode : uint8_t {
  said, suggested, demanded, called_for, promised, complained, feared, worried, believed, declined,
  expected, heard
};
/// What a statement is about.
enum class topic : uint8_t {
  membership, borders, settlement, peacekeeping, article_five, collective_defense, aid,
  burden_sharing, defense_spending, contact_group, resources, war, deal
};
/// Where two passages disagree, or one leaves open what is meant: in strength of wording, in
/// certainty, in a count, in whether two groups are one, in the verb, in the base of a percentage,
/// in a position, in time, in scope, in a level, in who says so, or in the occasion.
enum class tension_kind : uint8_t {
  strength, certainty, count, identity, verb, base, position, time, scope, level, attribution,
  occasion
};

// clang-format on

/// One paragraph, 0 to 20, as a key: where(&statement::source, paragraph{17}) finds the rows that
/// cite it. Any other number is an error.
struct paragraph {
  int number;
  constexpr explicit paragraph(detail::whole of_article) noexcept
      : number{static_cast<int16_t>(of_article.value)} {
    if (of_article.value < 0 || of_article.value > 20) {
      detail::natobrief_error_paragraph_outside_0_to_20();
    }
  }
};

/// The set of paragraphs that a row rests on, made by cite(3, 11). It is never empty, and a row
/// without it does not compile.
class citation {
 public:
  citation() = delete;  // write cite(7)
  /// From bits, bit n for paragraph n; no bit, or one above 20, is an error.
  [[nodiscard]] static constexpr citation of_bits(uint64_t bits) noexcept {
    if (bits == 0 || bits > 0x1FFFFF) detail::natobrief_error_citation_is_empty_or_past_20();
    return citation{static_cast<uint32_t>(bits)};
  }
  [[nodiscard]] constexpr uint32_t bits() const noexcept { return bits_; }

  /// Whether this paragraph is one of them; false for numbers that no paragraph has.
  [[nodiscard]] constexpr bool cites(detail::any_whole number) const noexcept {
    return number.value >= 0 && number.value <= 20 && ((bits_ >> number.value) & 1) != 0;
  }
  /// The lowest of them.
  [[nodiscard]] constexpr int first() const noexcept {
    int number = 0;
    while (!cites(number)) ++number;
    return number;
  }
  /// All paragraphs of both.
  [[nodiscard]] friend constexpr citation operator|(const citation& left,
                                                    const citation& right) noexcept {
    return citation{left.bits_ | right.bits_};
  }

  [[nodiscard]] friend constexpr bool operator==(const citation& left,
                                                 const citation& right) noexcept {
    return left.bits_ == right.bits_;
  }
  [[nodiscard]] friend constexpr bool operator!=(const citation& left,
                                                 const citation& right) noexcept {
    return left.bits_ != right.bits_;
  }
  /// Whether it cites the paragraph; where(&figure::source, paragraph{7}) asks this.
  [[nodiscard]] friend constexpr bool operator==(citation source, paragraph one) noexcept {
    return source.cites(one.number);
  }
  [[nodiscard]] friend constexpr bool operator!=(citation source, paragraph one) noexcept {
    return !source.cites(one.number);
  }
  friend constexpr bool operator==(citation, int) = delete;  // write paragraph{7} or cite(7)
  friend constexpr bool operator!=(citation, int) = delete;  // write paragraph{7} or cite(7)

 private:
  constexpr explicit citation(uint32_t bits) noexcept : bits_{bits} {}  // write cite(7)
  uint32_t bits_;
};

/// The paragraphs with these numbers; one outside 0 to 20 is an error.
template <class... Numbers>
[[nodiscard]] constexpr citation cite(detail::whole number, Numbers... more) noexcept {
  return citation::of_bits(
      ((uint32_t{1} << paragraph{number}.number) | ... | (uint32_t{1} << paragraph{more}.number)));
}

// 5. Row types -----------------------------------------------------------------------------------
//
// Every row has `source`, the paragraphs it rests on, including those that a date is resolved or
// inferred from. The last columns have defaults, so that a row can leave them out.
// columns(visit) calls visit(name, member pointer) for each column, in order.

namespace detail {
template <class Visit, class Column, class... More>
constexpr void visit_columns(Visit& visit, text name, Column column, More... more) {
  visit(name, column);
  if constexpr (sizeof...(more) > 0) visit_columns(visit, more...);
}
}  // namespace detail

/// A person, body, group or place. `within` is the place or the whole that it is part of;
/// membership is in `memberships`. `name` is what we call it, mostly its fullest printed form. The
/// printed forms are in `labels`; `source` is the union of theirs, where there are any. `code` is
/// ISO 3166-1 alpha-2, for countries only.
struct entity {
  entity_id id;
  entity_kind kind;
  entity_id within;
  citation source;
  text name;
  text code{};

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "id", &entity::id, "kind", &entity::kind, "within",
                          &entity::within, "source", &entity::source, "name", &entity::name, "code",
                          &entity::code);
  }
};

/// A printed form of an entity, with exactly the paragraphs that print it: names and definite
/// descriptions ("the forum"), no pronouns. The longest form wins: "Ukraine" is not counted inside
/// "Ukraine Defense Contact Group". (SKOS: prefLabel is `entity.name`, altLabel the others.)
struct label {
  entity_id of;
  citation source;
  text form;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "of", &label::of, "source", &label::source, "form", &label::form);
  }
};

/// Whether `member` belongs to `body`; the article says nothing of pairs without a row.
struct membership {
  entity_id member;
  entity_id body;
  verdict holds;
  citation source;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "member", &membership::member, "body", &membership::body, "holds",
                          &membership::holds, "source", &membership::source);
  }
};

/// A person's public office and its country.
struct office {
  entity_id holder;
  entity_id of;
  citation source;
  text title;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "holder", &office::holder, "of", &office::of, "source",
                          &office::source, "title", &office::title);
  }
};

/// Something that happens at some time. Columns that the article leaves open are `none`; `when` is
/// the time of what is planned or possible if it takes place, `actor` is who does it or who meets,
/// `with` who else is there or addressed, `after` the event that the article puts before this one.
struct event {
  event_id id;
  event_kind kind;
  natobrief::status status;
  natobrief::dating dating;
  period when;
  entity_id actor;
  entity_id place;
  citation source;
  text name;
  event_id after = event_id::none;
  entity_id with = entity_id::none;
  entity_id convened_by = entity_id::none;
  entity_id chaired_by = entity_id::none;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "id", &event::id, "kind", &event::kind, "status", &event::status,
                          "dating", &event::dating, "when", &event::when, "actor", &event::actor,
                          "place", &event::place, "source", &event::source, "name", &event::name,
                          "after", &event::after, "with", &event::with, "convened_by",
                          &event::convened_by, "chaired_by", &event::chaired_by);
  }
};

/// A number. `measure` says what `value` counts about `subject`; `wording` is its hedge as printed,
/// or a number printed in words, and empty for bare digits. `stated_by` is `none` where the article
/// names nobody or the figure is derived, and associated_press is the narrator; `view_of` is whose
/// mind the narrator reads. `as_of` is when it holds or was said.
struct figure {
  figure_id id;
  entity_id subject;
  natobrief::basis basis;
  entity_id stated_by;
  period as_of;
  quantity value;
  citation source;
  text measure;
  text wording{};
  entity_id view_of = entity_id::none;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "id", &figure::id, "subject", &figure::subject, "basis",
                          &figure::basis, "stated_by", &figure::stated_by, "as_of", &figure::as_of,
                          "value", &figure::value, "source", &figure::source, "measure",
                          &figure::measure, "wording", &figure::wording, "view_of",
                          &figure::view_of);
  }
};

/// What somebody says, fears, wants. `speaker` is `none` where the article names nobody. `negated`
/// marks that it says of something that it is not so or is not to be. `concerns` is who is to act,
/// else who or what is spoken of or compared with, beside the speaker. `on` is the occasion, only
/// where the article gives it. `gist` is in our words and reads in full; `wording` is its modal or
/// hedge as printed; `quote` holds spoken words, at most eight of them. `view_of` is whose mind the
/// narrator reads.
struct statement {
  statement_id id;
  entity_id speaker;
  natobrief::mode mode;
  topic about;
  bool negated;
  entity_id concerns;
  event_id on;
  citation source;
  text gist;
  text wording{};
  text quote{};
  text condition{};
  entity_id view_of = entity_id::none;
  natobrief::share share = natobrief::share::whole;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(
        visit, "id", &statement::id, "speaker", &statement::speaker, "mode", &statement::mode,
        "about", &statement::about, "negated", &statement::negated, "concerns",
        &statement::concerns, "on", &statement::on, "source", &statement::source, "gist",
        &statement::gist, "wording", &statement::wording, "quote", &statement::quote, "condition",
        &statement::condition, "view_of", &statement::view_of, "share", &statement::share);
  }
};

/// Where two passages disagree, or leave something open. Nothing is settled here: both sides are
/// rows.
struct tension {
  tension_kind kind;
  citation source;
  text gist;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "kind", &tension::kind, "source", &tension::source, "gist",
                          &tension::gist);
  }
};

/// The article itself: one object. Its author is not named. `photo` is the number of the captioned
/// photo among `photos`. No date of writing is printed: `written_on` is the caption's date, which
/// we take for the text's "Wednesday".
struct report {
  entity_id publisher;
  entity_id dateline;
  entity_id photographer;
  entity_id contributor;
  entity_id contributed_from;
  uint8_t photo;
  uint8_t photos;
  int16_t rights_year;
  date written_on;
  citation source;
  text headline;

  template <class Visit> static constexpr void columns(Visit&& visit) {
    detail::visit_columns(visit, "publisher", &report::publisher, "dateline", &report::dateline,
                          "photographer", &report::photographer, "contributor",
                          &report::contributor, "contributed_from", &report::contributed_from,
                          "photo", &report::photo, "photos", &report::photos, "rights_year",
                          &report::rights_year, "written_on", &report::written_on, "source",
                          &report::source, "headline", &report::headline);
  }
};

// 6. Tables and queries --------------------------------------------------------------------------

namespace detail {

// A column of a row: a data member, the result of a const member function, or a path of those.
template <class Head, class Tail> struct path {
  Head head;
  Tail tail;
};
template <class Row, class Type>
constexpr const Type& project(const Row& row, Type Row::*column) noexcept {
  return row.*column;
}
template <class Row, class Type>
constexpr Type project(const Row& row, Type (Row::*column)() const) {
  return (row.*column)();
}
// By value, because the head may be the result of a function.
template <class Row, class Head, class Tail>
constexpr auto project(const Row& row, const path<Head, Tail>& column)
    -> remove_cvref_t<decltype(project(project(row, column.head), column.tail))> {
  return project(project(row, column.head), column.tail);
}

// Functions, because g++ emits a variable whose template argument is a lambda.
template <class Column> struct column_traits {
  static constexpr bool is_column() noexcept { return false; }
};
template <class Row, class Type> struct column_traits<Type Row::*> {
  static constexpr bool is_column() noexcept { return true; }
  // Only a function type ignores const.
  static constexpr bool is_data() noexcept { return !is_same_v<Type, const Type>; }
};
template <class Head, class Tail> struct column_traits<path<Head, Tail>> {
  static constexpr bool is_column() noexcept { return true; }
  static constexpr bool is_data() noexcept { return false; }
};
template <class Column> constexpr bool is_column() noexcept {
  return column_traits<Column>::is_column();
}

// A key that points to characters is compared by them and not by its address.
template <class Key> inline constexpr bool is_c_string = is_one_of<Key, const char*, char*>;
template <size_t size> inline constexpr bool is_c_string<char[size]> = true;

template <class Key> inline constexpr bool is_buffer = false;
template <size_t capacity> inline constexpr bool is_buffer<buffer<capacity>> = true;
// Whether a temporary of this type owns its characters and destroys them.
template <class Key> constexpr bool is_owner() noexcept {
#if defined(__GNUC__) && !defined(__clang__)
  return is_buffer<Key> || !__has_trivial_destructor(Key);
#else
  return is_buffer<Key> || !__is_trivially_destructible(Key);
#endif
}

// The types of these expressions, void where they are not valid.
template <class Row, class Column>
auto projection_of(const Row& row, const Column& column)
    -> remove_cvref<decltype(project(row, column))>;
remove_cvref<void> projection_of(...);
template <class Row, class Column>
using projected =
    typename decltype(projection_of(declval<const Row&>(), declval<const Column&>()))::type;
template <class Left, class Right>
auto equality_of(const Left& left, const Right& right) -> decltype(left == right);
void equality_of(...);
template <class Left, class Right>
using equality = decltype(equality_of(declval<const Left&>(), declval<const Right&>()));
template <class Row, class Column>
auto order_of(const Row& row, const Column& column)
    -> decltype(project(row, column) < project(row, column));
void order_of(...);
template <class Row, class Column>
using order = decltype(order_of(declval<const Row&>(), declval<const Column&>()));
// What "not" makes of an answer: a bool of all that an `if` takes, and a verdict of a verdict.
template <class Condition, class Row>
auto answer_of(const Condition& condition, const Row& row) -> decltype(!condition(row));
void answer_of(...);
template <class Condition, class Row>
using answer = decltype(answer_of(declval<const Condition&>(), declval<const Row&>()));

// Conditions. Structs, not lambdas, because a view must be assignable.
struct every {
  template <class Row> constexpr bool operator()(const Row&) const noexcept { return true; }
};
template <class Column, class Key> struct column_equals {
  Column column;
  Key key;
  template <class Row> constexpr bool operator()(const Row& row) const {
    if constexpr (column_traits<Column>::is_data()) {
      return row.*column == key;  // one step fewer per row
    } else {
      return project(row, column) == key;
    }
  }
};
template <class Column> struct column_holds {
  Column column;
  template <class Row> constexpr bool operator()(const Row& row) const {
    return project(row, column);
  }
};
template <class First, class Second> struct both {
  First first;
  Second second;
  template <class Row> constexpr bool operator()(const Row& row) const {
    return first(row) && second(row);
  }
};
constexpr bool is_certain(bool value) noexcept { return value; }
constexpr bool is_certain(verdict value) noexcept { return certain(value); }
// Whether no other row is certainly greater, or less.
template <class Row, class Predicate, class Column, bool greatest> struct unbeaten {
  using type = projected<Row, Column>;
  static_assert(!is_same_v<type, void>, "natobrief: this table has no such column");
  static_assert(is_same_v<type, void> ||
                    (is_one_of<order<Row, Column>, bool, verdict> && !is_c_string<type>),
                "natobrief: this column has no order: name one whose type has <, such as text");
  const Row* begin;
  const Row* end;
  Predicate predicate;
  Column column;
  constexpr bool operator()(const Row& row) const {
    if (!predicate(row)) return false;
    for (const Row* other = begin; other != end; ++other) {
      const Row& low = greatest ? row : *other;
      const Row& high = greatest ? *other : row;
      if (predicate(*other) && is_certain(project(low, column) < project(high, column))) {
        return false;
      }
    }
    return true;
  }
};

// g++ warns of a comparison with nullptr where it knows the answer; this hides the row from it.
template <class Row> const Row* unfolded(const Row* row) noexcept { return row; }

// The condition itself, or a column of bool made into one.
template <class Row, class Condition> constexpr auto as_condition(Condition condition) noexcept {
  if constexpr (is_column<Condition>()) {
    using type = projected<Row, Condition>;
    static_assert(!is_same_v<type, void>, "natobrief: this table has no such column");
    static_assert(is_same_v<type, bool> || is_same_v<type, void>,
                  "natobrief: this column is not a bool: write where(column, key)");
    return column_holds<Condition>{condition};
  } else {
    static_assert(
        is_one_of<answer<Condition, Row>, bool, verdict>,
        "natobrief: a condition is a bool column, or gives a bool or a verdict for a const row");
    return condition;
  }
}
template <class Row, class Column, class Key>
constexpr auto equals(Column column, const Key& key) noexcept {
  using type = projected<Row, Column>;
  static_assert(!is_same_v<type, void>, "natobrief: this table has no such column");
  using same = equality<type, Key>;
  static_assert(!is_same_v<type, citation> || is_same_v<same, bool>,
                "natobrief: compare a source with paragraph{7} or, as a whole, with cite(7)");
  static_assert(
      !is_same_v<same, verdict>,
      "natobrief: hedged values compare to a verdict: write where() with a condition that "
      "says certain(row.value == key) or possible(row.value == key)");
  static_assert((is_same_v<same, bool> && (is_same_v<type, bool> == is_same_v<Key, bool> ||
                                           __is_class(type) || __is_class(Key))) ||
                    is_same_v<same, verdict>,
                "natobrief: a key of this type does not compare with this column: write one of the "
                "column's type");
  if constexpr (is_same_v<type, text> ||
                (is_c_string<Key> && is_same_v<equality<type, text>, bool>)) {
    return column_equals<Column, text>{column, as_text(key)};
  } else {
    return column_equals<Column, Key>{column, key};
  }
}

}  // namespace detail

/// The rows of a table for which a condition holds: a lazy view, each pass searches again. It is a
/// forward range, for range-for in C++17 and for the standard algorithms from C++20; those of C++17
/// refuse it. Only a constexpr variable is sure to fold an answer; elsewhere the same call may walk
/// the rows.
///
/// A column is a data member, a const member function, or a path of them: (&figure::value,
/// &quantity::unit). A condition is a bool column, or anything that can be called with a row.
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
    [[nodiscard]] friend constexpr bool operator==(const iterator& left,
                                                   const iterator& right) noexcept {
      return left.row_ == right.row_;
    }
    [[nodiscard]] friend constexpr bool operator!=(const iterator& left,
                                                   const iterator& right) noexcept {
      return left.row_ != right.row_;
    }

   private:
    friend class view;
    constexpr iterator(const Row* row, const view* of) : row_{row}, of_{of} { seek(); }
    constexpr void seek() {
      while (row_ != of_->end_ && !of_->predicate_(*row_)) ++row_;
    }
    const Row* row_ = nullptr;
    const view* of_ = nullptr;
  };

  constexpr view(const Row* begin, const Row* end, Predicate predicate)
      : begin_{begin}, end_{end}, predicate_{predicate} {}

  [[nodiscard]] constexpr iterator begin() const& { return {begin_, this}; }
  [[nodiscard]] constexpr iterator end() const& { return {end_, this}; }
  [[nodiscard]] iterator begin() const&& = delete;  // name the view first
  [[nodiscard]] iterator end() const&& = delete;    // name the view first

  /// The rows for which `condition` holds as well.
  template <class Condition> [[nodiscard]] constexpr auto where(Condition condition) const {
    const auto holds = detail::as_condition<Row>(condition);
    using holding = detail::remove_cvref_t<decltype(holds)>;
    static_assert(!detail::is_same_v<detail::answer<holding, Row>, verdict>,
                  "natobrief: a condition is a bool: wrap the verdict in certain() or possible()");
    if constexpr (detail::is_same_v<Predicate, detail::every>) {
      return view<Row, holding>{begin_, end_, holds};
    } else {
      using narrower = detail::both<Predicate, holding>;
      return view<Row, narrower>{begin_, end_, narrower{predicate_, holds}};
    }
  }
  /// The rows whose column equals the key: where(column, key), where(column, column of it, key).
  /// The view keeps a pointer to the characters of a text, so they have to outlive it.
  template <class Column, class Next, class... More>
  [[nodiscard]] constexpr auto where(Column column, Next&& next, More&&... more) const {
    using key = detail::remove_cvref_t<Next>;
    if constexpr (detail::is_column<key>()) {
      return where(detail::path<Column, key>{column, next}, static_cast<More&&>(more)...);
    } else {
      static_assert(sizeof...(more) == 0, "natobrief: write where(column, column of it, key)");
      static_assert(detail::is_same_v<Next, Next&> || !detail::is_owner<key>(),
                    "natobrief: this key is gone before the view: give it a name, or use find()");
      return where(detail::equals<Row>(column, next));
    }
  }
  /// The first row whose column equals the key, or nullptr: the form for run-time keys.
  template <class Column, class Next, class... More>
  [[nodiscard]] constexpr const Row* find(Column column, const Next& next,
                                          const More&... more) const {
    if constexpr (detail::is_column<Next>()) {
      return find(detail::path<Column, Next>{column, next}, more...);
    } else {
      static_assert(sizeof...(more) == 0, "natobrief: write find(column, column of it, key)");
      const auto equals = detail::equals<Row>(column, next);
      for (const Row* row = begin_; row != end_; ++row) {
        if (predicate_(*row) && equals(*row)) {
          return __builtin_is_constant_evaluated() ? row : detail::unfolded(row);
        }
      }
      return nullptr;
    }
  }
  /// The one row there is; none or several are an error.
  [[nodiscard]] constexpr const Row& only() const {
    const Row* const end = end_;
    const Row* found = end;
    for (const Row* row = begin_; row != end; ++row) {
      if (!predicate_(*row)) continue;
      if (found != end) detail::natobrief_error_only_found_several_rows();
      found = row;
    }
    if (found == end) detail::natobrief_error_only_found_no_row();
    return *found;
  }
  /// The number of rows.
  [[nodiscard]] constexpr size_t count() const {
    size_t rows = 0;
    for (const Row* row = begin_; row != end_; ++row) {
      if (predicate_(*row)) ++rows;
    }
    return rows;
  }
  /// Whether there is no such row.
  [[nodiscard]] constexpr bool empty() const { return !any(detail::every{}); }

  /// Whether the condition holds for some row: a bool, or a verdict where the condition gives one.
  template <class Condition> [[nodiscard]] constexpr auto any(Condition condition) const {
    const auto holds = detail::as_condition<Row>(condition);
    if constexpr (detail::is_same_v<decltype(!holds(*begin_)), verdict>) {
      verdict answer = verdict::no;
      for (const Row* row = begin_; row != end_; ++row) {
        if (predicate_(*row)) answer = answer | holds(*row);
      }
      return answer;
    } else {
      for (const Row* row = begin_; row != end_; ++row) {
        if (predicate_(*row) && holds(*row)) return true;
      }
      return false;
    }
  }
  /// Whether it holds for every row.
  template <class Condition> [[nodiscard]] constexpr auto all(Condition condition) const {
    const auto holds = detail::as_condition<Row>(condition);
    if constexpr (detail::is_same_v<decltype(!holds(*begin_)), verdict>) {
      verdict answer = verdict::yes;
      for (const Row* row = begin_; row != end_; ++row) {
        if (predicate_(*row)) answer = answer & holds(*row);
      }
      return answer;
    } else {
      for (const Row* row = begin_; row != end_; ++row) {
        if (predicate_(*row) && !holds(*row)) return false;
      }
      return true;
    }
  }
  /// Whether it holds for no row.
  template <class Condition> [[nodiscard]] constexpr auto none(Condition condition) const {
    return !any(condition);
  }
  /// The rows that no other certainly exceeds in this column.
  template <class Column> [[nodiscard]] constexpr auto greatest(Column column) const {
    using best = detail::unbeaten<Row, Predicate, Column, true>;
    return view<Row, best>{begin_, end_, best{begin_, end_, predicate_, column}};
  }
  /// The rows that no other is certainly below in this column.
  template <class Column> [[nodiscard]] constexpr auto least(Column column) const {
    using best = detail::unbeaten<Row, Predicate, Column, false>;
    return view<Row, best>{begin_, end_, best{begin_, end_, predicate_, column}};
  }
  /// The same by a column of a column.
  template <class Column, class Next, class... More>
  [[nodiscard]] constexpr auto greatest(Column column, Next next, More... more) const {
    return greatest(detail::path<Column, Next>{column, next}, more...);
  }
  template <class Column, class Next, class... More>
  [[nodiscard]] constexpr auto least(Column column, Next next, More... more) const {
    return least(detail::path<Column, Next>{column, next}, more...);
  }

 private:
  const Row* begin_;
  const Row* end_;
  Predicate predicate_;
};

/// All rows of an array, in their order; `entities[entity_id::nato]` is the row of an identifier.
/// The queries are those of a view.
template <class Row, class Id = size_t> class table {
 public:
  template <size_t rows>
  constexpr table(const Row (&array)[rows]) noexcept : begin_{array}, size_{rows} {}
  template <size_t rows> table(Row (&&)[rows]) = delete;        // name the array first
  template <size_t rows> table(const Row (&&)[rows]) = delete;  // name the array first

  [[nodiscard]] constexpr const Row* begin() const noexcept { return begin_; }
  [[nodiscard]] constexpr const Row* end() const noexcept { return begin_ + size_; }
  [[nodiscard]] constexpr size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr size_t count() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// The row of `id`; an error for `none` and all else that has no row.
  [[nodiscard]] constexpr const Row& operator[](Id id) const noexcept {
    if (static_cast<size_t>(id) >= size_) detail::natobrief_error_no_row_has_this_id();
    return begin_[static_cast<size_t>(id)];
  }

  /// Those rows for which a condition holds, or whose column equals a key: see view::where.
  template <class... Query> [[nodiscard]] constexpr auto where(Query&&... query) const {
    return rows().where(static_cast<Query&&>(query)...);
  }
  /// The first row whose column equals the key, or nullptr: the form for run-time keys.
  template <class... Query> [[nodiscard]] constexpr const Row* find(const Query&... query) const {
    return rows().find(query...);
  }
  /// The one row there is; none or several are an error.
  [[nodiscard]] constexpr const Row& only() const { return rows().only(); }
  /// Whether the condition holds for some row: a bool, or a verdict where the condition gives one.
  template <class Condition> [[nodiscard]] constexpr auto any(Condition condition) const {
    return rows().any(condition);
  }
  /// Whether it holds for every row.
  template <class Condition> [[nodiscard]] constexpr auto all(Condition condition) const {
    return rows().all(condition);
  }
  /// Whether it holds for no row.
  template <class Condition> [[nodiscard]] constexpr auto none(Condition condition) const {
    return rows().none(condition);
  }
  /// The rows that no other certainly exceeds in this column.
  template <class... Column> [[nodiscard]] constexpr auto greatest(Column... column) const {
    return rows().greatest(column...);
  }
  /// The rows that no other is certainly below in this column.
  template <class... Column> [[nodiscard]] constexpr auto least(Column... column) const {
    return rows().least(column...);
  }

 private:
  [[nodiscard]] constexpr auto rows() const { return view<Row, detail::every>{begin(), end(), {}}; }
  const Row* begin_;
  size_t size_;
};

// 7. The facts -----------------------------------------------------------------------------------
//
// In the order of the text; in a row, the paragraphs come just before the words. The speaker is
// associated_press for the narrator, and for what it reports that others heard.

namespace detail {

using who = entity_id;
using what = event_id;
using number = figure_id;
using claim = statement_id;

// p7 is paragraph 7, p3 | p11 the two paragraphs 3 and 11.
inline constexpr citation p0 = cite(0), p1 = cite(1), p2 = cite(2), p3 = cite(3), p4 = cite(4),
                          p5 = cite(5), p6 = cite(6), p7 = cite(7), p8 = cite(8), p9 = cite(9),
                          p10 = cite(10), p11 = cite(11), p12 = cite(12), p13 = cite(13),
                          p14 = cite(14), p15 = cite(15), p16 = cite(16), p17 = cite(17),
                          p18 = cite(18), p19 = cite(19), p20 = cite(20);

// The article's words for time; it was written on Wednesday, 2025-02-12.
inline constexpr date today{2025, 2, 12};
inline constexpr period wednesday = today;
inline constexpr period tuesday = date{2025, 2, 11};
inline constexpr period thursday = date{2025, 2, 13};
inline constexpr period until_wednesday = period::until(today);
inline constexpr period since_wednesday = period::since(today);
inline constexpr period last_year = period::year(today.year() - 1);
inline constexpr period this_year = period::year(today.year());
inline constexpr period any_time = period::some_day(date{0, 1, 1}, date{9999, 12, 31});

// Whether a statement says of something that it is not so or is not to be.
inline constexpr bool affirmed = false;
inline constexpr bool negated = true;

// clang-format off

inline constexpr entity entity_rows[] = {
  // id, kind, within
  //   source, name, code
  {who::united_states,                 entity_kind::country,      who::none,
   p0 | p1 | p3 | p7 | p11 | p12 | p17 | p18, "United States", "US"},
  {who::pete_hegseth,                  entity_kind::person,       who::none,
   p0 | p1 | p2 | p3 | p4 | p5 | p6 | p9 | p11 | p12 | p17, "Pete Hegseth"},
  {who::nato,                          entity_kind::organization, who::none,
   p0 | p1 | p2 | p3 | p14, "NATO"},
  {who::ukraine,                       entity_kind::country,      who::none,
   p0 | p1 | p3 | p4 | p5 | p6 | p7 | p9 | p10 | p11 | p13 | p14 | p15, "Ukraine", "UA"},
  {who::associated_press,              entity_kind::organization, who::none,
   p0, "The Associated Press"},
  {who::united_kingdom,                entity_kind::country,      who::none,
   p0 | p6 | p7, "United Kingdom", "GB"},
  {who::john_healey,                   entity_kind::person,       who::none,
   p0 | p6, "John Healey"},
  {who::nato_defense_ministers,        entity_kind::group,        who::none,
   p0, "NATO defense ministers"},
  {who::nato_headquarters,             entity_kind::place,        who::brussels,
   p0, "NATO headquarters"},
  {who::brussels,                      entity_kind::city,         who::none,
   p0 | p1 | p6, "Brussels"},
  {who::johanna_geron,                 entity_kind::person,       who::none,
   p0, "Johanna Geron"},
  {who::russia,                        entity_kind::country,      who::none,
   p1 | p4 | p5 | p10, "Russia", "RU"},
  {who::international_force,           entity_kind::group,        who::none,
   p1, "international force of troops"},
  {who::ukraine_defense_contact_group, entity_kind::organization, who::none,
   p2 | p5 | p7, "Ukraine Defense Contact Group"},
  {who::trump_administration,          entity_kind::organization, who::united_states,
   p2, "Trump administration"},
  {who::allies,                        entity_kind::group,        who::none,
   p2, "allies"},
  {who::us_government,                 entity_kind::organization, who::united_states,
   p2, "U.S. government"},
  {who::ukraine_government,            entity_kind::organization, who::ukraine,
   p2, "Ukraine's government"},
  {who::donald_trump,                  entity_kind::person,       who::none,
   p3 | p11 | p13 | p16 | p18, "Donald Trump"},
  {who::europe,                        entity_kind::place,        who::none,
   p3 | p10 | p12, "Europe"},
  {who::peacekeeping_force,            entity_kind::group,        who::none,
   p3, "peacekeeping force"},
  {who::us_troops,                     entity_kind::group,        who::united_states,
   p3, "U.S. troops"},
  {who::article_five,                  entity_kind::provision,    who::none,
   p3, "Article Five"},
  {who::russian_forces,                entity_kind::group,        who::russia,
   p3, "Russian forces"},
  {who::western_backers,               entity_kind::group,        who::none,
   p4, "Western backers of Ukraine"},
  {who::crimea,                        entity_kind::place,        who::none,
   p4, "Crimean Peninsula"},
  {who::eastern_ukraine,               entity_kind::place,        who::ukraine,
   p4, "eastern Ukraine"},
  {who::press,                         entity_kind::group,        who::none,
   p6, "press"},
  {who::donor_countries,               entity_kind::group,        who::none,
   p7, "donor countries"},
  {who::us_allies,                     entity_kind::group,        who::none,
   p10 | p13, "U.S. allies"},
  {who::vladimir_putin,                entity_kind::person,       who::none,
   p10 | p15, "Vladimir Putin"},
  {who::american_taxpayers,            entity_kind::group,        who::united_states,
   p11, "American taxpayers"},
  {who::nato_members,                  entity_kind::group,        who::none,
   p11 | p16, "NATO members"},
  {who::european_countries,            entity_kind::group,        who::europe,
   p13, "European countries"},
  {who::european_allies,               entity_kind::group,        who::europe,
   p15, "European allies"},
  {who::poland,                        entity_kind::country,      who::none,
   p16, "Poland", "PL"},
  {who::reporters,                     entity_kind::group,        who::none,
   p17, "reporters"},
  {who::germany,                       entity_kind::country,      who::none,
   p17, "Germany", "DE"},
  {who::biden_administration,          entity_kind::organization, who::united_states,
   p17, "Biden administration"},
  {who::nato_leaders,                  entity_kind::group,        who::none,
   p19, "NATO leaders"},
  {who::the_hague,                     entity_kind::city,         who::netherlands,
   p19, "The Hague"},
  {who::netherlands,                   entity_kind::country,      who::none,
   p19, "Netherlands", "NL"},
  {who::lolita_baldor,                 entity_kind::person,       who::none,
   p20, "Lolita C. Baldor"},
  {who::washington,                    entity_kind::city,         who::none,
   p20, "Washington"},
};

inline constexpr label label_rows[] = {
  // of, source, form
  {who::united_states,                 p0, "US"},
  {who::united_states,                 p0 | p7 | p12, "United States"},
  {who::united_states,                 p1 | p3 | p11 | p17 | p18, "U.S."},
  {who::pete_hegseth,                  p0 | p1, "Pete Hegseth"},
  {who::pete_hegseth,                  p0 | p2 | p3 | p4 | p5 | p6 | p9 | p11 | p12 | p17,
   "Hegseth"},
  {who::nato,                          p0 | p1 | p2 | p14, "NATO"},
  {who::nato,                          p3, "NATO alliance"},
  {who::ukraine,                       p0 | p1 | p3 | p5 | p6 | p7 | p9 | p10 | p11 | p13 | p14 |
                                       p15, "Ukraine"},
  {who::ukraine,                       p1 | p4, "the country"},
  {who::associated_press,              p0, "The Associated Press"},
  {who::associated_press,              p0, "AP"},
  {who::united_kingdom,                p0, "Britain"},
  {who::united_kingdom,                p6, "U.K."},
  {who::united_kingdom,                p7, "United Kingdom"},
  {who::john_healey,                   p0 | p6, "John Healey"},
  {who::john_healey,                   p6, "Healey"},
  {who::nato_defense_ministers,        p0, "NATO defense ministers"},
  {who::nato_headquarters,             p0, "NATO headquarters"},
  {who::brussels,                      p0 | p1 | p6, "Brussels"},
  {who::johanna_geron,                 p0, "Johanna Geron"},
  {who::russia,                        p1 | p4 | p5 | p10, "Russia"},
  {who::international_force,           p1, "international force of troops"},
  {who::ukraine_defense_contact_group, p2, "Ukraine Defense Contact Group"},
  {who::ukraine_defense_contact_group, p5, "contact group"},
  {who::ukraine_defense_contact_group, p5, "the assembled group"},
  {who::ukraine_defense_contact_group, p7, "the forum"},
  {who::trump_administration,          p2, "Trump administration"},
  {who::allies,                        p2, "Allies"},
  {who::us_government,                 p2, "Washington"},
  {who::ukraine_government,            p2, "Ukraine's government"},
  {who::donald_trump,                  p3 | p11, "Donald Trump"},
  {who::donald_trump,                  p13 | p16 | p18, "Trump"},
  {who::europe,                        p3 | p10 | p12, "Europe"},
  {who::peacekeeping_force,            p3, "peacekeeping force"},
  {who::peacekeeping_force,            p3, "those forces"},
  {who::us_troops,                     p3, "U.S. troops"},
  {who::article_five,                  p3, "Article Five"},
  {who::russian_forces,                p3, "Russian forces"},
  {who::western_backers,               p4, "Ukraine's Western backers"},
  {who::crimea,                        p4, "Crimean Peninsula"},
  {who::eastern_ukraine,               p4, "eastern Ukraine"},
  {who::press,                         p6, "the press"},
  {who::us_allies,                     p10 | p13, "U.S. allies"},
  {who::vladimir_putin,                p10, "Vladimir Putin"},
  {who::vladimir_putin,                p15, "Putin"},
  {who::american_taxpayers,            p11, "American taxpayers"},
  {who::nato_members,                  p11, "NATO member nations"},
  {who::nato_members,                  p16, "NATO members"},
  {who::nato_members,                  p16, "members"},
  {who::european_countries,            p13, "European countries"},
  {who::european_allies,               p15, "European allies"},
  {who::poland,                        p16, "Poland"},
  {who::reporters,                     p17, "reporters"},
  {who::germany,                       p17, "Germany"},
  {who::biden_administration,          p17, "Biden administration"},
  {who::nato_leaders,                  p19, "NATO leaders"},
  {who::the_hague,                     p19, "The Hague"},
  {who::netherlands,                   p19, "Netherlands"},
  {who::lolita_baldor,                 p20, "Lolita C. Baldor"},
  {who::washington,                    p20, "Washington"},
};

inline constexpr membership membership_rows[] = {
  // member, body, holds, source
  {who::ukraine,       who::nato,                 verdict::no,  p1 | p14},
  {who::pete_hegseth,  who::trump_administration, verdict::yes, p2},
  {who::united_states, who::nato,                 verdict::yes, p3},
  {who::poland,        who::nato,                 verdict::yes, p16},
};

inline constexpr office office_rows[] = {
  // holder, of, source, title
  {who::pete_hegseth,   who::united_states,  p0 | p1,  "Secretary of Defense"},
  {who::john_healey,    who::united_kingdom, p0 | p6,  "Defense Secretary"},
  {who::donald_trump,   who::united_states,  p3 | p11, "President"},
  {who::vladimir_putin, who::russia,         p10,      "President"},
};

inline constexpr event event_rows[] = {
  // id, kind, status
  //   dating, when, actor, place
  //   source, name, after, with, convened_by, chaired_by
  {what::photographed_walk,              event_kind::photo,       status::past,
   dating::printed, wednesday, who::pete_hegseth, who::none,
   p0, "Hegseth's walk with Healey", what::none, who::john_healey},
  {what::healey_hegseth_bilateral,       event_kind::meeting,     status::open,
   dating::inferred, since_wednesday, who::none, who::none,
   p0, "bilateral meeting", what::photographed_walk},
  {what::nato_ministers_meeting,         event_kind::meeting,     status::open,
   dating::open, any_time, who::nato_defense_ministers, who::nato_headquarters,
   p0, "meeting of the NATO defense ministers"},
  {what::hegseth_remarks,                event_kind::remarks,     status::past,
   dating::resolved, wednesday, who::pete_hegseth, who::brussels,
   p0 | p1 | p2 | p5 | p6 | p11, "Hegseth's remarks to the contact group",
   what::none, who::ukraine_defense_contact_group},
  // It comes before the anniversary: we read that it is over by then.
  {what::hegseth_trip,                   event_kind::trip,        status::past,
   dating::inferred, {{0, 1, 1}, today, today, {2025, 2, 23}}, who::pete_hegseth, who::none,
   p0 | p2 | p10, "Hegseth's trip to NATO and the contact group"},
  // It began on Wednesday; how long it lasted is not said.
  {what::contact_group_meeting,          event_kind::meeting,     status::past,
   dating::inferred, {today, today, today, {9999, 12, 31}}, who::ukraine_defense_contact_group,
   who::brussels,
   p0 | p2 | p5 | p6 | p7, "this week's meeting of the contact group",
   what::earlier_contact_group_meetings, who::none, who::united_kingdom},
  {what::crimea_annexation,              event_kind::military,    status::past,
   dating::inferred, period::some_day({2014, 1, 1}, today), who::russia, who::crimea,
   p0 | p1 | p4, "annexation of the Crimean Peninsula"},
  {what::eastern_ukraine_seizure,        event_kind::military,    status::past,
   dating::inferred, period::some_day({2014, 1, 1}, today), who::russia, who::eastern_ukraine,
   p0 | p1 | p4, "seizure of parts of eastern Ukraine"},
  {what::full_scale_invasion,            event_kind::military,    status::past,
   dating::printed, {{2022, 2, 24}, {2022, 2, 24}, {2022, 2, 24}, {9999, 12, 31}}, who::russia,
   who::ukraine,
   p5 | p10, "full-scale invasion of Ukraine"},
  {what::earlier_contact_group_meetings, event_kind::meeting,     status::past,
   dating::inferred, until_wednesday, who::ukraine_defense_contact_group, who::none,
   p0 | p7, "earlier meetings of the contact group", what::none, who::none, who::none,
   who::united_states},
  {what::next_contact_group_meeting,     event_kind::meeting,     status::possible,
   dating::inferred, since_wednesday, who::ukraine_defense_contact_group, who::none,
   p0 | p7 | p8, "next meeting of the contact group, if one is called",
   what::contact_group_meeting},
  {what::invasion_third_anniversary,     event_kind::anniversary, status::planned,
   dating::inferred, date{2025, 2, 24}, who::none, who::none,
   p10, "third anniversary of the invasion", what::hegseth_trip},
  {what::thursday_discussion,            event_kind::meeting,     status::planned,
   dating::resolved, thursday, who::none, who::none,
   p0 | p2 | p15, "discussion of Ukraine's security needs and of defense spending"},
  {what::troops_order,                   event_kind::military,    status::past,
   dating::open, until_wednesday, who::vladimir_putin, who::none,
   p0 | p15, "Putin's order to send troops into Ukraine"},
  {what::germany_press_talk,             event_kind::remarks,     status::past,
   dating::resolved, tuesday, who::pete_hegseth, who::germany,
   p0 | p2 | p17, "Hegseth's talk to reporters in Germany", what::none, who::reporters},
  {what::hague_summit,                   event_kind::meeting,     status::planned,
   dating::resolved, {{2025, 6, 24}, {2025, 6, 26}}, who::nato_leaders, who::the_hague,
   p0 | p19, "NATO summit in The Hague"},
};

inline constexpr figure figure_rows[] = {
  // id, subject, basis
  //   stated_by, as_of, value
  //   source, measure, wording, view_of
  {number::first_trip,              who::trump_administration,          basis::stated,
   who::associated_press, wednesday,         1_ordinal,
   p2, "trip to NATO and the contact group by one of its members", "first"},
  {number::europes_share,           who::europe,                        basis::proposed,
   who::associated_press, wednesday,         more_than(50_percent_of_responsibility),
   p3, "financial and military responsibility for Ukraine's defense", "majority",
   who::donald_trump},
  {number::other_nato_nations,      who::nato,                          basis::stated,
   who::associated_press, wednesday,         31_countries,
   p3, "nations other than the United States"},
  {number::nato_members,            who::nato,                          basis::derived,
   who::none,             wednesday,         32_countries,
   p3, "nations in all"},
  {number::contact_group_members,   who::ukraine_defense_contact_group, basis::stated,
   who::associated_press, wednesday,         about(50_countries),
   p5, "member countries", "approximately"},
  {number::donor_countries,         who::donor_countries,               basis::stated,
   who::associated_press, wednesday,         about(50_countries),
   p7, "countries that gave the aid together", "around"},
  {number::aid_total,               who::donor_countries,               basis::stated,
   who::associated_press, wednesday,         more_than(126e9_usd),
   p7, "weapons and military assistance for Ukraine", "more than"},
  {number::aid_period,              who::donor_countries,               basis::stated,
   who::associated_press, wednesday,         nearly(3_years),
   p7, "time over which the aid was given", "nearly"},
  {number::first_non_us_convening,  who::united_kingdom,                basis::stated,
   who::associated_press, wednesday,         1_ordinal,
   p7, "meeting convened by a country other than the United States", "first"},
  {number::time_to_anniversary,     who::pete_hegseth,                  basis::stated,
   who::associated_press, wednesday,         less_than(2_weeks),
   p9 | p10, "time from the trip to the third anniversary", "less than"},
  {number::invasion_anniversary,    who::ukraine,                       basis::stated,
   who::associated_press, date{2025, 2, 24}, 3_ordinal,
   p10, "anniversary of the full-scale invasion", "third"},
  {number::days_to_anniversary,     who::ukraine,                       basis::derived,
   who::none,             wednesday,         12_days,
   p0 | p10, "time from the day of writing to the third anniversary"},
  {number::days_since_invasion,     who::ukraine,                       basis::derived,
   who::none,             wednesday,         1084_days,
   p0 | p10, "time from the full-scale invasion to the day of writing"},
  {number::hegseth_demand,          who::nato_members,                  basis::proposed,
   who::pete_hegseth,     wednesday,         5_percent_of_budget,
   p2 | p11, "defense spending asked for"},
  {number::us_budget_level,         who::united_states,                 basis::stated,
   who::associated_press, wednesday,         less_than(5_percent_of_budget),
   p11, "defense spending", "does not presently meet"},
  {number::spending_target,         who::nato_members,                  basis::stated,
   who::associated_press, wednesday,         2_percent_of_gdp,
   p15 | p16, "target for defense spending"},
  {number::members_at_target,       who::european_allies,               basis::estimated,
   who::none,             last_year,         23_countries,
   p0 | p15, "allies at the target or above it"},
  {number::members_below_target,    who::nato_members,                  basis::stated,
   who::associated_press, wednesday,         rounded(33_percent_of_members, 5),
   p15 | p16, "members still below the target", "a third"},
  {number::trump_demand,            who::nato_members,                  basis::proposed,
   who::donald_trump,     until_wednesday,   5_percent_of_gdp,
   p16, "defense spending asked for"},
  {number::members_at_five_percent, who::nato_members,                  basis::stated,
   who::associated_press, wednesday,         0_countries,
   p16, "members that have reached 5 % of GDP", "no member"},
  {number::poland_spending,         who::poland,                        basis::stated,
   who::associated_press, wednesday,         more_than(4_percent_of_gdp, 1),
   p16, "defense spending", "more than"},
  {number::poland_outlook,          who::poland,                        basis::expected,
   who::none,             this_year,         nearly(5_percent_of_gdp),
   p0 | p16, "future defense spending", "approach"},
  {number::poland_rank,             who::poland,                        basis::stated,
   who::associated_press, wednesday,         1_ordinal,
   p16, "rank among the members by closeness to 5 % of GDP", "closest"},
  {number::us_uncommitted_level,    who::united_states,                 basis::uncommitted,
   who::associated_press, tuesday,           5_percent_of_gdp,
   p0 | p2 | p17, "defense spending that Hegseth would not commit to"},
  {number::us_floor,                who::united_states,                 basis::proposed,
   who::pete_hegseth,     until_wednesday,   3_percent_of_gdp,
   p17, "floor for defense spending", "not go lower than"},
  {number::us_spending,             who::united_states,                 basis::stated,
   who::associated_press, wednesday,         about(3.3_percent_of_gdp),
   p18, "defense spending", "about"},
};

inline constexpr statement statement_rows[] = {
  // id, speaker, mode
  //   about, negated, concerns, on
  //   source, gist, wording, quote, condition, view_of, share
  {claim::membership_unrealistic,             who::pete_hegseth,     mode::said,
   topic::membership,         affirmed, who::ukraine,                 what::hegseth_remarks,
   p0 | p1 | p2, "NATO membership is unrealistic for Ukraine"},
  {claim::give_up_borders,                    who::pete_hegseth,     mode::suggested,
   topic::borders,            affirmed, who::ukraine,                 what::hegseth_remarks,
   p1 | p2, "Ukraine should give up hope of regaining the borders it had before 2014", "suggested"},
  {claim::prepare_for_settlement,             who::pete_hegseth,     mode::suggested,
   topic::settlement,         affirmed, who::ukraine,                 what::hegseth_remarks,
   p1 | p2, "Ukraine should get ready for a negotiated settlement with Russia", "suggested"},
  {claim::force_to_back_settlement,           who::pete_hegseth,     mode::suggested,
   topic::settlement,         affirmed, who::international_force,     what::hegseth_remarks,
   p1 | p2, "an international force of troops should back up the settlement", "should"},
  {claim::support_awaited,                    who::associated_press, mode::said,
   topic::aid,                affirmed, who::us_government,           what::none,
   p2, "allies have been waiting to learn how much military and financial help Washington means to "
   "keep giving Ukraine's government", "intends"},
  {claim::europe_to_take_majority,            who::associated_press, mode::heard,
   topic::burden_sharing,     affirmed, who::europe,                  what::none,
   p2 | p3, "Trump is set on Europe taking over most of the financial and military responsibility "
   "for Ukraine's defense", "is intent on", {}, {}, who::donald_trump},
  {claim::force_in_europes_share,             who::associated_press, mode::heard,
   topic::peacekeeping,       affirmed, who::peacekeeping_force,      what::none,
   p2 | p3, "the share meant for Europe would include a possible peacekeeping force", "possible"},
  {claim::no_us_troops,                       who::associated_press, mode::heard,
   topic::peacekeeping,       negated,  who::us_troops,               what::none,
   p2 | p3, "the possible peacekeeping force would have no U.S. troops in it", "would not"},
  {claim::no_article_five,                    who::pete_hegseth,     mode::said,
   topic::article_five,       negated,  who::peacekeeping_force,      what::none,
   p3, "the possible peacekeeping force should not have the protections of Article Five",
   "should not"},
  {claim::article_five_could_call,            who::associated_press, mode::said,
   topic::article_five,       affirmed, who::russian_forces,          what::none,
   p3, "Article Five could call on the U.S. or on the other NATO nations to help the peacekeeping "
   "force if it meets Russian forces", "could", {}, "if the force meets Russian forces"},
  {claim::illusionary_goal,                   who::pete_hegseth,     mode::demanded,
   topic::borders,            affirmed, who::western_backers,         what::hegseth_remarks,
   p2 | p4, "Ukraine's Western backers must drop the goal of restoring its borders from before "
   "2014", "must", "illusionary goal"},
  {claim::meet_the_moment,                    who::pete_hegseth,     mode::demanded,
   topic::contact_group,      affirmed, who::ukraine_defense_contact_group, what::hegseth_remarks,
   p2 | p5, "the members of the contact group must rise to the occasion", "must",
   "must meet the moment"},
  {claim::members_support_ukraine,            who::associated_press, mode::said,
   topic::aid,                affirmed, who::ukraine_defense_contact_group, what::none,
   p5, "the contact group's members have supported Ukraine since Russia's invasion of 2022"},
  {claim::we_hear_you,                        who::john_healey,      mode::said,
   topic::contact_group,      affirmed, who::pete_hegseth,            what::contact_group_meeting,
   p5 | p6, "Hegseth's opening remarks have been heard", {}, "We hear you"},
  {claim::press_at_the_start,                 who::associated_press, mode::said,
   topic::contact_group,      affirmed, who::press,                   what::none,
   p6, "the press was there when Hegseth and Healey spoke at the start of the session in Brussels"},
  {claim::session_closed,                     who::associated_press, mode::said,
   topic::contact_group,      affirmed, who::ukraine_defense_contact_group, what::none,
   p5 | p6, "the session in Brussels would then be held behind closed doors", "would be"},
  {claim::session_on_aid,                     who::associated_press, mode::said,
   topic::aid,                affirmed, who::ukraine,                 what::none,
   p6, "future aid to Ukraine was to be the subject of the session in Brussels", "would be"},
  {claim::aid_is_military,                    who::associated_press, mode::said,
   topic::aid,                affirmed, who::donor_countries,         what::none,
   p7, "the more than $126 billion count what the donor countries gave in weapons and military "
   "assistance"},
  {claim::uk_convened,                        who::associated_press, mode::said,
   topic::contact_group,      affirmed, who::united_kingdom,          what::none,
   p7, "for the first time a country other than the United States convened a meeting: the United "
   "Kingdom convened this week's"},
  {claim::us_chaired_before,                  who::associated_press, mode::said,
   topic::contact_group,      affirmed, who::united_states,           what::none,
   p7, "the United States chaired every earlier gathering of the contact group"},
  {claim::next_chair_undecided,               who::none,             mode::said,
   topic::contact_group,      negated,  who::ukraine_defense_contact_group, what::none,
   p7 | p8, "it is undecided who would chair the contact group's next meeting, should there be one",
   "might", {}, "if a next meeting is called"},
  {claim::no_weapons_expected,                who::none,             mode::expected,
   topic::aid,                negated,  who::pete_hegseth,            what::none,
   p9, "Hegseth was not expected to announce any new weapons for Ukraine", "wasn't expected"},
  {claim::putin_goes_on,                      who::us_allies,        mode::feared,
   topic::war,                affirmed, who::vladimir_putin,          what::none,
   p10, "if Putin wins, he will go on beyond Ukraine's borders", "won't", {}, "if Putin wins",
   who::none, share::most},
  {claim::war_threatens_security,             who::us_allies,        mode::feared,
   topic::war,                affirmed, who::none,                    what::none,
   p10, "the war is an existential threat to their security", {}, {}, {}, who::none, share::most},
  {claim::biggest_land_war,                   who::associated_press, mode::said,
   topic::war,                affirmed, who::europe,                  what::none,
   p10, "the war is the largest on land that Europe has seen for decades"},
  {claim::end_war_quickly,                    who::donald_trump,     mode::promised,
   topic::war,                affirmed, who::none,                    what::none,
   p11, "he will quickly bring the war to an end"},
  {claim::war_costs_too_much,                 who::donald_trump,     mode::complained,
   topic::war,                affirmed, who::american_taxpayers,      what::none,
   p11, "the war costs American taxpayers too much"},
  {claim::pay_with_resources,                 who::donald_trump,     mode::suggested,
   topic::resources,          affirmed, who::ukraine,                 what::none,
   p11, "Ukraine should pay for U.S. help by opening its rare earths, energy and other resources",
   "should"},
  {claim::five_percent_of_budgets,            who::pete_hegseth,     mode::demanded,
   topic::defense_spending,   affirmed, who::nato_members,            what::hegseth_remarks,
   p2 | p11, "NATO members need to raise defense spending markedly, to 5 % of their budgets",
   "need to"},
  {claim::us_below_budget_mark,               who::associated_press, mode::said,
   topic::defense_spending,   negated,  who::united_states,           what::none,
   p11, "the United States does not spend 5 % of its budget on defense at present either",
   "presently"},
  {claim::no_imbalanced_relationship,         who::pete_hegseth,     mode::said,
   topic::burden_sharing,     negated,  who::united_states,           what::none,
   p12, "the United States will stop putting up with a lopsided relationship", "will",
   "will no longer tolerate an imbalanced relationship"},
  {claim::relationship_encourages_dependence, who::pete_hegseth,     mode::said,
   topic::burden_sharing,     affirmed, who::none,                    what::none,
   p12, "the lopsided relationship encourages dependence"},
  {claim::empower_europe,                     who::pete_hegseth,     mode::said,
   topic::burden_sharing,     affirmed, who::europe,                  what::none,
   p12, "the priority will be to give Europe the means to take charge of its own security", "will"},
  {claim::hasty_deal,                         who::us_allies,        mode::worried,
   topic::deal,               affirmed, who::ukraine,                 what::none,
   p13, "a hasty deal might be made on terms that do not favor Ukraine", "might", {}, {},
   who::none, share::some},
  {claim::europe_responsible_for_ukraine,     who::associated_press, mode::said,
   topic::burden_sharing,     affirmed, who::european_countries,      what::none,
   p13, "Trump appears to hold that European countries should from now on take charge of Ukraine's "
   "security", "appears", {}, {}, who::donald_trump},
  {claim::attack_on_all,                      who::associated_press, mode::said,
   topic::collective_defense, affirmed, who::nato,                    what::none,
   p14, "NATO's founding principle is that an attack on one ally must count as one on all and be "
   "answered together", "must"},
  {claim::ultimate_guarantee,                 who::none,             mode::believed,
   topic::membership,         affirmed, who::nato,                    what::none,
   p14, "NATO membership is regarded as the highest guarantee of security", "is considered"},
  {claim::ukraine_seeks_membership,           who::associated_press, mode::said,
   topic::membership,         affirmed, who::ukraine,                 what::none,
   p14, "Ukraine is trying to obtain NATO membership", "is trying"},
  {claim::budgets_raised,                     who::associated_press, mode::said,
   topic::defense_spending,   affirmed, who::european_allies,         what::none,
   p15, "European allies have raised their military budgets since Putin gave the order to send "
   "troops into Ukraine"},
  {claim::trump_to_target_again,              who::associated_press, mode::expected,
   topic::defense_spending,   affirmed, who::donald_trump,            what::none,
   p15 | p16, "Trump will almost certainly go after the members below the spending target again",
   "almost certain"},
  {claim::five_percent_of_gdp,                who::donald_trump,     mode::called_for,
   topic::defense_spending,   affirmed, who::nato_members,            what::none,
   p16, "NATO members should raise defense spending to 5 % of GDP", "called for"},
  {claim::no_member_at_five,                  who::associated_press, mode::said,
   topic::defense_spending,   negated,  who::nato_members,            what::none,
   p16, "no member has reached 5 % of GDP so far", "so far"},
  {claim::poland_not_at_five,                 who::associated_press, mode::said,
   topic::defense_spending,   negated,  who::poland,                  what::none,
   p16, "Poland, which is the closest, has not reached 5 % of GDP either"},
  {claim::no_commitment_to_five,              who::pete_hegseth,     mode::declined,
   topic::defense_spending,   negated,  who::united_states,           what::germany_press_talk,
   p17, "Hegseth would not commit to raising U.S. defense spending to 5 % of GDP",
   "wouldn't"},
  {claim::more_than_under_biden,              who::pete_hegseth,     mode::believed,
   topic::defense_spending,   affirmed, who::biden_administration,    what::none,
   p17, "the U.S. should spend more than it did in the Biden administration's time", "should"},
  {claim::not_below_three_percent,            who::pete_hegseth,     mode::believed,
   topic::defense_spending,   negated,  who::united_states,           what::none,
   p17, "U.S. defense spending should not fall below 3 %", "should not",
   "should not go lower than 3 percent"},
  {claim::decision_is_trumps,                 who::pete_hegseth,     mode::said,
   topic::defense_spending,   affirmed, who::donald_trump,            what::none,
   p17 | p18, "any final decision would be Trump's", "would be"},
  {claim::fiscally_constrained_times,         who::pete_hegseth,     mode::said,
   topic::defense_spending,   affirmed, who::none,                    what::none,
   p17 | p18, "public money is scarce these days", {}, "we live in fiscally constrained times"},
  {claim::care_with_taxpayer_money,           who::pete_hegseth,     mode::said,
   topic::defense_spending,   affirmed, who::none,                    what::none,
   p17 | p18, "taxpayers' money needs to be handled responsibly", "need to"},
  {claim::new_targets_expected,               who::none,             mode::expected,
   topic::defense_spending,   affirmed, who::nato_leaders,            what::none,
   p19, "NATO leaders are expected to set new spending targets at the summit in The Hague",
   "are expected"},
};

inline constexpr tension tension_rows[] = {
  // kind, source
  //   gist
  {tension_kind::time,        p0,
   "the caption dates the walk; whether the two meetings were on that day is not said"},
  {tension_kind::strength,    p1 | p4,
   "giving up the old borders is suggested to Ukraine, and demanded of its Western backers"},
  {tension_kind::identity,    p1 | p3,
   "the international force and the possible peacekeeping force are not said to be the same"},
  {tension_kind::scope,       p2 | p17,
   "whether the talk in Germany was part of the trip is not said"},
  {tension_kind::scope,       p2 | p5 | p7,
   "the aid is called military and financial support, support, or military assistance"},
  {tension_kind::occasion,    p2 | p12 | p17 | p18,
   "no occasion is given for the words on the relationship, the floor and the final decision"},
  {tension_kind::attribution, p3,
   "who said that there would be no U.S. troops in the force is left open"},
  {tension_kind::certainty,   p3 | p13,
   "Trump is intent on Europe taking the majority, but only appears to believe that it should be "
   "responsible"},
  {tension_kind::strength,    p3 | p14,
   "Article Five could call on others to help; by the principle an attack must be answered"},
  {tension_kind::count,       p3 | p15 | p16,
   "if the 23 at the target are counted among 32 nations, the rest is less than a third"},
  {tension_kind::identity,    p5 | p7,
   "the roughly 50 members and the roughly 50 donors are not said to be the same countries"},
  {tension_kind::time,        p5 | p10 | p15,
   "the order to the troops has no date; the invasion has one"},
  {tension_kind::verb,        p7,
   "this week's meeting was convened by one country, the earlier ones were chaired by another"},
  {tension_kind::base,        p11 | p16 | p17,
   "the same 5 % is of budgets in one demand and of GDP in the other"},
  {tension_kind::position,    p11 | p17,
   "Hegseth wants 5 % of budgets from NATO members, but would not commit the U.S. to 5 % of GDP"},
  {tension_kind::time,        p15 | p16,
   "the 23 are estimated for last year; a third of the members are still below the target"},
  {tension_kind::scope,       p15 | p16 | p18,
   "the 23 are European allies; the third is of all members, and the U.S. is over the target"},
  {tension_kind::base,        p16 | p17,
   "the base of Poland's figures and of the 3 percent floor is left to the context"},
  {tension_kind::level,       p17 | p18,
   "the floor of 3 % is below what the U.S. spends, yet Hegseth wants more than under Biden"},
};

// clang-format on

}  // namespace detail

/// Who and what is named.
inline constexpr table<entity, entity_id> entities{detail::entity_rows};
/// Under which names.
inline constexpr table<label> labels{detail::label_rows};
/// Who is a member of what, and who is not.
inline constexpr table<membership> memberships{detail::membership_rows};
/// Who holds which office.
inline constexpr table<office> offices{detail::office_rows};
/// What happened when.
inline constexpr table<event, event_id> events{detail::event_rows};
/// The numbers with their hedges.
inline constexpr table<figure, figure_id> figures{detail::figure_rows};
/// Who said what.
inline constexpr table<statement, statement_id> statements{detail::statement_rows};
/// Where the article disagrees with itself or leaves something open.
inline constexpr table<tension> tensions{detail::tension_rows};
// clang-format off
/// The article.
inline constexpr report article{
  // publisher, dateline, photographer, contributor, contributed_from
  //   photo, photos, rights_year, written_on
  //   source, headline
  entity_id::associated_press, entity_id::brussels, entity_id::johanna_geron,
  entity_id::lolita_baldor, entity_id::washington,
  1, 4, 2025, detail::today,
  detail::p0 | detail::p1 | detail::p20,
  "US defense chief Hegseth calls NATO membership for Ukraine unrealistic"};
// clang-format on

// 8. Lookups that join tables --------------------------------------------------------------------
//
// Templates, because those cost only their users.

/// The office that `holder` holds; none or several are an error.
template <class Id = entity_id> [[nodiscard]] constexpr const office& office_of(Id holder) {
  return offices.where(&office::holder, holder).only();
}

/// Whether `part` lies in `whole` or belongs to it, directly or by steps; everything is within
/// itself. Yes or unknown: where the article does not say so, it does not say no either. An
/// identifier without a row is an error.
template <class Id = entity_id> [[nodiscard]] constexpr verdict is_within(Id part, Id whole) {
  for (Id larger = entities[whole].id; part != larger; part = entities[part].within) {
    if (entities[part].within == Id::none) return verdict::unknown;
  }
  return verdict::yes;
}

/// Whether `member` is a member of `body`, by what the article says of just these two. An
/// identifier without a row is an error.
template <class Id = entity_id> [[nodiscard]] constexpr verdict is_member(Id member, Id body) {
  const Id one = entities[member].id;
  const Id whole = entities[body].id;
  for (const membership& row : memberships) {
    if (row.member == one && row.body == whole) return row.holds;
  }
  return verdict::unknown;
}

// 9. Invariants ----------------------------------------------------------------------------------
//
// Each of these fails if one of its facts is miscopied, or is corrected without the others.
// What is too slow for every include is in the tests: that a row stands at its identifier, that a
// column names only what it can name (a place is a place, a country convenes), that no name is used
// twice, who is a member of NATO, that 12 days are less than two weeks and 1,084 nearly three
// years, that Poland is to approach 5 % only, and that the U.S. does not meet Hegseth's demand.

namespace detail {

constexpr const event& row(event_id id) noexcept { return events[id]; }
constexpr const figure& row(figure_id id) noexcept { return figures[id]; }
constexpr const statement& row(statement_id id) noexcept { return statements[id]; }
constexpr const period& when(event_id id) noexcept { return row(id).when; }
constexpr const quantity& value(figure_id id) noexcept { return row(id).value; }
constexpr int32_t count(figure_id id) noexcept { return value(id).amount.whole(); }

// The calendar.
static_assert(equal(today.weekday(), weekday::wednesday),
              "natobrief: 12 February 2025 is a Wednesday [0]");
static_assert(article.written_on == today && article.rights_year == today.year(),
              "natobrief: the rights year is the year of writing [0]");
static_assert(equal(tuesday.first.weekday(), weekday::tuesday) &&
                  when(what::germany_press_talk) == tuesday,
              "natobrief: the talk in Germany was on a Tuesday [17]");
static_assert(equal(thursday.first.weekday(), weekday::thursday) &&
                  when(what::thursday_discussion) == thursday,
              "natobrief: the discussion is on a Thursday [15]");
static_assert(when(what::hegseth_remarks) == wednesday,
              "natobrief: the remarks were made on Wednesday [2]");
static_assert(certain(when(what::hegseth_trip).contains(when(what::hegseth_remarks))),
              "natobrief: the remarks were made on the trip [2]");
static_assert(certain(when(what::contact_group_meeting).contains(when(what::hegseth_remarks))),
              "natobrief: the contact group met on the day of the remarks [2, 5, 6]");
static_assert(certain(when(what::hegseth_trip).before(when(what::invasion_third_anniversary))),
              "natobrief: the trip comes before the anniversary [10]");
static_assert(when(what::hague_summit).days() == 3, "natobrief: the summit lasts three days [19]");
static_assert(when(what::hague_summit).first.year() == today.year() &&
                  certain(when(what::hague_summit).after(wednesday)),
              "natobrief: the planned summit is later this year [19]");
static_assert(when(what::crimea_annexation) == when(what::eastern_ukraine_seizure) &&
                  when(what::crimea_annexation).first.year() == 2014,
              "natobrief: both seizures came in 2014 or later [1, 4]");

// The war: its third anniversary is on the 24th; 1,084 days are over and 12 are left.
inline constexpr const date& invasion = when(what::full_scale_invasion).first;
inline constexpr const date& anniversary = when(what::invasion_third_anniversary).first;
static_assert(anniversary.year() - invasion.year() == count(number::invasion_anniversary) &&
                  anniversary.month() == invasion.month() && anniversary.day() == invasion.day(),
              "natobrief: the anniversary is the third [10]");
static_assert(count(number::days_since_invasion) == today - invasion,
              "natobrief: the days from the invasion to the day of writing [0, 10]");
static_assert(count(number::days_to_anniversary) == anniversary - today,
              "natobrief: the days from the day of writing to the anniversary [0, 10]");

// NATO.
inline constexpr int32_t nations = count(number::nato_members);
static_assert(count(number::other_nato_nations) + 1 == nations,
              "natobrief: 31 other nations and the United States are 32 [3]");
static_assert(certain(value(number::members_at_target) < value(number::nato_members)),
              "natobrief: fewer nations are at the target than NATO has [3, 15]");

// Defense spending in percent of GDP, ascending: 2, 3, about 3.3, more than 4, 5.
static_assert(certain(value(number::spending_target) < value(number::us_floor)),
              "natobrief: the floor is above the target [15, 17]");
static_assert(certain(value(number::us_floor) < value(number::us_spending)),
              "natobrief: the U.S. spends more than the floor [17, 18]");
static_assert(certain(value(number::us_spending) < value(number::poland_spending)),
              "natobrief: Poland, the closest to 5 %, spends more than the U.S. [16, 18]");
static_assert(certain(value(number::poland_spending) < value(number::trump_demand)),
              "natobrief: not even Poland is at 5 % [16]");
static_assert(count(number::members_at_five_percent) == 0, "natobrief: no member is at 5 % [16]");
static_assert(value(number::us_uncommitted_level).amount == value(number::trump_demand).amount,
              "natobrief: Hegseth would not commit to what Trump calls for [16, 17]");

// The tensions, in their order. Each assertion fails if one of its facts is corrected.
static_assert(when(what::photographed_walk) == wednesday &&
                  equal(row(what::nato_ministers_meeting).dating, dating::open),
              "natobrief: the caption dates the walk, and perhaps the ministers' meeting [0]");
static_assert(equal(row(claim::give_up_borders).mode, mode::suggested) &&
                  equal(row(claim::illusionary_goal).mode, mode::demanded),
              "natobrief: giving up the borders is suggested [1] and demanded [4]");
static_assert(equal(row(claim::force_to_back_settlement).concerns, who::international_force) &&
                  equal(row(claim::force_in_europes_share).concerns, who::peacekeeping_force),
              "natobrief: the two forces are not said to be one [1, 3]");
static_assert(equal(when(what::hegseth_trip).contains(when(what::germany_press_talk)),
                    verdict::unknown),
              "natobrief: the talk in Germany may have been part of the trip [2, 17]");
static_assert(equal(row(claim::support_awaited).about, topic::aid) &&
                  equal(row(claim::aid_is_military).concerns, row(number::aid_total).subject),
              "natobrief: support [2, 5], of which the military part is counted [7]");
static_assert(equal(row(claim::no_imbalanced_relationship).on, what::none) &&
                  equal(row(claim::not_below_three_percent).on, what::none) &&
                  equal(row(claim::decision_is_trumps).on, what::none),
              "natobrief: three statements have no occasion [12, 17, 18]");
static_assert(equal(row(claim::no_us_troops).speaker, who::associated_press) &&
                  equal(row(claim::no_article_five).speaker, who::pete_hegseth),
              "natobrief: Hegseth is named for Article Five, nobody for the troops [3]");
static_assert(equal(row(claim::europe_to_take_majority).view_of, who::donald_trump) &&
                  !row(claim::europe_responsible_for_ukraine).wording.empty(),
              "natobrief: Trump is intent [3], or appears to believe [13]");
static_assert(!row(claim::article_five_could_call).condition.empty() &&
                  row(claim::attack_on_all).condition.empty(),
              "natobrief: others could be called on [3], an attack must be answered [14]");
static_assert(3 * (nations - count(number::members_at_target)) < nations &&
                  equal(value(number::members_below_target).how, hedge::rounded),
              "natobrief: 32 less 23 is less than a third of 32 [3, 15, 16]");
static_assert(equal(value(number::contact_group_members).how, hedge::about) &&
                  value(number::contact_group_members).amount ==
                      value(number::donor_countries).amount &&
                  !equal(row(number::contact_group_members).subject,
                         row(number::donor_countries).subject),
              "natobrief: two groups have about 50 countries each [5, 7]");
static_assert(equal(row(what::troops_order).dating, dating::open) &&
                  equal(row(what::full_scale_invasion).dating, dating::printed),
              "natobrief: the order has no date, the invasion has one [10, 15]");
static_assert(equal(row(what::contact_group_meeting).convened_by, who::united_kingdom) &&
                  equal(row(what::earlier_contact_group_meetings).chaired_by, who::united_states),
              "natobrief: convened by one, chaired by another [7]");
static_assert(value(number::hegseth_demand).amount == value(number::trump_demand).amount &&
                  !equal(value(number::hegseth_demand).unit, value(number::trump_demand).unit),
              "natobrief: 5 % of two bases [11, 16]");
static_assert(equal(row(number::hegseth_demand).stated_by, who::pete_hegseth) &&
                  equal(row(claim::no_commitment_to_five).mode, mode::declined),
              "natobrief: demanded of the members [11], not promised for the U.S. [17]");
static_assert(
    certain(row(number::members_at_target).as_of.before(row(number::members_below_target).as_of)),
    "natobrief: the 23 are last year's, the third is today's [15, 16]");
static_assert(equal(row(number::members_at_target).subject, who::european_allies) &&
                  equal(row(number::members_below_target).subject, who::nato_members),
              "natobrief: European allies [15], all members [16]");
static_assert(equal(value(number::us_floor).unit, unit::percent_of_gdp) &&
                  equal(value(number::poland_spending).unit, unit::percent_of_gdp),
              "natobrief: the floor and Poland's share have GDP as their base by context [16, 17]");
static_assert(equal(row(claim::more_than_under_biden).concerns, who::biden_administration) &&
                  equal(row(number::us_floor).basis, basis::proposed),
              "natobrief: a floor below today's spending, and more than under Biden [17, 18]");

}  // namespace detail

// 10. Printing and parsing -----------------------------------------------------------------------

namespace detail {

// The name of an enumerator, empty if there is none, from the compiler's name for this function:
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

template <class Type>
inline constexpr bool is_identifier = is_one_of<Type, entity_id, event_id, figure_id, statement_id>;
template <class Type>
inline constexpr bool is_vocabulary =
    is_identifier<Type> ||
    is_one_of<Type, weekday, unit, hedge, endpoint, verdict, entity_kind, event_kind, status,
              dating, basis, share, mode, topic, tension_kind>;
template <class Enum> constexpr auto spellings_of() noexcept {
  static_assert(is_vocabulary<Enum>,
                "natobrief: spellings<> wants one of natobrief's enumerations");
  return spell_all<Enum>();
}
template <class Enum> inline constexpr auto spelling_list = spellings_of<Enum>();
}  // namespace detail

/// The enumerators of a natobrief enumeration as text, in their order and as they are written in
/// code: spellings<topic>[topic::war] is "war". They cost ROM only where they are used.
template <class Enum>
inline constexpr table<text, Enum> spellings{detail::spelling_list<Enum>.array};

namespace detail {

// Singular, plural.
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
};
struct scale {
  const char* word;
  int8_t power;
};
inline constexpr scale scales[] = {{" trillion", 12}, {" billion", 9}, {" million", 6}};

template <class Sink> constexpr void put(Sink& sink, text value) { sink(value); }

template <class Sink> constexpr void put(Sink& sink, uint32_t number, int width = 1) {
  char digits[10] = {};
  int at = 10;
  for (; number != 0 || width > 0; number /= 10, --width) {
    digits[--at] = static_cast<char>('0' + number % 10);
  }
  sink(text{digits + at, static_cast<size_t>(10 - at)});
}

// The figures with the point so many more places to the left.
template <class Sink> constexpr void put(Sink& sink, const decimal& value, int scaled_by = 0) {
  uint32_t figures = static_cast<uint32_t>(value.coefficient);
  if (value.coefficient < 0) {
    sink(text{"-"});
    figures = 0 - figures;
  }
  const int exponent = value.exponent - scaled_by;
  int places = 0;
  uint32_t scale = 1;
  for (; places < -exponent && places < 9; ++places) scale *= 10;
  put(sink, figures / scale);
  if (figures == 0 && exponent > 0) {
    // Written as 0, it would read back as exact to ones.
    sink(text{"e"});
    return put(sink, static_cast<uint32_t>(exponent));
  }
  for (int zeros = exponent; zeros > 0; --zeros) sink(text{"0"});
  if (places == 0) return;
  sink(text{"."});
  for (int zeros = -exponent; zeros > places; --zeros) sink(text{"0"});
  put(sink, figures % scale, places);
}

template <class Sink> constexpr void put(Sink& sink, const date& value) {
  put(sink, static_cast<uint32_t>(value.year()), 4);
  sink(text{"-"});
  put(sink, static_cast<uint32_t>(value.month()), 2);
  sink(text{"-"});
  put(sink, static_cast<uint32_t>(value.day()), 2);
}

// EDTF: an exact interval is a/b, a vague one a set, so that nobody reads it back as exact.
template <class Sink> constexpr void put(Sink& sink, const period& value) {
  const date& from = value.first;
  const date& to = value.last;
  if (value == period::year(from.year())) return put(sink, static_cast<uint32_t>(from.year()), 4);
  if (from == value.begun_by && value.lasted_until == to) {
    put(sink, from);
    if (from == to) return;
    sink(text{"/"});
    return put(sink, to);
  }
  const bool has_start = any_time.first < from;
  const bool has_end = to < any_time.last;
  if (!has_start && !has_end) return sink(text{"../.."});
  sink(text{"["});
  if (has_start) put(sink, from);
  sink(text{".."});
  if (has_end) put(sink, to);
  sink(text{"]"});
}

template <class Sink> constexpr void put(Sink& sink, citation value) {
  text before = "[";
  for (int number = 0; number <= 20; ++number) {
    if (!value.cites(number)) continue;
    sink(before);
    put(sink, static_cast<uint32_t>(number));
    before = ", ";
  }
  sink(text{"]"});
}

// With spaces for underscores; a value without a name as its number.
template <class Sink, class Enum, enable_if_t<is_vocabulary<Enum>, int> = 0>
constexpr void put(Sink& sink, Enum value) {
  const auto at = static_cast<uint8_t>(value);
  text rest = at < spellings<Enum>.size() ? spellings<Enum>[value] : text{};
  if (rest.empty()) {
    sink(text{"("});
    put(sink, uint32_t{at});
    return sink(text{")"});
  }
  while (!rest.empty()) {
    const bool is_space = rest.starts_with("_");
    size_t size = 1;
    while (!is_space && size < rest.size() && rest.data()[size] != '_') ++size;
    sink(is_space ? text{" "} : rest.substr(0, size));
    rest = rest.substr(size);
  }
}

constexpr text ending_of_ordinal(const decimal& amount) noexcept {
  const int32_t last = amount.coefficient % 100;
  if (amount.exponent != 0 || last / 10 == 1) return "th";
  return last % 10 == 1 ? "st" : last % 10 == 2 ? "nd" : last % 10 == 3 ? "rd" : "th";
}

// The number as this unit prints it, then the margin if a sign is given.
template <class Sink>
constexpr void put_amount(Sink& sink, const decimal& amount, unit of, const text& sign = {},
                          uint8_t margin = 0) {
  int magnitude = amount.exponent;
  for (int32_t rest = amount.coefficient / 10; rest != 0; rest /= 10) ++magnitude;
  const scale* large = nullptr;
  for (const scale& one : scales) {
    if (large == nullptr && equal(of, unit::usd) && magnitude >= one.power) large = &one;
  }
  const int power = large != nullptr ? large->power : 0;
  put(sink, amount, power);
  if (equal(of, unit::ordinal)) sink(ending_of_ordinal(amount));
  if (!sign.empty()) {
    decimal away = amount;
    away.coefficient = margin;
    sink(text{" ("});
    sink(sign);
    put(sink, away, power);
    sink(text{")"});
  }
  if (large != nullptr) sink(text{large->word});
}
template <class Sink> constexpr void put_unit(Sink& sink, unit of, bool of_one) {
  if (equal(of, unit::ordinal)) return;
  const auto at = static_cast<uint8_t>(of);
  if (at < sizeof words_of_units / sizeof *words_of_units) {
    return sink(text{words_of_units[at][of_one ? 0 : 1]});
  }
  sink(text{" "});
  put(sink, of);
}
// 1 year, but 1.0 years.
constexpr bool is_one(const decimal& amount) noexcept {
  return amount.coefficient == 1 && amount.exponent == 0;
}

// On which side of the number the margin lies.
constexpr text sign_of_margin(hedge how) noexcept {
  if (equal(how, hedge::about) || equal(how, hedge::rounded)) return "+-";
  return equal(how, hedge::more_than) || equal(how, hedge::at_least) ? "+" : "-";
}

// The margin is printed unless it is the usual one and the last figure is not a zero.
template <class Sink> constexpr void put(Sink& sink, const quantity& value) {
  if (!equal(value.how, hedge::exactly)) {
    put(sink, value.how);
    sink(text{" "});
  }
  const decimal& amount = value.amount;
  const bool is_usual = value.margin == quantity::usual_margin(value.how) &&
                        (value.margin == 0 || amount.coefficient % 10 != 0);
  put_amount(sink, amount, value.unit, is_usual ? text{} : sign_of_margin(value.how), value.margin);
  put_unit(sink, value.unit, is_one(amount));
}

// "more than 1.6 and less than 1.8 % of GDP", "more than 2 billion USD per country"
template <class Sink> constexpr void put(Sink& sink, const range& value) {
  const bound low = value.lower();
  const bound high = value.upper();
  const bool has_low = !equal(low.end, endpoint::unbounded);
  const bool has_high = !equal(high.end, endpoint::unbounded);
  const bool is_one_value =
      equal(low.end, endpoint::closed) && equal(high.end, endpoint::closed) && low.at == high.at;
  if (!has_low && !has_high) {
    sink(text{"any"});
  } else if (is_one_value) {
    put_amount(sink, low.at, value.unit);
  } else {
    if (has_low) {
      sink(text{equal(low.end, endpoint::open) ? "more than " : "at least "});
      put_amount(sink, low.at, value.unit);
      if (has_high) sink(text{" and "});
    }
    if (has_high) {
      sink(text{equal(high.end, endpoint::open) ? "less than " : "at most "});
      put_amount(sink, high.at, value.unit);
    }
  }
  put_unit(sink, value.unit, is_one(has_high && !is_one_value ? high.at : low.at));
  for (uint8_t of = 0; of < 32; ++of) {
    if (((value.per >> of) & 1) == 0) continue;
    sink(text{" per"});
    put_unit(sink, static_cast<unit>(of), true);
  }
}

template <class Sink, class... Values>
constexpr void print_all(Sink& sink, const Values&... values);

template <class Sink, class Id> constexpr void put_name(Sink& sink, const text& role, Id id) {
  if (id == Id::none) return;
  if constexpr (is_same_v<Id, event_id>) {
    print_all(sink, role, events[id].name);
  } else {
    print_all(sink, role, entities[id].name);
  }
}
// A row is one line that keeps its hedge, basis, speaker and paragraphs.
template <class Sink> constexpr void put(Sink& sink, const entity& row) {
  print_all(sink, row.name, ", ", row.kind);
  put_name(sink, ", within ", row.within);
  print_all(sink, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const label& row) {
  print_all(sink, "\"", row.form, "\"");
  put_name(sink, ": ", row.of);
  print_all(sink, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const membership& row) {
  put_name(sink, "", row.member);
  put_name(sink, ", member of ", row.body);
  print_all(sink, ": ", row.holds, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const office& row) {
  put_name(sink, "", row.holder);
  print_all(sink, ", ", row.title);
  put_name(sink, ", ", row.of);
  print_all(sink, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const event& row) {
  print_all(sink, row.name, ": ", row.when, " (", row.dating, "), status ", row.status);
  put_name(sink, ", by ", row.actor);
  put_name(sink, ", with ", row.with);
  put_name(sink, ", place ", row.place);
  put_name(sink, ", convened by ", row.convened_by);
  put_name(sink, ", chaired by ", row.chaired_by);
  put_name(sink, ", after: ", row.after);
  print_all(sink, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const figure& row) {
  put_name(sink, "", row.subject);
  print_all(sink, ", ", row.measure, ": ", row.value);
  if (row.as_of != period{article.written_on}) print_all(sink, " (", row.as_of, ")");
  if (!equal(row.basis, basis::stated)) print_all(sink, ", ", row.basis);
  put_name(sink, ", says ", row.stated_by);
  put_name(sink, ", in its reading of ", row.view_of);
  print_all(sink, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const statement& row) {
  if (!equal(row.share, share::whole)) print_all(sink, row.share, " ");
  if (equal(row.speaker, entity_id::none)) print_all(sink, "unattributed,");
  put_name(sink, "", row.speaker);
  if (equal(row.mode, mode::heard)) print_all(sink, " reported as");
  print_all(sink, " ", row.mode, ": ", row.gist);
  if (!row.quote.empty()) print_all(sink, ", in the words \"", row.quote, "\"");
  put_name(sink, ", in its reading of ", row.view_of);
  print_all(sink, " ", row.source);
}
template <class Sink> constexpr void put(Sink& sink, const tension& row) {
  print_all(sink, row.kind, ": ", row.gist, " ", row.source);
}

template <class Value>
inline constexpr bool is_printable =
    is_vocabulary<Value> ||
    is_one_of<Value, text, date, period, decimal, quantity, range, citation, entity, label,
              membership, office, event, figure, statement, tension>;

template <class Sink, class Value> constexpr void print_one(Sink& sink, const Value& value) {
  if constexpr (is_printable<Value>) {
    put(sink, value);
  } else {
    static_assert(is_same_v<equality<text, Value>, bool>,
                  "natobrief: print() takes texts, natobrief's values, and rows");
    sink(as_text(value));
  }
}
template <class Sink, class... Values>
constexpr void print_all(Sink& sink, const Values&... values) {
  (print_one(sink, values), ...);
}

template <class Stream, class Value>
using enable_if_streamed =
    enable_if_t<is_printable<Value>, decltype((declval<Stream&>().write)("", 0))>;
template <class Stream> auto width_of(Stream& stream) -> decltype(stream.width(0));
void width_of(...);

}  // namespace detail

/// Writes texts, values and rows through `sink`, anything that can be called with a text (a UART, a
/// file, a buffer), in pieces: a date and a period as EDTF, a quantity as "about 3.3 % of GDP", a
/// citation as "[1, 4]", an enumerator in words, a row as one line with its hedge, basis, speaker
/// and paragraphs. spellings<> has enumerators as they are written in code.
template <class Sink, class... Values> constexpr void print(Sink&& sink, const Values&... values) {
  detail::print_all(sink, values...);
}

/// Writes a value or a row to any stream that has write(const char*, count), padded to the stream's
/// width if it has one.
template <class Stream, class Value, class = detail::enable_if_streamed<Stream, Value>>
constexpr Stream& operator<<(Stream& stream, const Value& value) {
  const auto put = [&stream](text part) {
    // In parentheses, because lwIP has a macro of this name.
    (stream.write)(part.data(), static_cast<ptrdiff_t>(part.size()));
  };
  if constexpr (detail::is_same_v<decltype(detail::width_of(stream)), void>) {
    print(put, value);
  } else {
    size_t size = 0;
    print([&size](text part) { size += part.size(); }, value);
    const auto width = static_cast<size_t>(stream.width(0));
    const bool at_left = (stream.flags() & Stream::adjustfield) == Stream::left;
    const char fill = stream.fill();
    const auto pad = [&] {
      for (size_t at = size; at < width; ++at) put(text{&fill, 1});
    };
    if (!at_left) pad();
    print(put, value);
    if (at_left) pad();
  }
  return stream;
}

/// A sink that keeps the first `capacity` characters and a zero after them. Converts to a text,
/// which is valid while the buffer lives.
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
  [[nodiscard]] constexpr const char* data() const noexcept { return characters_; }
  [[nodiscard]] constexpr size_t size() const noexcept { return size_; }
  constexpr operator text() const& noexcept { return {characters_, size_}; }
  operator text() const&& = delete;  // name the buffer first
  /// Whether something did not fit.
  [[nodiscard]] constexpr bool truncated() const noexcept { return truncated_; }

 private:
  char characters_[capacity + 1] = {};
  size_t size_ = 0;
  bool truncated_ = false;
};

namespace detail {

// Takes a part off the front, if it is there.
constexpr bool take(text& rest, const text& part) noexcept {
  const bool there = rest.starts_with(part);
  if (there) rest = rest.substr(part.size());
  return there;
}
// Takes this many digits.
constexpr bool take(text& rest, int digits, int& number) noexcept {
  number = 0;
  for (; digits > 0; --digits) {
    if (rest.empty() || !is_digit(*rest.begin())) return false;
    number = number * 10 + (*rest.begin() - '0');
    rest = rest.substr(1);
  }
  return true;
}

// Whether they are equal, where spaces count as underscores.
constexpr bool is_spelled(const text& name, const text& spelling) noexcept {
  if (name.size() != spelling.size()) return false;
  for (size_t at = 0; at < name.size(); ++at) {
    const char letter = name.data()[at];
    if ((letter == ' ' ? '_' : letter) != spelling.data()[at]) return false;
  }
  return true;
}

// A template, so that only a program that parses instantiates the spellings.
template <class Hedge> constexpr void take_hedge(text& rest, Hedge& how) noexcept {
  for (const text& spelling : spellings<Hedge>) {
    buffer<16> words;
    const auto one = static_cast<Hedge>(&spelling - spellings<Hedge>.begin());
    print(words, one, " ");
    if (equal(one, hedge::exactly) || !take(rest, words)) continue;
    how = one;
    return;
  }
}

}  // namespace detail

/// Reads what print() writes: a decimal ("126e9", "3.3"), a date ("2025-06-24"), a period as EDTF,
/// a quantity ("about 3.3 % of GDP"), a citation ("[1, 4]"), an enumerator ("us spending", or
/// "us_spending" as in code, but not "none"). Otherwise it returns false and leaves `result`.
/// A set of days is read as some time within them: a vague period may come back vaguer.
template <class String>
[[nodiscard]] constexpr bool parse(const String& characters, decimal& result) noexcept {
  int64_t figures = 0;
  int32_t power = 0;
  if (!detail::scan(detail::as_text(characters), figures, power)) return false;
  if (!decimal::valid(figures, power)) return false;
  result = decimal{figures, power};
  return true;
}
template <class String>
[[nodiscard]] constexpr bool parse(const String& characters, date& result) noexcept {
  auto rest = detail::as_text(characters);
  int year = 0;
  int month = 0;
  int day = 0;
  if (!detail::take(rest, 4, year) || !detail::take(rest, "-") || !detail::take(rest, 2, month) ||
      !detail::take(rest, "-") || !detail::take(rest, 2, day) || !rest.empty() ||
      !date::valid(year, month, day)) {
    return false;
  }
  result = date{year, month, day};
  return true;
}
namespace detail {
template <class Text> constexpr bool take_day(Text& rest, date& day) noexcept {
  const bool there = natobrief::parse(rest.substr(0, 10), day);
  if (there) rest = rest.substr(10);
  return there;
}
}  // namespace detail
template <class String>
[[nodiscard]] constexpr bool parse(const String& characters, period& result) noexcept {
  auto rest = detail::as_text(characters);
  date first = detail::any_time.first;
  date last = detail::any_time.last;
  if (rest.size() == 4) {
    int year = 0;
    if (!detail::take(rest, 4, year)) return false;
    result = period::year(year);
    return true;
  }
  if (rest == "../..") {
    result = detail::any_time;
    return true;
  }
  if (detail::take(rest, "[")) {
    const bool has_start = !rest.starts_with("..");
    if (has_start && !detail::take_day(rest, first)) return false;
    if (!detail::take(rest, "..")) return false;
    const bool has_end = rest != "]";
    if (has_end && !detail::take_day(rest, last)) return false;
    if (rest != "]" || !(has_start || has_end) || last < first) return false;
    result = period::some_day(first, last);
    return true;
  }
  if (!detail::take_day(rest, first)) return false;
  last = first;
  if (!rest.empty() && (!detail::take(rest, "/") || !detail::take_day(rest, last))) return false;
  if (!rest.empty() || last < first) return false;
  result = period{first, last};
  return true;
}
template <class String>
[[nodiscard]] constexpr bool parse(const String& characters, citation& result) noexcept {
  auto rest = detail::as_text(characters);
  if (!detail::take(rest, "[")) return false;
  uint32_t bits = 0;
  do {
    int number = 0;
    text after_two = rest;
    if (detail::take(after_two, 2, number) && number >= 10) {
      rest = after_two;
    } else if (!detail::take(rest, 1, number)) {
      return false;
    }
    if (number > 20) return false;
    bits |= uint32_t{1} << number;
  } while (detail::take(rest, ", "));
  if (rest != "]") return false;
  result = citation::of_bits(bits);
  return true;
}
template <class String, class Quantity,
          detail::enable_if_t<detail::is_same_v<Quantity, quantity>, int> = 0>
[[nodiscard]] constexpr bool parse(const String& characters, Quantity& result) noexcept {
  auto rest = detail::as_text(characters);
  decltype(Quantity::how) how = hedge::exactly;
  detail::take_hedge(rest, how);
  size_t size = 0;
  while (size < rest.size() && rest.data()[size] != ' ') ++size;
  const auto number = rest.substr(0, size);
  rest = rest.substr(size);
  decimal amount{0};
  const bool is_bare = natobrief::parse(number, amount);
  const bool is_ordinal = !is_bare && size > 2 &&
                          natobrief::parse(number.substr(0, size - 2), amount) &&
                          number.substr(size - 2) == detail::ending_of_ordinal(amount);
  if (!is_bare && !is_ordinal) return false;
  int64_t tolerance = 0;
  int32_t power_of_tolerance = 0;
  const bool has_margin = detail::take(rest, " (");
  if (has_margin) {
    if (how == hedge::exactly || !detail::take(rest, detail::sign_of_margin(how)) ||
        rest.starts_with("-")) {
      return false;
    }
    size = 0;
    while (size < rest.size() && rest.data()[size] != ')') ++size;
    if (!detail::scan(rest.substr(0, size), tolerance, power_of_tolerance)) return false;
    rest = rest.substr(size);
    if (!detail::take(rest, ")")) return false;
  }
  int power = 0;
  for (const detail::scale& large : detail::scales) {
    if (power == 0 && detail::take(rest, large.word)) power = large.power;
  }
  decltype(Quantity::unit) of = unit::ordinal;
  bool is_known = is_ordinal && rest.empty();
  for (size_t at = 0; at < sizeof detail::words_of_units / sizeof *detail::words_of_units; ++at) {
    if (rest == detail::words_of_units[at][0] || rest == detail::words_of_units[at][1]) {
      of = static_cast<unit>(at);
      is_known = !is_ordinal;
    }
  }
  if (!is_known || (power != 0 && of != unit::usd)) return false;
  if (!decimal::valid(amount.coefficient, amount.exponent + power)) return false;
  amount = decimal{amount.coefficient, amount.exponent + power};
  int64_t margin = quantity::usual_margin(how);
  if (has_margin) {
    margin = tolerance;
    power += power_of_tolerance - amount.exponent;
    for (; power > 0 && margin != 0 && margin <= 255; --power) margin *= 10;
    for (; power < 0 && margin % 10 == 0; ++power) margin /= 10;
    if (power != 0 && margin != 0) return false;
  }
  if (!quantity::valid(amount, of, how, margin)) return false;
  result = quantity{amount, of, how, margin};
  return true;
}
template <class String, class Enum, detail::enable_if_t<detail::is_vocabulary<Enum>, int> = 0>
[[nodiscard]] constexpr bool parse(const String& characters, Enum& result) noexcept {
  const auto name = detail::as_text(characters);
  if (name.empty() || (detail::is_identifier<Enum> && name == "none")) return false;
  for (const text& spelling : spellings<Enum>) {
    if (!detail::is_spelled(name, spelling)) continue;
    result = static_cast<Enum>(&spelling - spellings<Enum>.begin());
    return true;
  }
  return false;
}

}  // namespace v1_0_0
}  // namespace natobrief

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#endif  // NATOBRIEF_HPP
