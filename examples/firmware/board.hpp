// SPDX-License-Identifier: BSL-1.0
// What the application asks of a board; each of the other files here provides it for one.
#ifndef BOARD_HPP
#define BOARD_HPP

#include <stddef.h>

namespace board {

void write(const char* data, size_t size);
[[noreturn]] void stop(bool passed);

}  // namespace board

#endif
