// Every datum of every table, one row a line: what tests/unit/facts.cpp compares with the golden
// files, without the time that its compilation takes.
#include <stdio.h>

#include <natobrief.hpp>

using namespace natobrief;

static void put(text value) {
  printf("|%.*s", static_cast<int>(value.size()), value.data() == nullptr ? "" : value.data());
}
static void put(date value) { printf("|%d-%d-%d", value.year(), value.month(), value.day()); }
static void put(const period& value) {
  put(value.first);
  put(value.last);
  printf("|%d", static_cast<int>(value.precision));
}
static void put(const quantity& value) {
  printf("|%ld|%d|%d|%d", static_cast<long>(value.amount.coefficient), value.amount.exponent,
         static_cast<int>(value.unit), static_cast<int>(value.how));
}
static void put(citation value) { printf("|%lx", static_cast<unsigned long>(value.bits)); }
template <class Enum> static auto put(Enum value) -> decltype(static_cast<int>(value), void()) {
  printf("|%d", static_cast<int>(value));
}
template <class... Columns> static void row(const Columns&... columns) {
  (put(columns), ...);
  printf("\n");
}

int main() {
  for (const entity& e : entities) row(e.id, e.kind, e.within, e.name, e.aka, e.code, e.source);
  for (const office& o : offices) row(o.holder, o.of, o.title, o.source);
  for (const event& e : events) {
    row(e.id, e.kind, e.status, e.place, e.actor, e.convened_by, e.when, e.name, e.source);
  }
  for (const figure& f : figures) {
    row(f.id, f.subject, f.basis, f.stated_by, f.as_of, f.value, f.measure, f.wording, f.source);
  }
  for (const statement& s : statements) {
    row(s.speaker, s.share, s.mode, s.about, s.negated, s.on, s.quote, s.gist, s.source);
  }
  for (const tension& t : tensions) row(t.kind, t.gist, t.source);
  row(article.publisher, article.dateline, article.photographer, article.contributor,
      article.contributed_from, article.rights_year, article.written_on, article.source);
}
