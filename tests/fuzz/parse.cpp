// SPDX-License-Identifier: BSL-1.0
// What is read from arbitrary text is what it says, and what is refused leaves no trace.
#include <regex>

#include "check.hpp"

namespace {

void check_decimal(std::string_view written) {
  const decimal before{12345678, -5};
  decimal result = before;
  const bool is_read = parse(as_text(written), result);
  if (!is_read) CHECK(result.coefficient == before.coefficient && result.exponent == -5);

  // C++'s decimal literals with a sign, in which JSON's numbers are contained.
  static const std::regex literal{
      "-?((0|[1-9]('?[0-9])*)(\\.([0-9]('?[0-9])*)?)?|\\.[0-9]('?[0-9])*)([eE][-+]?[0-9]+)?"};
  const bool is_number = std::regex_match(written.begin(), written.end(), literal);
  if (is_read) {
    CHECK(is_number);
    CHECK(order(exact{written}, exact{result}) == 0);
  } else if (is_number && written.size() <= 10 && written.find('e') == std::string_view::npos &&
             written.find('E') == std::string_view::npos) {
    // Refused for more than 8 figures, then: zeros that fill up to the point are none.
    std::string counted;
    for (const char letter : written) {
      if (letter >= '0' && letter <= '9') counted += letter;
    }
    const bool is_fraction = written.find('.') != std::string_view::npos;
    while (!is_fraction && !counted.empty() && counted.back() == '0') counted.pop_back();
    counted.erase(0, counted.find_first_not_of('0'));
    CHECK(counted.size() > 8);
  }
}

void check_date(std::string_view written) {
  const date before{1234, 5, 6};
  date result = before;
  static const std::regex day{"[0-9]{4}-[0-9]{2}-[0-9]{2}"};
  bool is_day = std::regex_match(written.begin(), written.end(), day);
  if (is_day) {
    const std::string copy{written};
    is_day = date::valid(std::atoi(copy.c_str()), std::atoi(copy.c_str() + 5),
                         std::atoi(copy.c_str() + 8));
  }
  CHECK(parse(as_text(written), result) == is_day);
  if (!is_day) CHECK(result == before);
  if (is_day) {
    buffer<10> printed;
    print(printed, result);
    CHECK(as_text(written) == text{printed});
  }
}

template <class Enum> void check_enumerator(std::string_view written, Enum before) {
  Enum result = before;
  std::string code{written};
  for (char& letter : code) letter = letter == ' ' ? '_' : letter;
  bool is_known = false;
  for (const text known : spellings<Enum>) is_known |= !known.empty() && code == known;
  is_known = is_known && code != "none";
  CHECK(parse(as_text(written), result) == is_known);
  CHECK(is_known ? spellings<Enum>[result] == code : result == before);
}

template <class Value> std::string printed(const Value& value) {
  std::string whole;
  print([&whole](text part) { whole.append(part.data(), part.size()); }, value);
  return whole;
}

// What is read is printed and read again as the same; what is refused leaves no trace.
template <class Value> void check_value(std::string_view written, const Value& before) {
  Value result = before;
  const bool is_read = parse(as_text(written), result);
  const std::string once = printed(is_read ? result : before);
  Value again = before;
  CHECK(printed(result) == once);
  CHECK(parse(once, again) && printed(again) == once);
}

constexpr char usual[] = "00123456789..--'eE+[/], ";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  std::vector<char> letters = some_letters(data);
  // Mostly what numbers and dates are made of.
  if (data.ConsumeBool()) {
    for (char& letter : letters) {
      letter = usual[static_cast<unsigned char>(letter) % (sizeof usual - 1)];
    }
  }
  const auto parse_all = [](std::string_view written) {
    check_decimal(written);
    check_date(written);
    check_enumerator(written, topic::war);
    check_enumerator(written, weekday::friday);
    check_enumerator(written, entity_id::poland);
    check_value(written, about(50_countries));
    check_value(written, period::year(2014));
    check_value(written, cite(3, 20));
  };
  parse_all({letters.data(), letters.size()});

  const auto changed = [&data](text known) {
    std::string copy = known;
    const auto at = data.ConsumeIntegralInRange<size_t>(0, copy.size() * 4);
    if (at < copy.size())
      copy[at] = data.ConsumeBool() ? data.PickValueInArray(usual) : data.ConsumeIntegral<char>();
    return copy;
  };
  parse_all(changed(as_text(printed(some_date(data)))));
  parse_all(changed(as_text(printed(some_quantity(data)))));
  parse_all(changed(as_text(printed(some_period(data)))));
  parse_all(changed(as_text(printed(some_citation(data)))));
  parse_all(changed(spellings<entity_id>[some_enumerator<entity_id>(data)]));
  parse_all(changed(spellings<topic>[some_enumerator<topic>(data)]));
  return 0;
}
