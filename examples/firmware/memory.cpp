// SPDX-License-Identifier: BSL-1.0
// The two functions that GCC asks of any environment, for boards without a C library. The pragma
// keeps it from turning these loops into calls of themselves.
#include <stddef.h>

#pragma GCC optimize("no-tree-loop-distribute-patterns")

extern "C" void* memcpy(void* to, const void* from, size_t size) {
  for (size_t at = 0; at < size; ++at) {
    static_cast<char*>(to)[at] = static_cast<const char*>(from)[at];
  }
  return to;
}
extern "C" void* memset(void* to, int value, size_t size) {
  for (size_t at = 0; at < size; ++at) static_cast<char*>(to)[at] = static_cast<char>(value);
  return to;
}
