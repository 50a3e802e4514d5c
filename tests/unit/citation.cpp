// citation: a set of the paragraphs 0 to 20.
#include "check.hpp"

#include <climits>
#include <cstdint>
#include <type_traits>
#include <utility>

using namespace natobrief;

TEST_CASE("a citation cites its paragraphs and no others") {
  for (int one = 0; one <= 20; ++one) {
    for (int other = 0; other <= 20; ++other) {
      const citation both = cite(one, other);
      for (int number = -3; number <= 40; ++number) {
        CHECK(both.cites(number) == (number == one || number == other));
      }
      CHECK(both.first() == (one < other ? one : other));
      CHECK(both == cite(other, one));
      CHECK((both == cite(one)) == (one == other));
      CHECK((both != cite(one)) == (one != other));
      CHECK((cite(one) == paragraph{other}) == (one == other));
      CHECK((cite(one) != paragraph{other}) == (one != other));
    }
  }
  static_assert(!citation{~uint32_t{0}}.cites(21) && !citation{~uint32_t{0}}.cites(-1));
  static_assert(!cite(0, 20).cites(INT_MAX) && !cite(0, 20).cites(INT_MIN));
  static_assert(cite(7, 3, 11).cites(3) && cite(7, 3, 11).cites(11) && cite(7, 3, 11).first() == 3);
  static_assert(cite(7, 7) == cite(7));
}

TEST_CASE("equality with a paragraph means citing it") {
  constexpr citation source = cite(3, 11);
  static_assert(source == paragraph{3} && source == paragraph{11} && !(source == paragraph{4}));
  static_assert(source != paragraph{4} && !(source != paragraph{3}) && !(source != paragraph{11}));
  static_assert(paragraph{0}.number == 0 && paragraph{20}.number == 20);
  static_assert(cite(0) == paragraph{0} && cite(20) == paragraph{20});
}

template <class Left, class Right, class = bool> inline constexpr bool compare = false;
template <class Left, class Right>
inline constexpr bool
    compare<Left, Right, decltype(std::declval<Left>() == std::declval<Right>())> = true;

TEST_CASE("a bare number is not a paragraph") {
  static_assert(compare<citation, paragraph> && compare<citation, citation>);
  static_assert(!compare<citation, int>);
  static_assert(!std::is_convertible_v<int, paragraph> && !std::is_convertible_v<int, citation>);
}
