// SPDX-License-Identifier: BSL-1.0
// A browser or node: the page lends its console, see wasm.mjs.
#include "board.hpp"

int main();

extern "C" {
[[clang::import_module("board"), clang::import_name("write")]] void page_write(const char*, size_t);
[[noreturn, clang::import_module("board"), clang::import_name("stop")]] void page_stop(bool);
[[clang::export_name("run")]] void run() { main(); }
}

void board::write(const char* data, size_t size) { page_write(data, size); }
void board::stop(bool passed) { page_stop(passed); }
