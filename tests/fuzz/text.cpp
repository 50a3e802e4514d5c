// SPDX-License-Identifier: BSL-1.0
// text against std::string_view.
#include "check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const std::vector<char> one = some_letters(data);
  std::vector<char> other = some_letters(data);
  if (data.ConsumeBool() && !one.empty()) {  // a part of the first
    const size_t from = data.ConsumeIntegralInRange<size_t>(0, one.size() - 1);
    const size_t length = data.ConsumeIntegralInRange<size_t>(0, one.size() - from);
    other.assign(one.data() + from, one.data() + from + length);
  }
  const text ours{one.data(), one.size()};
  const text theirs{other.data(), other.size()};
  const std::string_view our_view = ours;
  const std::string_view their_view = theirs;

  CHECK(our_view.size() == one.size() && our_view.data() == one.data());
  CHECK(ours.contains(theirs) == (our_view.find(their_view) != std::string_view::npos));
  CHECK((ours == theirs) == (our_view == their_view));
  CHECK((ours != theirs) == (our_view != their_view));
  CHECK((ours < theirs) == (our_view < their_view));
  CHECK((ours < their_view) == (our_view < theirs));
  CHECK((ours <= theirs) == (our_view <= their_view));
  CHECK((ours > theirs) == (our_view > their_view));
  CHECK((ours >= theirs) == (our_view >= their_view));
  CHECK(ours.starts_with(theirs) == (our_view.substr(0, their_view.size()) == their_view));
  const auto at = data.ConsumeIntegralInRange<size_t>(0, one.size());
  const auto count = data.ConsumeIntegral<size_t>();
  CHECK(our_view.substr(at, count) == ours.substr(at, count));
  CHECK(ours.empty() == one.empty());

  const std::string until_zero{our_view};
  CHECK(text{until_zero.c_str()}.size() == std::string_view{until_zero.c_str()}.size());
  return 0;
}
