// citation: a set of the paragraphs 0 to 20, never empty.
#include "check.hpp"

#include <climits>
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
      CHECK(both == (cite(one) | cite(other)));
      CHECK(both == citation::of_bits(1U << one | 1U << other));
      CHECK(both.bits() == (1U << one | 1U << other));
      CHECK((both != cite(one)) == (one != other));
      // Equality with a paragraph means citing it.
      CHECK(both == paragraph{one});
      CHECK((cite(one) == paragraph{other}) == (one == other));
      CHECK((cite(one) != paragraph{other}) == (one != other));
    }
  }
  static_assert(citation::of_bits(0x1FFFFF).cites(20) && !citation::of_bits(0x1FFFFF).cites(21));
  static_assert(!cite(0, 20).cites(INT_MAX) && !cite(0, 20).cites(INT_MIN));
  static_assert(!cite(7).cites(4294967296 + 7) && cite(7).cites(7U));
  static_assert(cite(7, 3, 11) == (cite(3) | cite(7, 11)) && cite(7, 3, 11).first() == 3);
  static_assert(paragraph{0}.number == 0 && paragraph{20}.number == 20);
}

template <class Left, class Right, class = bool> inline constexpr bool compare = false;
template <class Left, class Right>
inline constexpr bool
    compare<Left, Right, decltype(std::declval<Left>() == std::declval<Right>())> = true;

TEST_CASE("a bare number is not a paragraph, nor a citation") {
  static_assert(compare<citation, paragraph> && compare<citation, citation>);
  static_assert(!compare<citation, int>);
  static_assert(!std::is_convertible_v<int, paragraph> && !std::is_convertible_v<int, citation>);
  static_assert(!std::is_constructible_v<citation, int> && !std::is_constructible_v<citation>);
  static_assert(!std::is_constructible_v<citation, uint32_t>);
}
