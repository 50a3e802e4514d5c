// SPDX-License-Identifier: BSL-1.0
// The whole application, the same for every board: a short brief, then look-ups at run time.
#include <natobrief.hpp>

#include "board.hpp"

using namespace natobrief;

namespace {

// A sink is anything that takes a text.
void out(text part) { board::write(part.data(), part.size()); }

template <class... Values> void line(const Values&... values) {
  (print(out, values), ...);
  out("\n");
}

// A constexpr copy costs its own bytes and not those of its table, which is what an AVR needs:
// there whatever is read at run time lies in RAM.
constexpr figure us = figures[figure_id::us_spending];
constexpr figure aid = figures[figure_id::aid_total];
constexpr event summit = events[event_id::hague_summit];

// These are answered by the compiler; not a byte of them is in the image.
static_assert(certain(us.value < 5_percent_of_gdp));
static_assert(summit.when.days() == 3);

}  // namespace

int main() {
  line(text{"U.S. defense spending: "}, us.value, text{" "}, us.source);
  line(text{"aid: "}, aid.value, text{" "}, aid.source);
  line(summit.name, text{": "}, summit.when, text{" "}, summit.source);

  // Keys that only run time knows, in a table small enough for any board.
  bool passed = true;
  volatile uint8_t key = static_cast<uint8_t>(entity_id::john_healey);
  const office* held = offices.find(&office::holder, static_cast<entity_id>(key));
  passed = passed && held != nullptr && held->of == entity_id::united_kingdom;
  if (held != nullptr) line(text{"he is "}, held->title, text{" "}, held->source);
  key = static_cast<uint8_t>(entity_id::poland);
  passed = passed && offices.find(&office::holder, static_cast<entity_id>(key)) == nullptr;

  buffer<8> small;
  print(small, aid.value);
  passed = passed && small.truncated() && text{small} == "more tha";

  out(passed ? text{"PASS\n"} : text{"FAIL\n"});
  board::stop(passed);
}
