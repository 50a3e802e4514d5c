// What every unit test needs: doctest, the header, and a few plain second opinions on it.
#ifndef NATOBRIEF_TESTS_UNIT_CHECK_HPP
#define NATOBRIEF_TESTS_UNIT_CHECK_HPP

// First, so that nothing it lacks is brought by others.
#include <natobrief.hpp>

// doctest asks whether a value can be streamed; all files must give it the same answer.
#define DOCTEST_CONFIG_USE_STD_HEADERS
// Less code for each check: the tests are compiled many times.
#define DOCTEST_CONFIG_SUPER_FAST_ASSERTS
#include <doctest/doctest.h>

#include <cstdlib>
#include <ostream>
#include <string>

namespace check {

/// What print() makes of a value, in one string.
template <class Value> std::string printed(const Value& value) {
  std::string all;
  natobrief::print([&all](natobrief::text part) { all += part; }, value);
  return all;
}

/// A decimal written out by shifting the point through its digits.
inline std::string written_out(natobrief::decimal value) {
  std::string digits = std::to_string(std::labs(value.coefficient));
  const int places = value.exponent < 0 ? -value.exponent : 0;
  if (value.exponent > 0 && value.coefficient != 0)
    digits.append(static_cast<size_t>(value.exponent), '0');
  const auto wanted = static_cast<size_t>(places) + 1;
  if (digits.size() < wanted) digits.insert(0, wanted - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - static_cast<size_t>(places), 1, '.');
  return (value.coefficient < 0 ? "-" : "") + digits;
}

/// How often something holds: always, sometimes or never.
class outcomes {
 public:
  void add(bool holds) { (holds ? ever_ : ever_not_) = true; }
  natobrief::verdict verdict() const {
    if (!ever_not_) return natobrief::verdict::yes;
    return ever_ ? natobrief::verdict::unknown : natobrief::verdict::no;
  }

 private:
  bool ever_ = false;
  bool ever_not_ = false;
};

}  // namespace check

#endif
