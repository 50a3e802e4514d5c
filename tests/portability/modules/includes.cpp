// Includes the header in the same program.
#include <natobrief.hpp>

const void* entities_of_the_header();
const void* entities_of_the_header() { return &natobrief::entities; }
