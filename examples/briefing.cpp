// SPDX-License-Identifier: BSL-1.0
// Prints the brief as a person reads it; every line ends with its paragraphs.
#include <algorithm>
#include <iostream>
#include <natobrief.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace natobrief;

namespace {

constexpr std::string_view usage =
    "usage: briefing [--about TOPIC] [--by SPEAKER] [--paragraph N]\n"
    "Prints what one news article reports. Options narrow it down, and combine:\n"
    "  --about TOPIC    statements on a topic, such as defense_spending\n"
    "  --by SPEAKER     what somebody says: pete_hegseth, \"Pete Hegseth\" or Hegseth\n"
    "  --paragraph N    what rests on paragraph N, 0 (headline and caption) to 20 (sign-off)\n"
    "  --help           this text\n";

// What a row must fit to be printed; a column that a table lacks fits no narrower wish.
struct wish {
  const topic* about = nullptr;
  const entity* by = nullptr;
  const paragraph* on = nullptr;

  bool fits(citation source) const { return on == nullptr || source == *on; }
  bool fits(const event& e) const { return !about && !by && fits(e.source); }
  bool fits(const figure& f) const {
    return !about && (!by || f.stated_by == by->id) && fits(f.source);
  }
  bool fits(const statement& s) const {
    return (!about || s.about == *about) && (!by || s.speaker == by->id) && fits(s.source);
  }
  bool fits(const tension& t) const { return !about && !by && fits(t.source); }
};

text name(entity_id id) { return entities[id].name; }

// Those rows that fit, under a heading if there are any; an empty one goes on with the last.
template <class Rows, class Line>
bool section(std::string_view heading, const Rows& rows, const wish& wanted, Line print_line) {
  bool any = false;
  for (const auto& row : rows) {
    if (!wanted.fits(row)) continue;
    if (!any && !heading.empty()) std::cout << '\n' << heading << '\n';
    any = true;
    std::cout << "  ";
    print_line(row);
    std::cout << ' ' << row.source << '\n';
  }
  return any;
}

void print_period(const period& when) {
  switch (when.precision) {
    case precision::year: std::cout << when.first.year(); break;
    case precision::open_start: std::cout << when.last << " or earlier"; break;
    case precision::open_end: std::cout << when.first << " or later"; break;
    case precision::day:
      std::cout << when.first;
      if (when.days() > 1) std::cout << " to " << when.last;
  }
}

void print_event(const event& e) {
  print_period(e.when);
  std::cout << ": " << e.name;
  if (e.place != entity_id::none && !e.name.contains(name(e.place))) {
    std::cout << ", " << name(e.place);
  }
  if (e.convened_by != entity_id::none) std::cout << ", convened by " << name(e.convened_by);
  if (e.status != status::past) std::cout << " (" << e.status << ")";
}

void print_figure(const figure& f) {
  std::cout << name(f.subject) << ", " << f.measure << ": " << f.value;
  if (f.basis != basis::stated) std::cout << " (" << f.basis;
  if (f.stated_by != article.publisher && f.stated_by != entity_id::none) {
    std::cout << (f.basis == basis::stated ? " (" : " by ") << name(f.stated_by);
  }
  if (f.basis != basis::stated) std::cout << ")";
}

void print_statement(const statement& s) {
  if (s.share != share::whole) std::cout << s.share << ' ';
  std::cout << name(s.speaker) << ' ' << s.mode << ": " << s.gist;
  if (!s.quote.empty()) std::cout << " (\"" << s.quote << "\")";
}

void print_tension(const tension& t) { std::cout << t.kind << ": " << t.gist; }

int refuse(std::string_view problem, std::string_view what, std::string_view help = {}) {
  std::cerr << "briefing: " << problem << " '" << what << "'\n" << help;
  return 2;
}

bool speaks(const entity& e) { return !statements.where(&statement::speaker, e.id).empty(); }

// The speaker by identifier, name or other printed form; nullptr if nobody of that name speaks.
const entity* speaker(text wanted) {
  for (const entity& e : entities) {
    const std::string aka = "; " + std::string{e.aka} + ";";
    const bool is_aka =
        !wanted.empty() && aka.find("; " + std::string{wanted} + ";") != std::string::npos;
    if (speaks(e) && (spellings<entity_id>[e.id] == wanted || e.name == wanted || is_aka)) {
      return &e;
    }
  }
  return nullptr;
}

std::string list_of_topics() {
  std::string list = "The topics are:";
  for (const text known : spellings<topic>) list += ' ' + std::string{known};
  return list + '\n';
}

std::string list_of_speakers() {
  std::string list = "The speakers are:";
  for (const entity& e : entities.where(speaks)) {
    list += ' ' + std::string{spellings<entity_id>[e.id]};
  }
  return list + '\n';
}

}  // namespace

int main(int count, char** arguments) {
  wish wanted;
  topic about{};
  paragraph on{0};
  for (int at = 1; at < count; ++at) {
    const text option = arguments[at];
    if (option == "--help") {
      std::cout << usage;
      return 0;
    }
    if (option != "--about" && option != "--by" && option != "--paragraph") {
      return refuse("unknown argument", option, usage);
    }
    if (++at == count) return refuse("a value is missing after", option, usage);
    const text value = arguments[at];
    if (option == "--about") {
      if (!parse(value, about)) return refuse("unknown topic", value, list_of_topics());
      wanted.about = &about;
    } else if (option == "--by") {
      wanted.by = speaker(value);
      if (wanted.by == nullptr) {
        return refuse("nobody speaks by the name of", value, list_of_speakers());
      }
    } else {
      decimal number{0};
      if (!parse(value, number) || number < decimal{0} || number > decimal{20} ||
          number.exponent < 0) {
        return refuse("paragraphs are numbered 0 to 20, there is no", value);
      }
      on = paragraph{static_cast<int>(number.whole())};
      wanted.on = &on;
    }
  }

  std::cout << name(article.publisher) << ", " << name(article.dateline) << ", "
            << article.written_on << ". Numbers in brackets are paragraphs.\n";

  // By the day it was over; what has no end, by its beginning.
  const auto day = [](const event& e) {
    return e.when.precision == precision::open_end ? e.when.first : e.when.last;
  };
  std::vector<event> by_day(events.begin(), events.end());
  std::stable_sort(by_day.begin(), by_day.end(),
                   [day](const event& left, const event& right) { return day(left) < day(right); });
  const auto is_open = [](const statement& s) {
    return s.mode == mode::expected || s.mode == mode::declined;
  };
  bool any = section("What happens when", by_day, wanted, print_event);
  any |= section("Figures", figures, wanted, print_figure);
  any |= section("Who says what", statements, wanted, print_statement);
  const bool open = section("Open questions", statements.where(is_open), wanted, print_statement);
  any |= open;
  any |= section(open ? "" : "Open questions", events.where(&event::status, status::possible),
                 wanted, print_event);
  any |= section("Where the article pulls two ways", tensions, wanted, print_tension);
  if (!any) std::cout << "\nThe article reports nothing of the kind.\n";
  return std::cout.flush() ? 0 : refuse("cannot write to", "standard output");
}
