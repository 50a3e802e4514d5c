// SPDX-License-Identifier: BSL-1.0
// The board that everybody has.
#include <stdio.h>
#include <stdlib.h>

#include "board.hpp"

void board::write(const char* data, size_t size) { fwrite(data, 1, size, stdout); }
void board::stop(bool passed) { exit(passed ? 0 : 1); }
