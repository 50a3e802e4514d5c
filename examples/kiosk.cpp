// SPDX-License-Identifier: BSL-1.0
// Shows one fact at a time with its source, the next when Enter is pressed. No heap is used.
#include <stdio.h>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

// A whole row, with its hedge, basis, speaker and paragraphs, broken at spaces.
void show(const figure& row) {
  constexpr size_t columns = 40;
  buffer<400> words;
  print(words, row);
  for (text rest = words; !rest.empty();) {
    size_t size = rest.size() < columns ? rest.size() : columns;
    while (size < rest.size() && size > 1 && rest.data()[size] != ' ') --size;
    printf("%.*s\n", static_cast<int>(size), rest.data());
    rest = rest.substr(size + 1);
  }
}

}  // namespace

int main() {
  setvbuf(stdin, nullptr, _IONBF, 0);  // else the C library takes its buffers from the heap
  setvbuf(stdout, nullptr, _IONBF, 0);
  for (const figure& f : figures) {
    show(f);
    int key = getchar();
    while (key != '\n' && key != EOF) key = getchar();
    if (key == EOF) break;
  }
  return ferror(stdout) == 0 ? 0 : 2;
}
