// EXPECT: citation\(\) = delete;  // write cite\(7\)
// EXPECT: citation\(\) = delete;  // write cite\(7\)
#include <array>
#include <natobrief.hpp>
using namespace natobrief;

#if MISTAKE == 1
constexpr membership row{entity_id::poland, entity_id::nato, verdict::yes};
#elif MISTAKE == 2
constexpr std::array<statement, 4> found{};
#else
constexpr membership row{entity_id::poland, entity_id::nato, verdict::yes, cite(16)};
constexpr std::array<const statement*, 4> found{};
static_assert(row.source.cites(16) && found[0] == nullptr);
#endif
