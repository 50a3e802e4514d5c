// SPDX-License-Identifier: BSL-1.0
// Three joins, answered by the compiler; the program only prints them, as sqlite3 would.
#include <iostream>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

using answer = buffer<2000>;

// The figures that are certainly below Trump's demand, and whose they are.
constexpr answer below_demand = [] {
  answer lines;
  const quantity& demand = figures[figure_id::trump_demand].value;
  for (const figure& f : figures) {
    if (!certain(f.value < demand)) continue;
    lines(spellings<figure_id>[f.id]);
    lines("|");
    lines(entities[f.subject].name);
    lines("\n");
  }
  return lines;
}();

// Who said how many things at which event, and where.
constexpr answer said_where = [] {
  answer lines;
  for (const event& v : events) {
    const auto there = statements.where(&statement::on, v.id);
    for (const entity& e : entities) {
      const auto by = there.where(&statement::speaker, e.id);
      if (by.empty()) continue;
      lines(v.name);
      lines("|");
      lines(entities[v.place].name);
      lines("|");
      lines(e.name);
      lines("|");
      print(lines, decimal{static_cast<int32_t>(by.count())});
      lines("\n");
    }
  }
  return lines;
}();

// The persons in the office of a country, with its code.
constexpr answer in_office = [] {
  answer lines;
  for (const office& o : offices) {
    if (o.of == entity_id::none || entities[o.of].kind != entity_kind::country) continue;
    if (entities[o.holder].kind != entity_kind::person) continue;
    lines(entities[o.holder].name);
    lines("|");
    lines(o.title);
    lines("|");
    lines(entities[o.of].code);
    lines("\n");
  }
  return lines;
}();

static_assert(!below_demand.truncated() && !said_where.truncated() && !in_office.truncated());

}  // namespace

int main() {
  std::cout << below_demand.data() << '\n' << said_where.data() << '\n' << in_office.data();
}
