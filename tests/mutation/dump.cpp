// Every datum of every table, one row a line: what tests/unit/facts.cpp compares with the golden
// files, without the time that its compilation takes.
#include <stdio.h>

#include <natobrief.hpp>

using namespace natobrief;

static void put(text value) {
  printf("|%.*s", static_cast<int>(value.size()), value.empty() ? "" : value.data());
}
static void put(long value) { printf("|%ld", value); }
static void put(date value) { printf("|%d-%d-%d", value.year(), value.month(), value.day()); }
static void put(const period& value) {
  put(value.first);
  put(value.begun_by);
  put(value.lasted_until);
  put(value.last);
}
static void put(const quantity& value) {
  put(long{value.amount.coefficient});
  put(long{value.amount.exponent});
  put(static_cast<long>(value.unit));
  put(static_cast<long>(value.how));
  put(long{value.margin});
}
static void put(citation value) { put(static_cast<long>(value.bits())); }
// Enumerators, numbers and bool.
template <class Value> static auto put(Value value) -> decltype(static_cast<long>(value), void()) {
  put(static_cast<long>(value));
}

template <class Row> static void put_row(const Row& row) {
  Row::columns([&row](text, auto column) { put(row.*column); });
  printf("\n");
}
template <class Table> static void put_rows(const Table& rows) {
  for (const auto& row : rows) put_row(row);
}

int main() {
  put_rows(entities);
  put_rows(labels);
  put_rows(memberships);
  put_rows(offices);
  put_rows(events);
  put_rows(figures);
  put_rows(statements);
  put_rows(tensions);
  put_row(article);
}
