// Random values for tests of properties: the same ones in every run and with every library.
#ifndef NATOBRIEF_TESTS_UNIT_RANDOM_HPP
#define NATOBRIEF_TESTS_UNIT_RANDOM_HPP

#include <natobrief.hpp>

#include <algorithm>
#include <random>

namespace check {

class random {
 public:
  int32_t from(int32_t least, int32_t most) {
    return least + static_cast<int32_t>(engine_() % static_cast<uint32_t>(most - least + 1));
  }
  template <class Enum> Enum one_of() {
    return static_cast<Enum>(from(0, static_cast<int32_t>(natobrief::spellings<Enum>.size()) - 1));
  }

  /// Often an end of the calendar or of a year, or a day that was drawn before.
  natobrief::date day() {
    switch (from(0, 7)) {
      case 0: return {0, 1, 1};
      case 1: return {9999, 12, 31};
      case 2: return {from(2024, 2025), 1, 1};
      case 3: return {from(2024, 2025), 12, 31};
      case 4:
      case 5: return {2025, 2, from(1, 9)};
      default: return {from(0, 9999), from(1, 12), from(1, 28)};
    }
  }
  natobrief::period period() {
    natobrief::date days[] = {day(), day(), day(), day()};
    std::sort(days, days + 4);
    switch (from(0, 5)) {
      case 0: return days[0];
      case 1: return {days[0], days[3]};
      case 2: return natobrief::period::year(days[0].year());
      case 3: return natobrief::period::some_day(days[0], days[3]);
      case 4: return {days[0], days[1], days[2], days[3]};
      default: return {days[0], days[2], days[1], days[3]};
    }
  }

  /// Often a short number, near 1, that ends with zeros; 10000000e92 is 1e99.
  natobrief::decimal decimal() {
    constexpr int32_t ends[] = {0, 1, 10, 100, 1000, 10000, 100000, 10000000, 99999999};
    const int32_t end = ends[from(0, 8)];
    const int32_t figures = from(0, 2) == 0 ? end : from(0, end);
    const int32_t power = from(0, 3) == 0 ? from(-99, 92) : from(-8, 12);
    return natobrief::decimal{from(0, 3) == 0 ? -figures : figures, power};
  }
  natobrief::quantity quantity() {
    for (;;) {
      const natobrief::decimal amount = decimal();
      const auto of = one_of<natobrief::unit>();
      const auto how = one_of<natobrief::hedge>();
      const int32_t usual = natobrief::quantity::usual_margin(how);
      const int32_t margin = from(0, 1) == 0 ? usual : from(0, from(0, 1) == 0 ? 20 : 255);
      if (natobrief::quantity::valid(amount, of, how, margin)) return {amount, of, how, margin};
    }
  }
  /// Mostly of few paragraphs.
  natobrief::citation citation() {
    const auto bits = static_cast<uint32_t>(from(0, 0x1FFFFF) & from(0, 0x1FFFFF));
    return natobrief::citation::of_bits(bits | 1U << from(0, 20));
  }

 private:
  std::mt19937 engine_;
};

}  // namespace check

#endif
