// SPDX-License-Identifier: BSL-1.0
// The example's parser: it reads or points into the line, and its verdicts fit together.
#include "check.hpp"

#define main fact_check_main
#include "../../examples/fact_check.cpp"
#undef main

namespace {

void add_token(std::string& line, FuzzedDataProvider& data) {
  const auto add = [&line](text part) { line += part; };
  switch (data.ConsumeIntegralInRange(0, 7)) {
    case 0: add(spellings<figure_id>[some_enumerator<figure_id>(data)]); break;
    case 1: add(spellings<event_id>[some_enumerator<event_id>(data)]); break;
    case 2: add(data.PickValueInArray(relations).spelling); break;
    case 3: add(data.PickValueInArray(short_units.of)); break;
    case 4: print(add, some_date(data)); break;
    case 5: print(add, some_decimal(data)); break;
    case 6: add(" "); break;
    default: line += data.ConsumeRandomLengthString(12);
  }
}

// A claim about a figure, which may stop short, or tokens in any order.
std::string some_line(FuzzedDataProvider& data) {
  std::string line;
  if (data.ConsumeBool()) {
    line += spellings<figure_id>[some_enumerator<figure_id>(data)];
    line += data.PickValueInArray({"<", "<=", " > ", ">= ", " =", "!="});
    line += std::to_string(data.ConsumeIntegralInRange(-9, 99));
    if (data.ConsumeBool()) line += data.PickValueInArray({".5", "e7", "e-7", "e+7", "'000"});
    if (data.ConsumeBool()) line += data.PickValueInArray(short_units.of).data();
    if (data.ConsumeBool()) return line;
  }
  while (data.remaining_bytes() > 0 && line.size() < 60) add_token(line, data);
  return line;
}

constexpr relation opposite(relation how) {
  switch (how) {
    case relation::less: return relation::at_least;
    case relation::at_most: return relation::more;
    case relation::more: return relation::at_most;
    case relation::at_least: return relation::less;
    case relation::equal: return relation::unequal;
    case relation::unequal: return relation::equal;
    default: return how;
  }
}

bool is_known(text nearest) {
  figure_id figure{};
  event_id event{};
  bool known = nearest.empty() || parse(nearest, figure) || parse(nearest, event);
  for (const relation_name& name : relations) known |= nearest == name.spelling;
  for (const text name : short_units.of) known |= nearest == name;
  return known;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const std::string made = some_line(data);
  const std::vector<char> exactly(made.begin(), made.end());
  const text line{exactly.data(), exactly.size()};
  std::string told;
  const auto sink = [&told](text part) { told += std::string{part}; };

  claim read;
  reader reading{line};
  if (!reading.read(read)) {
    const fault& wrong = reading.wrong();
    CHECK(!wrong.problem.empty() && is_known(wrong.nearest));
    CHECK(wrong.part.begin() >= line.begin() && wrong.part.end() <= line.end());
    tell_fault(sink, "file", 1, line, wrong);
    CHECK(told.back() == '\n' && told.find('^') != std::string::npos);
    return 0;
  }
  tell_claim(sink, line, read);
  CHECK(told.find(made) != std::string::npos && told.back() == '\n');
  const verdict answer = judge(read);
  CHECK(judge(line) == answer);
  claim turned = read;
  turned.how = opposite(read.how);
  if (turned.how != read.how) CHECK(judge(turned) == !answer);
  return 0;
}
