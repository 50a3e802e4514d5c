// SPDX-License-Identifier: BSL-1.0
// Rows and identifiers of your own beside the article's, queried the same way.
#include <iostream>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

enum class note_id { check_base, ask_for_date };

struct note {
  note_id id;
  figure_id on;  // a column may name a row of the article
  text to_do;
};

constexpr note note_rows[] = {
    {note_id::check_base, figure_id::us_floor, "ask the press office: 3 percent of what?"},
    {note_id::ask_for_date, figure_id::aid_total, "which day was the amount counted?"},
};
constexpr table<note, note_id> notes{note_rows};

static_assert(notes[note_id::check_base].on == figure_id::us_floor);
static_assert(notes.where(&note::on, figure_id::aid_total).only().id == note_id::ask_for_date);
static_assert(notes.all([](const note& n) { return figures[n.on].basis != basis::derived; }));

}  // namespace

int main() {
  for (const note& n : notes) std::cout << figures[n.on] << "\n  " << n.to_do << '\n';
}
