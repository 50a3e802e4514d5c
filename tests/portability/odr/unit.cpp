// Compiled three times, each time with another name for SEE.
#include <natobrief.hpp>

struct addresses {
  const void* of[18];
};

addresses SEE();
addresses SEE() {
  namespace nb = natobrief;
  return {{&nb::entities, &nb::labels, &nb::memberships, &nb::offices, &nb::events, &nb::figures,
           &nb::statements, &nb::tensions, &nb::article, nb::entities.begin(), nb::labels.begin(),
           nb::memberships.begin(), nb::offices.begin(), nb::events.begin(), nb::figures.begin(),
           nb::statements.begin(), nb::tensions.begin(), nb::spellings<nb::topic>.begin()}};
}
