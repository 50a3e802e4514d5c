// SPDX-License-Identifier: BSL-1.0
// Queries with arbitrary keys against loops over the rows.
#include <algorithm>

#include "check.hpp"

namespace {

template <class Rows, class Column, class Key>
void check_find(const Rows& rows, Column column, const Key& key) {
  const auto fits = [&](const auto& row) { return row.*column == key; };
  const auto* const first = std::find_if(rows.begin(), rows.end(), fits);
  const auto count = static_cast<size_t>(std::count_if(rows.begin(), rows.end(), fits));
  CHECK(rows.find(column, key) == (first == rows.end() ? nullptr : first));
  CHECK(rows.where(column, key).count() == count);
  CHECK(rows.where(column, key).empty() == (count == 0));
}

// Up the chain of wholes, which is no longer than the table.
bool has_ancestor(entity_id part, entity_id whole) {
  for (size_t step = 0; step <= entities.size(); ++step) {
    if (part == whole) return part != entity_id::none;
    if (part == entity_id::none) return false;
    part = entities[part].within;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
  FuzzedDataProvider data{bytes, size};
  const size_t row = data.ConsumeIntegralInRange<size_t>(0, entities.size() - 1);
  const entity& known = entities.begin()[row];
  std::vector<char> letters = some_letters(data);
  const text form = labels.begin()[data.ConsumeIntegral<uint8_t>() % labels.size()].form;
  if (data.ConsumeBool()) letters.assign(known.name.begin(), known.name.end());
  if (data.ConsumeBool()) letters.assign(form.begin(), form.end());
  if (data.ConsumeBool() && !letters.empty()) letters[row % letters.size()] = 'e';
  const std::string_view key{letters.data(), letters.size()};
  check_find(entities, &entity::name, key);
  check_find(labels, &label::form, key);
  check_find(entities, &entity::code, key);
  check_find(events, &event::name, key);
  check_find(figures, &figure::wording, key);
  check_find(statements, &statement::quote, key);

  // Enumerators that are none, too.
  const auto number = data.ConsumeIntegral<uint8_t>();
  check_find(entities, &entity::id, static_cast<entity_id>(number));
  check_find(labels, &label::of, static_cast<entity_id>(number));
  check_find(labels, &label::source, paragraph{number % 21});
  check_find(events, &event::convened_by, static_cast<entity_id>(number));
  check_find(figures, &figure::basis, static_cast<basis>(number));
  check_find(statements, &statement::about, static_cast<topic>(number));
  check_find(statements, &statement::source, paragraph{number % 21});

  const bool any = data.ConsumeBool();
  const auto of_article = any ? data.ConsumeIntegral<int>() : data.ConsumeIntegralInRange(-2, 33);
  const citation source = some_citation(data);
  const bool cites =
      of_article >= 0 && of_article <= 20 && (source.bits() & (1U << of_article)) != 0;
  CHECK(source.cites(of_article) == cites);

  const auto speaker = static_cast<entity_id>(number);
  const auto about = some_enumerator<topic>(data);
  const auto said = statements.where(&statement::speaker, speaker).where(&statement::about, about);
  CHECK(said.count() == static_cast<size_t>(std::count_if(
                            statements.begin(), statements.end(), [&](const statement& s) {
                              return s.speaker == speaker && s.about == about;
                            })));

  const entity& whole = entities.begin()[number % entities.size()];
  CHECK(is_within(known.id, whole.id) ==
        (has_ancestor(known.id, whole.id) ? verdict::yes : verdict::unknown));
  verdict holds = verdict::unknown;
  for (const membership& m : memberships) {
    if (m.member == known.id && m.body == whole.id) holds = m.holds;
  }
  CHECK(is_member(known.id, whole.id) == holds);

  // The unbeaten figures, and what all, any and none say of a verdict.
  const quantity limit = some_quantity(data);
  const auto below = [&](const figure& f) { return f.value < limit; };
  size_t unbeaten = 0;
  verdict all = verdict::yes;
  verdict any_of_them = verdict::no;
  for (const figure& f : figures) {
    const auto beats = [&](const figure& other) { return certain(other.value > f.value); };
    if (std::none_of(figures.begin(), figures.end(), beats)) ++unbeaten;
    all = all & below(f);
    any_of_them = any_of_them | below(f);
  }
  CHECK(figures.greatest(&figure::value).count() == unbeaten);
  CHECK(figures.all(below) == all && figures.any(below) == any_of_them);
  CHECK(figures.none(below) == !any_of_them);
  return 0;
}
