// The periods of all rows and 10,000 random ones: as EDTF, and the four days of each.
#include "random.hpp"

#include <cstdio>

using namespace natobrief;

static void write(const period& one) {
  buffer<80> line;
  print(line, one, " ", one.first, " ", one.begun_by, " ", one.lasted_until, " ", one.last);
  std::puts(line.data());
}

int main() {
  for (const event& e : events) write(e.when);
  for (const figure& f : figures) write(f.as_of);
  check::random random;
  for (int count = 0; count < 10000; ++count) write(random.period());
}
