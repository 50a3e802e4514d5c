// EXPECT: explicit citation\(uint32_t bits\).*// write cite\(7\)
// EXPECT: citation\(\) = delete;  // write cite\(7\)
// EXPECT: natobrief_error_citation_is_empty_or_past_20
// EXPECT: natobrief_error_citation_is_empty_or_past_20
// EXPECT: natobrief_error_paragraph_outside_0_to_20
// EXPECT: no matching function for call to 'cite
// EXPECT: = delete;  // write paragraph\{7\} or cite\(7\)
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr citation source{7};
#elif MISTAKE == 2
constexpr citation source{};
#elif MISTAKE == 3
constexpr citation source = citation::of_bits(0);
#elif MISTAKE == 4
constexpr citation source = citation::of_bits(1U << 21);
#elif MISTAKE == 5
constexpr citation source = cite(7, 21);
#elif MISTAKE == 6
constexpr citation source = cite();
#elif MISTAKE == 7
static_assert(cite(7) == 7);
#else
constexpr citation source = citation::of_bits(1U << 20);
static_assert(source == cite(20) && cite(7, 20) == paragraph{7});
#endif
