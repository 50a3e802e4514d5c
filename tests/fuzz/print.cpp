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

bool same(date left, date right) { return left == right; }
bool same(citation left, citation right) { return left == right; }
bool same(decimal left, decimal right) {
  return left.coefficient == right.coefficient && left.exponent == right.exponent;
}
bool same(const quantity& left, const quantity& right) {
  return same(left.amount, right.amount) && left.unit == right.unit && left.how == right.how &&
         left.margin == right.margin;
}
template <class Value> void comes_back(const Value& value, Value other) {
  CHECK(parse(printed(value), other) && same(other, value));
}

template <class Enum> void check_enumerator(FuzzedDataProvider& data) {
  const auto value = some_enumerator<Enum>(data);
  if (spellings<Enum>[value].empty()) return;
  std::string spelling = printed(value);
  for (char& letter : spelling) letter = letter == ' ' ? '_' : letter;
  CHECK(spelling == spellings<Enum>[value]);
  Enum read{};
  if (spelling != "none") CHECK(parse(printed(value), read) && read == value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const quantity q = some_quantity(data);
  for (const decimal value : {q.amount, q.lower().at, q.upper().at}) {
    const std::string digits = printed(value);
    CHECK(order(exact{std::string_view{digits}}, exact{value}) == 0);
    const bool has_exponent = value.coefficient == 0 && value.exponent > 0;
    CHECK(digits.find_first_not_of("-0123456789.") == (has_exponent ? 1 : std::string::npos));
  }
  CHECK(!printed(q).empty());
  comes_back(q, 1_days);
  comes_back(q.amount, decimal{0});
  comes_back(some_date(data), date{1, 2, 3});
  comes_back(some_citation(data), cite(0));

  // A period comes back with the same ends, and no surer of what is between.
  const period when = some_period(data);
  period read = date{1, 2, 3};
  CHECK(parse(printed(when), read) && read.first == when.first && read.last == when.last);
  CHECK(read == when || read == period::some_day(when.first, when.last));
  CHECK(!(read.first == read.begun_by && read.lasted_until == read.last) || read == when);

  const std::vector<char> letters = some_letters(data);
  const text plain{letters.data(), letters.size()};
  CHECK(as_text(printed(plain)) == plain);
  CHECK(!printed(q + q).empty());
  const auto row = data.ConsumeIntegral<uint8_t>();
  CHECK(!printed(entities.begin()[row % entities.size()]).empty());
  CHECK(!printed(events.begin()[row % events.size()]).empty());
  CHECK(!printed(figures.begin()[row % figures.size()]).empty());
  CHECK(!printed(statements.begin()[row % statements.size()]).empty());

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
