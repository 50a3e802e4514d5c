// SPDX-License-Identifier: BSL-1.0
// The example's reader: a fault names a part of the line, and verdicts fit together.
#include "check.hpp"

#define main fact_check_main
#include "../../examples/fact_check.cpp"
#undef main

namespace {

void add_token(std::string& line, FuzzedDataProvider& data) {
  const auto add = [&line](text part) { line += part; };
  const auto add_one_of = [&](text spellings) {
    any_of(spellings, [&](text one) { return add(one), data.ConsumeBool(); });
  };
  switch (data.ConsumeIntegralInRange(0, 8)) {
    case 0: add(spellings<figure_id>[some_enumerator<figure_id>(data)]); break;
    case 1: add(spellings<event_id>[some_enumerator<event_id>(data)]); break;
    case 2: add_one_of(data.PickValueInArray(relation_words).spellings); break;
    case 3: add_one_of(data.PickValueInArray(amount_words).spellings); break;
    case 4: add_one_of(data.PickValueInArray(month_words).spellings); break;
    case 5: print(add, some_date(data)); break;
    case 6: print(add, some_decimal(data)); break;
    case 7: add(" "); break;
    default: line += data.ConsumeRandomLengthString(12);
  }
}

// A claim about a figure, which may stop short, or tokens in any order.
std::string some_line(FuzzedDataProvider& data) {
  std::string line;
  if (data.ConsumeBool()) {
    line += spellings<figure_id>[some_enumerator<figure_id>(data)];
    line += data.PickValueInArray({"<", "<=", " > ", " at least ", " is not ", "!= about "});
    line += std::to_string(data.ConsumeIntegralInRange(-9, 99));
    if (data.ConsumeBool())
      line += data.PickValueInArray({".5", "e7", "e-7", ",000", "'000", "bn"});
    if (data.ConsumeBool())
      line += data.PickValueInArray({"%gdp", " % of GDP", "usd", " weeks", "%"});
    if (data.ConsumeBool()) return line;
  }
  while (data.remaining_bytes() > 0 && line.size() < 60) add_token(line, data);
  return line;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const std::string made = some_line(data);
  const std::vector<char> exactly(made.begin(), made.end());
  const text line{exactly.data(), exactly.size()};

  claim read;
  reader reading;
  if (!reading.read(line, read)) {
    const fault& wrong = reading.wrong;
    CHECK(!wrong.problem.empty());
    CHECK(text{reading.line}.contains(wrong.part));
    CHECK(judge(line) == verdict::unknown);
    return 0;
  }
  std::string told;
  tell([&told](text part) { told += std::string{part}; }, line, read);
  CHECK(told.find(std::string{trimmed(line)}) != std::string::npos && told.back() == '\n');
  CHECK(judge(line) == judge(read));
  // The opposite claim has the opposite verdict, unless it is about what may not take place.
  claim opposite = read;
  opposite.negated = !read.negated;
  const bool is_certain = judge(read) != verdict::unknown && judge(opposite) != verdict::unknown;
  if (is_certain) CHECK(judge(opposite) == !judge(read));
  // What other readings agree on, ours agrees with.
  const verdict widest = judge(read, reading::widest);
  if (widest != verdict::unknown) CHECK(judge(read) == widest);
  return 0;
}
