// text: where its characters end, how it compares, and what it contains.
#include "check.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#if __cplusplus >= 202002L && defined(__has_include)
#if __has_include(<ranges>)
#include <ranges>
#endif
#endif

using namespace natobrief;

// Keeps the compiler from seeing what a pointer points at.
static const char* unseen(const char* characters) {
  const char* volatile pointer = characters;
  return pointer;
}

TEST_CASE("a text is a pointer and a length") {
  static_assert(text{}.data() == nullptr && text{}.size() == 0 && text{}.empty());
  static_assert(text{}.begin() == text{}.end());

  static constexpr char letters[] = "abcdef";
  constexpr text part{letters + 1, 3};
  static_assert(part.data() == letters + 1 && part.size() == 3 && !part.empty());
  static_assert(part.begin() == letters + 1 && part.end() == letters + 4);
  CHECK(std::string(part.begin(), part.end()) == "bcd");
  CHECK(text{letters, 0}.empty());
}

TEST_CASE("a text is measured in the compiler and at run time") {
  static_assert(text{""}.size() == 0 && text{"a"}.size() == 1 && text{"NATO"}.size() == 4);
  static_assert(text{static_cast<const char*>(nullptr)}.empty());

  CHECK(text{unseen("")}.empty());
  CHECK(text{unseen("NATO")}.size() == 4);
  CHECK(text{unseen(nullptr)}.data() == nullptr);
  CHECK(text{unseen(nullptr)}.empty());

  char typed[16] = "ab";
  CHECK(text{typed}.size() == 2);
  typed[2] = 'c';
  CHECK(text{typed}.size() == 3);
  const char padded[8] = {'a', 'b'};
  CHECK(text{padded}.size() == 2);
}

TEST_CASE("texts compare and search as std::string_view does") {
  // With bytes above 127, which come last whether char has a sign or not, and zeros inside.
  const std::vector<text> samples = {
      {},  "a", "b",  "aa", "ab",       "ba",       "aab",      "abc",   "abd",       "abcd",
      "B", "z", "\n", "~",  "\xc3\xa9", "\x7f\x80", "\xff\x80", " \x01", {"a\0b", 3}, {"a\0c", 3}};
  for (const text& left : samples) {
    const std::string_view ours = left;
    for (const text& right : samples) {
      const std::string_view theirs = right;
      CAPTURE(left);
      CAPTURE(right);
      CHECK((left == right) == (ours == theirs));
      CHECK((left != right) == (ours != theirs));
      CHECK((left < right) == (ours < theirs));
      CHECK((left > right) == (ours > theirs));
      CHECK((left <= right) == (ours <= theirs));
      CHECK((left >= right) == (ours >= theirs));
      CHECK(left.starts_with(right) == (ours.substr(0, theirs.size()) == theirs));
      CHECK(left.contains(right) == (ours.find(theirs) != std::string_view::npos));
    }
    for (size_t at = 0; at <= ours.size(); ++at) {
      CHECK(left.substr(at) == ours.substr(at));
      for (size_t count = 0; count < 6; ++count) {
        CHECK(left.substr(at, count) == ours.substr(at, count));
      }
    }
    // Where std::string_view throws, there is nothing.
    CHECK(left.substr(left.size() + 1).empty());
    CHECK(left.substr(static_cast<size_t>(-1), 1).empty());
    CHECK(left.substr(left.size() + 1).data() == left.end());
  }
}

TEST_CASE("a text does not look beyond its end") {
  constexpr text part{"aab", 2};
  static_assert(!part.contains("b") && !part.contains("aab") && !part.starts_with("aab"));
  static_assert(part.substr(1) == "a" && part.substr(1, 2) == "a");
}

// All six, with `less` before `more`.
template <class Less, class More> constexpr bool are_in_order(const Less& less, const More& more) {
  return less < more && more > less && less <= more && more >= less && less != more &&
         more != less && !(less == more) && !(more == less) && !(less > more) && !(less >= more) &&
         !(more < less) && !(more <= less);
}

TEST_CASE("text comparisons take literals, pointers and strings on either side") {
  constexpr text name = "NATO";
  static_assert(are_in_order(name, "NATOS") && are_in_order("NAT", name));
  static_assert(are_in_order(name, std::string_view{"O"}));
  static_assert(are_in_order(std::string_view{"N"}, name));
  static_assert(name == "NATO" && "NATO" == name && name == std::string_view{"NATO"});
  static_assert(name <= "NATO" && "NATO" >= name && !(name < "NATO") && !("NATO" > name));
  const std::string longer = "NATOS";
  CHECK(are_in_order(name, longer));
  CHECK(are_in_order(std::string("NAT"), name));
  CHECK(name == std::string("NATO"));
  CHECK(name == unseen("NATO"));
  CHECK(are_in_order(name, unseen("NATs")));
  struct with_signed_size {
    constexpr const char* data() const { return "NATO"; }
    constexpr int size() const { return 4; }
  };
  static_assert(name == with_signed_size{});
}

#if defined(__cpp_lib_ranges)
TEST_CASE("std::ranges orders texts") {
  std::vector<text> names;
  for (const entity& e : entities) names.push_back(e.name);
  std::ranges::sort(names);
  CHECK(std::ranges::is_sorted(names, {}, [](text name) { return std::string_view{name}; }));
  CHECK(std::ranges::max_element(entities, {}, &entity::name)->name == names.back());
  CHECK(std::ranges::min(entities, std::ranges::less{}, &entity::name).name == names.front());
}
#endif
