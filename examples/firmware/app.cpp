// SPDX-License-Identifier: BSL-1.0
// The whole application, the same for every board: a short brief, then look-ups at run time.
#include <natobrief.hpp>

#include "board.hpp"

using namespace natobrief;

namespace {

// A constexpr copy costs its own bytes and not those of its table. To print a row takes the table
// of entities, for their names.
constexpr figure spending = figures[figure_id::us_spending];
constexpr event summit = events[event_id::hague_summit];

// These are answered by the compiler; not a byte of them is in the image.
static_assert(certain(spending.value < 5_percent_of_gdp));
static_assert(certain(5_percent_of_gdp - spending.value > 1.5_percent_of_gdp));
static_assert(summit.when.days() == 3);

// A sink is anything that takes a text.
void out(text part) { board::write(part.data(), part.size()); }

// Somebody's input, of which the compiler knows nothing.
template <class Key> Key typed(Key key) {
  volatile Key input = key;
  return input;
}

// A table small enough for any board.
const office* held_by(entity_id holder) { return offices.find(&office::holder, holder); }

// Whether the United States spends less than this percentage, which has one digit.
verdict less_than_percent(char digit) {
  decimal percent{0};
  if (!parse(text{&digit, 1}, percent)) return verdict::unknown;
  return spending.value < quantity{percent, unit::percent_of_gdp};
}

}  // namespace

int main() {
  // A row is one line with its hedge, speaker and paragraphs. It goes out piece by piece: no heap.
  print(out, spending, "\n");
  print(out, summit, "\n");

  const office* held = held_by(typed(entity_id::john_healey));
  if (held != nullptr) print(out, *held, "\n");

  buffer<8> display;
  print(display, spending.value);

  const bool passed = held != nullptr && held->of == entity_id::united_kingdom &&
                      held_by(typed(entity_id::poland)) == nullptr &&
                      less_than_percent(typed('5')) == verdict::yes &&
                      less_than_percent(typed('3')) == verdict::no &&
                      less_than_percent(typed('?')) == verdict::unknown && display.truncated() &&
                      text{display} == "about 3.";
  print(out, passed ? "PASS\n" : "FAIL\n");
  board::stop(passed);
}
