// Includes the header and imports the module that wraps it.
#include <natobrief.hpp>
import facts;

static_assert(natobrief::possible(us_spending() ==
                                  natobrief::figures[natobrief::figure_id::us_spending].value));
