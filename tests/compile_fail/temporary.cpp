// What would point into something that is gone.
// EXPECT: = delete;  // name the view first
// EXPECT: = delete; +// name the view first
// EXPECT: = delete;  // name the buffer first
// EXPECT: = delete; +// name the array first
// EXPECT: natobrief: this key is gone before the view: give it a name, or use find\(\)
// EXPECT: natobrief: this key is gone before the view: give it a name, or use find\(\)
// EXPECT: natobrief: this key is gone before the view: give it a name, or use find\(\)
// EXPECT: = delete;  // name the array first
#include <natobrief.hpp>
#include <string>
using namespace natobrief;

struct row {
  int number;
};
buffer<8> typed();
std::string typed_string();
const std::string const_string();
using two_rows = const row[2];

bool use() {
#if MISTAKE == 1
  const auto first = events.where(&event::kind, event_kind::trip).begin();
#elif MISTAKE == 2
  for (const auto last = events.where(&event::kind, event_kind::trip).end();;) (void)last;
#elif MISTAKE == 3
  const text letters = typed();
#elif MISTAKE == 4
  const table<row> numbers{{{1}, {2}}};
#elif MISTAKE == 5
  const auto found = labels.where(&label::form, typed());
#elif MISTAKE == 6
  const auto found = labels.where(&label::form, typed_string());
#elif MISTAKE == 7
  const auto found = labels.where(&label::form, const_string());
#elif MISTAKE == 8
  const table<row> numbers{two_rows{{1}, {2}}};
#else
  const auto trips = events.where(&event::kind, event_kind::trip);
  const auto first = trips.begin();
  const buffer<8> kept = typed();
  const text letters = kept;
  static constexpr row rows[] = {{1}, {2}};
  const table<row> numbers{rows};
  const auto found = labels.where(&label::form, kept);
  return first != trips.end() && !letters.empty() && !numbers.empty() && !found.empty() &&
         labels.find(&label::form, typed()) != nullptr &&
         labels.find(&label::form, typed_string()) != nullptr;
#endif
}
