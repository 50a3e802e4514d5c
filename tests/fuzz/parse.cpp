// SPDX-License-Identifier: BSL-1.0
// What is read from arbitrary text is what it says, and what is refused leaves no trace.
#include <optional>
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

// The days in it are read as above.
void check_period(const std::string& written) {
  static const std::regex form{
      R"((\d{4})|\.\./\.\.|\[(?!\.\.\])([-\d]*)\.\.([-\d]*)\]|([-\d]+)(/([-\d]+))?)"};
  std::optional<period> expected;
  std::smatch part;
  if (std::regex_match(written, part, form)) {
    date first{0, 1, 1};
    date last{9999, 12, 31};
    const auto reads = [&part](size_t at, date& day) {
      return part.length(at) == 0 || parse(part.str(at), day);
    };
    if (part.length(1) != 0) {
      expected = period::year(std::atoi(written.c_str()));
    } else if (part.length(4) != 0) {
      const bool is_begun = reads(4, first);
      last = first;
      if (is_begun && reads(6, last) && first <= last) expected = period{first, last};
    } else if (reads(2, first) && reads(3, last) && first <= last) {
      expected = period::some_day(first, last);
    }
  }
  period result = period::year(2014);
  CHECK(parse(written, result) == expected.has_value());
  CHECK(result == expected.value_or(period::year(2014)));
}

void check_citation(const std::string& written) {
  static const std::regex form{R"(\[(1?\d|20)(, (1?\d|20))*\])"};
  const bool is_citation = std::regex_match(written, form);
  uint32_t bits = is_citation ? 0 : cite(3, 20).bits();
  for (size_t at = 0; is_citation && at != std::string::npos; at = written.find(' ', at + 1)) {
    bits |= 1U << std::atoi(written.c_str() + at + 1);
  }
  citation result = cite(3, 20);
  CHECK(parse(written, result) == is_citation);
  CHECK(result.bits() == bits);
}

template <class Value> std::string printed(const Value& value) {
  std::string whole;
  print([&whole](text part) { whole.append(part.data(), part.size()); }, value);
  return whole;
}

// What is read has the numbers of the text, and comes back from its print.
void check_quantity(const std::string& written) {
  quantity result = about(50_countries);
  const std::string before = printed(result);
  const bool is_read = parse(written, result);
  quantity again = 1_days;
  CHECK(parse(printed(result), again) && printed(again) == printed(result));
  if (!is_read) CHECK(printed(result) == before);
  if (!is_read) return;
  static const std::regex form{
      R"((?:\D* )?(\S*?)(?:st|nd|rd|th)?(?: \([-+]+(.*)\))?(?: (tr|b|m)illion)?(?: .*)?)"};
  std::smatch part;
  CHECK(std::regex_match(written, part, form));
  const size_t power = part.str(3) == "tr" ? 12 : part.str(3) == "b" ? 9 : part.length(3) * 6;
  const auto number = [&](size_t at) {
    exact value{std::string_view{part.str(at)}};
    value.digits.erase(0, power).append(power, '0');
    return value;
  };
  CHECK(order(number(1), exact{result.amount}) == 0);
  const int margin = result.margin;
  CHECK(part.length(2) == 0 ? margin == quantity::usual_margin(result.how)
                            : order(number(2), exact::make(false, std::to_string(margin),
                                                           result.amount.exponent)) == 0);
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
    check_quantity(std::string{written});
    check_period(std::string{written});
    check_citation(std::string{written});
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
