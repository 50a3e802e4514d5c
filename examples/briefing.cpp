// SPDX-License-Identifier: BSL-1.0
// Prints the brief as a person would write it; every sentence ends with its paragraphs.
#include <algorithm>
#include <cctype>
#include <iostream>
#include <natobrief.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <vector>
#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#endif

using namespace natobrief;
using std::string;

namespace {

template <class... Values> string in_words(const Values&... values) {
  std::ostringstream words;
  (words << ... << values);
  return words.str();
}

// A person by the shortest printed name; nothing for none, or if it is told already.
string name(const char* before, entity_id id, text told = {}) {
  if (id == entity_id::none) return "";
  const auto forms = labels.where(&label::of, id).least(&label::form, &text::size);
  const bool is_person = entities[id].kind == entity_kind::person;
  const text shown = is_person ? forms.begin()->form : entities[id].name;
  if (told.contains(shown)) return "";
  return in_words(before, shown.starts_with("United ") ? "the " : "", shown);
}
string written(const period& when) {
  const string first = in_words(when.first), last = in_words(when.last);
  const bool has_end = when.last.year() < 9999;
  if (when.first == when.last) return first;
  if (when.first == when.begun_by) return has_end ? first + " to " + last : "from " + first;
  if (when.begun_by <= when.lasted_until) return in_words("on ", when.begun_by, ", over by ", last);
  if (when.first.year() == 0) return has_end ? "by " + last : "no date given";
  return has_end ? "between " + first + " and " + last : first + " or later";
}

string sentence(const event& e) {
  return in_words(written(e.when), e.dating == dating::inferred ? " (our dating): " : ": ", e.name,
                  name(e.place == entity_id::nato_headquarters ? " at " : " in ", e.place, e.name),
                  e.kind == event_kind::military ? name(" by ", e.actor, e.name) : "",
                  name(", convened by ", e.convened_by), name(", chaired by ", e.chaired_by),
                  e.status == status::planned ? ", planned" : "",
                  e.status == status::open ? ", past or planned" : "", ' ', e.source);
}
// The gist says by itself what is demanded ("must"), declined ("would not") or expected.
string sentence(const statement& s) {
  const entity_id who = s.mode == mode::heard ? entity_id::allies : s.speaker;
  const bool told = who == entity_id::none || who == article.publisher || s.mode == mode::declined;
  const string verb = s.mode == mode::demanded     ? "said"
                      : s.mode == mode::called_for ? "urged"
                                                   : in_words(s.mode);
  return in_words(s.share == share::whole ? "" : in_words(s.share, ' '),
                  told ? "" : name("", who) + ' ' + verb + " that ", s.gist,
                  s.quote.empty() ? "" : in_words(" (\"", s.quote, "\")"),
                  name(", as the article reads ", s.view_of),
                  who == entity_id::none ? " (no source named) " : " ", s.source);
}
string sentence(const entity& e) { return in_words(e.name, ' ', e.source); }
template <class Row> string sentence(const Row& row) { return in_words(row); }

// Says whether there are such rows; breaks lines where the terminal ends.
template <class Rows> bool section(const string& heading, const Rows& rows) {
  size_t width = 80;
#ifdef TIOCGWINSZ
  winsize terminal{};
  if (ioctl(1, TIOCGWINSZ, &terminal) == 0 && terminal.ws_col > 0) width = terminal.ws_col;
#endif
  if (!rows.empty()) std::cout << '\n' << heading << '\n';
  for (const auto& row : rows) {
    string line = "-", words = sentence(row) + '.';
    words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    std::istringstream rest(words);
    for (string word; rest >> word; line += ' ' + word) {
      if (line.size() + 1 + word.size() <= width) continue;
      std::cout << line << '\n';
      line = " ";
    }
    std::cout << line << '\n';
  }
  return !rows.empty();
}

// Figures have no topic of their own; they stand in the order of the text.
topic topic_of(figure_id id) {
  using known = figure_id;
  if (id == known::first_trip || id == known::first_non_us_convening) return topic::contact_group;
  if (id == known::contact_group_members) return topic::contact_group;
  if (id == known::europes_share) return topic::burden_sharing;
  if (id <= known::nato_members) return topic::membership;
  if (id <= known::aid_period) return topic::aid;
  return id <= known::days_since_invasion ? topic::war : topic::defense_spending;
}

bool speaks(const label& l) {
  return statements.find(&statement::speaker, l.of) || figures.find(&figure::stated_by, l.of);
}
// Whoever speaks under this name, in any case.
entity_id speaker(const string& wanted) {
  const auto same = [](unsigned char one, unsigned char other) {
    return std::tolower(one) == std::tolower(other);
  };
  for (const label& l : labels.where(speaks))
    if (std::equal(wanted.begin(), wanted.end(), l.form.begin(), l.form.end(), same)) return l.of;
  return entity_id::none;
}
string usage() {
  string words =
      "usage: briefing [--about TOPIC] [--by SPEAKER] [--paragraph N]\n"
      "Prints what one news article reports. Options narrow it down and can be combined.\n"
      "Paragraphs: 0 (headline and caption) to 20 (sign-off)\nTopics:";
  for (const text known : spellings<topic>) words += in_words(' ', known);
  words += "\nSpeakers, by any name that the article prints:";
  for (const label& l : labels.where(speaks)) words += in_words(" \"", l.form, '"');
  return words + '\n';
}
int refuse(const string& problem) {
  std::cerr << "briefing: " << problem << '\n' << usage();
  return 2;
}
int finish(const string& words) {
  return std::cout << words << std::flush ? 0 : refuse("cannot write to standard output");
}

}  // namespace

int main(int count, char** arguments) {
  std::optional<topic> about;
  entity_id by = entity_id::none;
  citation on = citation::of_bits(0x1FFFFF);
  for (int at = 1; at < count; ++at) {
    const string option = arguments[at];
    if (option == "--" && ++at == count) break;
    if (option == "--help") return finish(usage());
    if (option != "--about" && option != "--by" && option != "--paragraph") {
      return refuse(in_words("unknown argument '", arguments[at], "'"));
    }
    const string value = ++at == count ? "" : arguments[at];
    const bool is_known = option == "--about" ? parse(value, about.emplace())
                          : option == "--by"  ? (by = speaker(value)) != entity_id::none
                                              : parse('[' + value + ']', on);
    if (!is_known) return refuse(option + " takes one of the values below, not '" + value + "'");
  }
  const auto here = [on](const auto& row) { return (row.source.bits() & on.bits()) != 0; };
  const auto fits = [about, by](topic of, entity_id speaker) {
    return (!about || of == *about) && (by == entity_id::none || speaker == by);
  };
  const auto said = [&fits](const statement& s) { return fits(s.about, s.speaker); };
  const auto counted = [&fits](const figure& f) { return fits(topic_of(f.id), f.stated_by); };
  const auto rest = [about, by](const auto&) { return !about && by == entity_id::none; };
  std::cout << article.headline << '\n'
            << entities[article.publisher].name << ", " << entities[article.dateline].name << ", "
            << article.written_on << ". Numbers in brackets are paragraphs.\n";
  const auto is_news = [](const statement& s) {
    return s.source == paragraph{1} || s.mode == mode::heard || s.mode == mode::declined;
  };
  bool any = count == 1 && section("In short", statements.where(is_news));
  any |= section("Who's who", offices.where(here).where(rest));
  std::vector<event> days;
  for (const event& e : events.where(here).where(rest)) days.push_back(e);
  std::stable_sort(days.begin(), days.end(), [](const event& left, const event& right) {
    return left.when.lasted_until < right.when.lasted_until;
  });
  any |= section("What happens when", days);
  any |= section("Who says what", statements.where(here).where(said));
  any |= section("The figures", figures.where(here).where(counted));
  any |= section("Where the article disagrees or leaves something open",
                 tensions.where(here).where(rest));
  const auto people = entities.where(here).where(rest);
  any |= section("The photograph", people.where(&entity::id, article.photographer));
  any |= section("Contributed" + name(" from ", article.contributed_from),
                 people.where(&entity::id, article.contributor));
  return finish(any ? "" : "\nThe article reports nothing of the kind.\n");
}
