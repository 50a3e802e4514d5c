// SPDX-License-Identifier: BSL-1.0
// What the library answers to the questions that the test `export` asks in SQL: a line for a row,
// a bar between columns, an empty line between answers.
#include <iostream>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

template <class... Columns> void write_row(const Columns&... columns) {
  text before;
  ((std::cout << before << columns, before = "|"), ...);
  std::cout << '\n';
}

template <class Row, class Write> void for_each_paragraph(const Row& row, Write write) {
  for (int number = 0; number <= 20; ++number) {
    if (row.source.cites(number)) write(number);
  }
}

text name_of(entity_id id) { return id == entity_id::none ? "" : entities[id].name; }

}  // namespace

int main() {
  // The figures that are certainly below what Trump calls for, with their paragraphs.
  for (const figure& f : figures) {
    if (!certain(f.value < figures[figure_id::trump_demand].value)) continue;
    for_each_paragraph(f, [&f](int number) {
      write_row(spellings<figure_id>[f.id], entities[f.subject].name, number);
    });
  }
  std::cout << '\n';

  // All figures with their bounds and their paragraphs.
  for (const figure& f : figures) {
    const bound low = f.value.lower();
    const bound high = f.value.upper();
    for_each_paragraph(f, [&](int number) {
      std::cout << spellings<figure_id>[f.id] << '|';
      if (low.end != endpoint::unbounded) std::cout << low.at;
      std::cout << '|' << low.end << '|';
      if (high.end != endpoint::unbounded) std::cout << high.at;
      std::cout << '|' << high.end << '|' << number << '\n';
    });
  }
  std::cout << '\n';

  // What was certainly, and what was possibly going on on the day of writing.
  for (const event& e : events) {
    const verdict there = e.when.contains(article.written_on);
    if (possible(there)) write_row(spellings<event_id>[e.id], there);
  }
  std::cout << '\n';

  // Who says what, in the article's order, and on which occasion.
  for (const statement& s : statements) {
    write_row(spellings<statement_id>[s.id], name_of(s.speaker), s.gist,
              s.on == event_id::none ? text{} : events[s.on].name);
  }
  std::cout << '\n';

  // The holders of offices with the code of their country.
  for (const office& o : offices) {
    write_row(entities[o.holder].name, o.title, entities[o.of].code);
  }
}
