// SPDX-License-Identifier: BSL-1.0
// Printing into sinks that fill up, and what is printed against what it stands for.
#include "check.hpp"

namespace {

// A sink of this size holds the beginning and says so.
template <size_t capacity, class Value> void check_buffer(const Value& value, text whole) {
  buffer<capacity> part;
  print(part, value);
  CHECK(part.truncated() == (whole.size() > capacity));
  CHECK(part.size() == (part.truncated() ? capacity : whole.size()));
  CHECK(part.data()[part.size()] == '\0');
  CHECK((text{whole.data(), part.size()} == text{part}));
}

template <class Value> std::string printed(const Value& value) {
  std::string whole;
  print([&whole](text part) { whole.append(part.data(), part.size()); }, value);
  check_buffer<0>(value, as_text(whole));
  check_buffer<1>(value, as_text(whole));
  check_buffer<7>(value, as_text(whole));
  check_buffer<10>(value, as_text(whole));
  check_buffer<300>(value, as_text(whole));
  return whole;
}

template <class Enum> void check_enumerator(FuzzedDataProvider& data) {
  const auto value = some_enumerator<Enum>(data);
  if (spellings<Enum>[value].empty()) return;
  std::string spelling = printed(value);
  for (char& letter : spelling) letter = letter == ' ' ? '_' : letter;
  CHECK(spelling == spellings<Enum>[value]);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const quantity q = some_quantity(data);
  for (const decimal value : {q.amount, q.lower().at, q.upper().at}) {
    const std::string digits = printed(value);
    CHECK(order(exact{std::string_view{digits}}, exact{value}) == 0);
    CHECK(digits.find_first_not_of("-0123456789.") == std::string::npos);
  }
  CHECK(!printed(q).empty());
  CHECK(printed(some_date(data)).size() == 10);
  CHECK(!printed(some_period(data)).empty());
  const std::vector<char> letters = some_letters(data);
  const text plain{letters.data(), letters.size()};
  CHECK(as_text(printed(plain)) == plain);

  const citation source{data.ConsumeIntegral<uint32_t>()};
  std::string numbers;
  for (int number = 0; number <= 20; ++number) {
    if (source.cites(number)) numbers += (numbers.empty() ? "[" : ", ") + std::to_string(number);
  }
  if (!numbers.empty()) CHECK(printed(source) == numbers + "]");

  check_enumerator<entity_id>(data);
  check_enumerator<event_id>(data);
  check_enumerator<figure_id>(data);
  check_enumerator<topic>(data);
  check_enumerator<hedge>(data);
  check_enumerator<unit>(data);
  check_enumerator<weekday>(data);
  check_enumerator<verdict>(data);
  return 0;
}
