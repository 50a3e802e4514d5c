// Does each library read the facts of its own version?
#include "facts.hpp"

#include <cstdio>
#include <string_view>

int main() {
  const facts first = read_first();
  const facts second = read_second();
  std::printf("%s %d, %s %d\n", first.poland, first.aid_total, second.poland, second.aid_total);
  return std::string_view{first.poland} == "Poland" && first.aid_total == 126 &&
                 std::string_view{second.poland} == "Poland" && second.aid_total == 127
             ? 0
             : 1;
}
