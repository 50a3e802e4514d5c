// SPDX-License-Identifier: BSL-1.0
// The example's reader: what it rewrites says the same, and verdicts fit together.
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
    case 2:
      add(data.PickValueInArray({" before ", " after ", " is ", " not ", " at least "}));
      break;
    case 3: print(add, some_date(data)); break;
    case 4: print(add, some_decimal(data)); break;
    case 5: add(" "); break;
    case 6: {
      text list = vocabulary;
      for (int skipped = data.ConsumeIntegralInRange(0, 60); skipped > 0; --skipped) {
        take_until(list, '|');
      }
      add(take_until(list, ':'));
      break;
    }
    default: line += data.ConsumeRandomLengthString(12);
  }
}

std::string some_event(FuzzedDataProvider& data) {
  return std::string{spellings<event_id>[some_enumerator<event_id>(data)]};
}

// A claim about events, one about a figure, which may stop short, or tokens in any order.
std::string some_line(FuzzedDataProvider& data) {
  if (data.ConsumeBool()) {
    const char* const relation = data.PickValueInArray({" before ", " after ", " on ", " is not "});
    return some_event(data) + relation + some_event(data);
  }
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

  claim c;
  if (!read(line, c).empty()) {
    const text meant = nearest(c);
    CHECK(meant.empty() || text{vocabulary}.contains(meant) || meant.contains("_"));
    return 0;
  }
  std::string told;
  tell([&told](text part) { told += std::string{part}; }, line, c);
  CHECK(told.find(made) != std::string::npos && told.back() == '\n');
  // What it was rewritten as says the same.
  claim again;
  if (c.line.size() <= 200) CHECK(read(c.line, again).empty() && judge(again) == judge(c));
  // The opposite claim has the opposite verdict, unless it is about what may not take place.
  claim opposite = c;
  opposite.is_negated = !c.is_negated;
  const bool is_certain = judge(c) != verdict::unknown && judge(opposite) != verdict::unknown;
  if (is_certain) CHECK(judge(opposite) == !judge(c));
  // So has the claim the other way round, in an order.
  claim turned = c;
  turned.left = c.right;
  turned.right = c.left;
  if (c.is_order && !c.is_negated && judge(c) == verdict::yes) CHECK(!possible(judge(turned)));
  // A number that is about the article's is one of those.
  claim exact = c;
  for (side* s : {&exact.left, &exact.right}) {
    if (s->value.how == hedge::about) s->value = quantity{s->value.amount, s->value.unit};
  }
  if (c.is_order && judge(c) != verdict::unknown) CHECK(judge(exact) == judge(c));
  return 0;
}
