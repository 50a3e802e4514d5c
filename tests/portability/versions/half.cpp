// What one of the two libraries reads from its own header, at run time. Compiled once with each
// version, each time with another name for READ.
#include <natobrief.hpp>

#include "facts.hpp"

// The namespace has the name of the version.
#define JOIN(major, minor, patch) v##major##_##minor##_##patch
#define VERSION(major, minor, patch) JOIN(major, minor, patch)
namespace version =
    natobrief::VERSION(NATOBRIEF_VERSION_MAJOR, NATOBRIEF_VERSION_MINOR, NATOBRIEF_VERSION_PATCH);
static_assert(&version::entities == &natobrief::entities);

facts READ() {
  using namespace natobrief;
  volatile auto country = entity_id::poland;
  volatile auto aid = figure_id::aid_total;
  const quantity& value = figures[figure_id{aid}].value;
  return {entities[entity_id{country}].name.data(), value.amount.coefficient};
}
