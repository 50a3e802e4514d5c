// text: where its characters end, how it compares, and what it contains.
#include "check.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

using namespace natobrief;

// As the standard library sees the same characters.
static std::string_view view_of(text value) { return {value.data(), value.size()}; }

// Keeps the compiler from seeing what a pointer points at.
static const char* unseen(const char* characters) {
  const char* volatile pointer = characters;
  return pointer;
}

TEST_CASE("a text is a pointer and a length") {
  static_assert(text{}.data() == nullptr);
  static_assert(text{}.size() == 0 && text{}.empty());
  static_assert(text{}.begin() == text{}.end());

  static constexpr char letters[] = "abcdef";
  constexpr text part{letters + 1, 3};
  static_assert(part.data() == letters + 1 && part.size() == 3 && !part.empty());
  static_assert(part.begin() == letters + 1 && part.end() == letters + 4);
  CHECK(std::string(part.begin(), part.end()) == "bcd");
  CHECK(text{letters, 0}.empty());
}

TEST_CASE("a text is measured in the compiler and at run time") {
  static_assert(text{""}.size() == 0);
  static_assert(text{"a"}.size() == 1);
  static_assert(text{"NATO"}.size() == 4);
  static_assert(text{static_cast<const char*>(nullptr)}.size() == 0);

  CHECK(text{unseen("")}.size() == 0);
  CHECK(text{unseen("a")}.size() == 1);
  CHECK(text{unseen("NATO")}.size() == 4);
  CHECK(text{unseen(nullptr)}.empty());
  CHECK(text{unseen(nullptr)}.data() == nullptr);

  char typed[16] = "ab";
  CHECK(text{typed}.size() == 2);
  typed[2] = 'c';
  CHECK(text{typed}.size() == 3);
  const char padded[8] = {'a', 'b'};
  CHECK(text{padded}.size() == 2);
}

TEST_CASE("texts compare byte by byte, as std::string_view does") {
  const std::vector<text> samples = {{},  "a", "b",  "aa", "ab", "ba",       "abc",  "abd",  "abcd",
                                     "B", "z", "\n", "~",  "é",  "\x7f\x80", "\xff", " \x01"};
  for (const text left : samples) {
    for (const text right : samples) {
      CAPTURE(left);
      CAPTURE(right);
      CHECK((left == right) == (view_of(left) == view_of(right)));
      CHECK((left != right) == (view_of(left) != view_of(right)));
      CHECK((left < right) == (view_of(left) < view_of(right)));
      CHECK(left.contains(right) == (view_of(left).find(view_of(right)) != std::string_view::npos));
    }
  }
  // Bytes above 127 come last, whether char has a sign or not.
  static_assert(text{"z"} < "\x80" && !(text{"\x80"} < "z"));
  static_assert(text{"\x80"} < "\xff" && !(text{"\xff"} < "\x80"));
  // A prefix comes first.
  static_assert(text{"ab"} < "abc" && !(text{"abc"} < "ab") && !(text{"ab"} < "ab"));
  // A zero is a character like any other.
  static_assert(text{"a\0b", 3} != text{"a\0c", 3} && text{"a\0b", 3} != "a");
}

TEST_CASE("text comparisons take literals, pointers and strings on either side") {
  constexpr text name = "NATO";
  static_assert(name == "NATO" && "NATO" == name && name != "NAT" && "NATOS" != name);
  static_assert(name < "NATOS" && "NAT" < name && !(name < "NATO") && !("NATO" < name));
  static_assert(name == std::string_view{"NATO"} && std::string_view{"NAT"} != name);
  static_assert(name < std::string_view{"O"} && std::string_view{"N"} < name);
  const std::string string = "NATO";
  CHECK(name == string);
  CHECK(string == name);
  CHECK(name != string + "S");
  CHECK(name < string + "S");
  CHECK(name == unseen("NATO"));
  CHECK(unseen("NATs") != name);
}

TEST_CASE("contains finds a part at either end and no longer one") {
  constexpr text whole = "aab";
  static_assert(whole.contains("") && text{}.contains("") && whole.contains(text{}));
  static_assert(whole.contains("a") && whole.contains("b") && whole.contains("aa"));
  static_assert(whole.contains("ab") && whole.contains("aab"));
  static_assert(!whole.contains("ba") && !whole.contains("bb") && !whole.contains("c"));
  static_assert(!whole.contains("aabb") && !text{}.contains("a"));
  // It looks no further than its own end.
  static_assert(!text{"aab", 2}.contains("b") && !text{"aab", 2}.contains("aab"));
}
