// SPDX-License-Identifier: BSL-1.0
// Shows one fact at a time with its source, as a sign of 60 columns would: no heap, no allocation.
#include <stdio.h>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

constexpr size_t columns = 60;

// The next line: as many whole words as fit, at least one.
text next_line(text rest) {
  if (rest.size() <= columns) return rest;
  size_t end = columns;
  while (end > 0 && rest.data()[end] != ' ') --end;
  return rest.substr(0, end > 0 ? end : columns);
}

template <class Row> void show(const Row& row) {
  buffer<400> words;  // one fact, its speaker, its hedge and its paragraphs
  print(words, row);
  for (text rest = words; !rest.empty();) {
    const text line = next_line(rest);
    printf("%.*s\n", static_cast<int>(line.size()), line.data());
    rest = rest.substr(line.size() + 1);
  }
  puts("");
}

}  // namespace

int main() {
  for (const figure& f : figures.where(&figure::basis, basis::stated)) show(f);
  for (const statement& s : statements.where(&statement::about, topic::membership)) show(s);
}
