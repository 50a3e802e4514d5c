// SPDX-License-Identifier: BSL-1.0
// Checks claims such as "us_spending is less than 5 % of GDP" or "Hague summit before July 2025"
// against the article. Reading and judging take no heap and work at compile time.
#include <stdio.h>
#include <initializer_list>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

// A figure with its value or an event with its time; a typed number or day has no row.
struct side {
  text typed;
  figure_id of_figure = figure_id::none;
  event_id of_event = event_id::none;
  quantity value = 0_countries;
  period when = article.written_on;
  constexpr bool is_figure() const { return of_figure != figure_id::none; }
  constexpr bool is_event() const { return of_event != event_id::none; }
  constexpr bool is_row() const { return is_figure() || is_event(); }
};
using words = buffer<1000>;
// An order says that the left side is less or earlier; other claims say that both are the same.
struct claim {
  words line;
  side left, right;
  bool is_order = false, is_negated = false;
};

// Reading ----------------------------------------------------------------------------------------

// What people write, and behind the colon what print() writes, which parse() reads.
constexpr text vocabulary =
    "<: less than |>: more than |<=: not more than |>=: not less than |at most: not more than |"
    "at least: not less than |no: not |fewer: less |=: = |==: = |!=: not = |are: is |was: is |"
    "were: is |will be: is |in: on |around: about |almost: nearly |the: |_: |\t: |$: $ |usd: USD |"
    "dollars: USD |us dollars: USD |m: million |million: million |bn: billion |billion: billion |"
    "tn: trillion |us$: $ |of: |gdp: GDP |budgets: budget |%: % of |percent: % of |per cent: % of |"
    "five percent: five percent |five_percent: five percent |five-percent: five percent |"
    "january: ~01~ |february: ~02~ |march: ~03~ |april: ~04~ |may: ~05~ |june: ~06~ |july: ~07~ |"
    "august: ~08~ |september: ~09~ |october: ~10~ |november: ~11~ |december: ~12~ |";
constexpr char at(text line, size_t place) { return place < line.size() ? line.data()[place] : 0; }
// Whether the two are parts of one word or sign.
constexpr bool are_joined(char one, char other) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto is_sign = [](char c) { return c == '!' || (c >= '<' && c <= '>'); };
  return (is_letter(one) && is_letter(other)) || (is_sign(one) && is_sign(other));
}
constexpr text trimmed(text line) {
  const auto is_space = [](char letter) { return text{" \t\r"}.contains(text{&letter, 1}); };
  while (is_space(at(line, 0))) line = line.substr(1);
  while (is_space(at(line, line.size() - 1))) line = line.substr(0, line.size() - 1);
  return line;
}
constexpr bool take(text& rest, text part) {
  const bool is_there = rest.starts_with(part);
  if (is_there) rest = rest.substr(part.size());
  return is_there;
}
// What stands before `end`, which is taken as well.
constexpr text take_until(text& rest, char end) {
  size_t size = 0;
  while (size < rest.size() && at(rest, size) != end) ++size;
  const text part = rest.substr(0, size);
  rest = rest.substr(size + 1);
  return part;
}

// Takes a known word or one character and gives what to write for it.
constexpr text take_typed(text& rest, char last) {
  for (text list = vocabulary; !list.empty();) {
    text printed = take_until(list, '|');
    const text word = take_until(printed, ':');
    const bool is_whole = !are_joined(last, at(word, 0)) &&
                          !are_joined(at(word, word.size() - 1), at(rest, word.size()));
    if (is_whole && take(rest, word)) return printed;
  }
  const text typed = rest.substr(0, 1);
  rest = rest.substr(1);
  if ((typed == "-" && are_joined(last, at(rest, 0))) || (typed == "." && rest == " ")) return " ";
  // Only before three digits, and not after a point, does a comma stand between thousands.
  size_t digits = 0;
  while (at(rest, digits) >= '0' && at(rest, digits) <= '9') ++digits;
  return typed == "," && digits == 3 ? "'" : typed == "." && at(rest, digits) == ',' ? ". " : typed;
}
// In small letters, with one space behind each word.
constexpr words rewritten(text typed) {
  words small;
  for (char letter : typed) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
    small(text{&letter, 1});
  }
  small(" ");
  words result;
  char last = ' ';
  for (text rest = small; !rest.empty();) {
    for (const char letter : take_typed(rest, last)) {
      if (letter != ' ' || last != ' ') result(text{&letter, 1});
      last = letter;
    }
  }
  return result;
}
constexpr side read_row(text typed) {
  side s;
  s.typed = trimmed(typed);
  if (parse(s.typed, s.of_figure)) s.value = figures[s.of_figure].value;
  if (parse(s.typed, s.of_event)) s.when = events[s.of_event].when;
  return s;
}
// Whether the parts together are what print() writes.
template <class Value, class... Parts> constexpr bool reads(Value& value, Parts... parts) {
  words whole;
  print(whole, parts...);
  return parse(whole, value);
}
constexpr text read_amount(text typed, quantity& value) {
  text end = typed;
  const text begin = take_until(end, '$');
  if (reads(value, begin, end.substr(1), end.empty() ? "" : " USD")) return {};
  if (reads(value, typed, " GDP")) return "% of what: GDP, budget, members or responsibility?";
  if (reads(value, typed, " USD")) return "of what: % of GDP, % of budget, USD, countries, years?";
  return "a number of at most 8 figures with its unit, or a figure is expected (see --list)";
}
// "2025-06-24", "24 ~06~ 2025", "~06~ 2025" or "2025"; a month or a year is all of its days.
constexpr text read_time(text typed, period& when) {
  text year = typed;
  const text day = trimmed(take_until(year, '~'));
  const text month = take_until(year, '~');
  year = trimmed(year);
  if (typed.size() == 10 && parse(typed, when)) return {};
  if (reads(when, typed, "-01-01/", typed, "-12-31")) return {};
  const text dash = day.size() == 1 ? "-0" : "-";
  if (typed.size() <= 12 && reads(when, year, "-", month, dash, day)) return {};
  for (const text last : {"-31", "-30", "-29", "-28"}) {
    if (day.empty() && reads(when, year, "-", month, "-01/", year, "-", month, last)) return {};
  }
  return "a day, a month or a year, such as 24 June 2025, or an event is expected (see --list)";
}

// "is", "is not", "is less than", "before" ...
constexpr text take_relation(text& rest, bool& is_negated) {
  const bool has_verb = take(rest, "is ");
  while (take(rest, "not ")) is_negated = !is_negated;
  for (const text known : {"before ", "after ", "less than ", "more than ", "= ", "on "}) {
    if (take(rest, known)) return known;
  }
  return has_verb || is_negated ? "is" : "";
}
// Reads into a new claim and says what is wrong with it, if anything.
constexpr text read(text typed, claim& c) {
  if (typed.size() > 200) return "a claim has at most 200 bytes";
  c.line = rewritten(typed);
  text left, relation, right = c.line;
  while (relation.empty()) {
    if (right.empty()) return "a relation is expected, such as <, at least or before";
    left = text{c.line}.substr(0, c.line.size() - right.size());
    relation = take_relation(right, c.is_negated);
    if (relation.empty()) take_until(right, ' ');
  }
  const bool is_turned = relation == "after " || relation == "more than ";
  const bool is_of_time = relation == "after " || relation == "before ";
  c.is_order = is_turned || relation == "before " || relation == "less than ";
  bool is_other_negated = false;
  const bool is_doubled = c.is_order && !take_relation(right, is_other_negated).empty();
  c.left = read_row(is_turned ? right : left);
  c.right = read_row(is_turned ? left : right);
  const bool has_event = c.left.is_event() || c.right.is_event();
  const bool has_figure = c.left.is_figure() || c.right.is_figure();
  if (!has_event && !has_figure) return "a figure or an event is expected (see --list)";
  if (is_doubled || (has_event && has_figure) || (c.is_order && has_event != is_of_time) ||
      (relation == "on " && !c.left.is_event())) {
    return "a figure is <, <=, >, >=, = or !=, an event is before, after or on";
  }
  side& s = c.left.is_row() ? c.right : c.left;
  if (s.is_row()) return {};
  return has_event ? read_time(s.typed, s.when) : read_amount(s.typed, s.value);
}

// Judging ----------------------------------------------------------------------------------------

// Whether the article says that the one comes after the other.
constexpr bool is_told_after(event_id one, event_id other) {
  while (one != event_id::none && one != other) one = events[one].after;
  return one != event_id::none;
}
constexpr verdict compare(const side& left, const side& right, bool is_order) {
  const bool is_event = left.is_event() || right.is_event();
  const bool has_typed = !left.is_row() || !right.is_row();
  // No event is another, and places in two different orders do not compare.
  const bool is_open = is_event ? !is_order : left.value.unit == unit::ordinal;
  if (is_open && !has_typed) return verdict::unknown;
  if (is_told_after(right.of_event, left.of_event)) return verdict::yes;
  if (is_told_after(left.of_event, right.of_event)) return verdict::no;
  if (is_order) return is_event ? left.when.before(right.when) : left.value < right.value;
  // A summit is on each of its days, and in the month that has all of them.
  if (is_event) return left.when.contains(right.when) | right.when.contains(left.when);
  // A claim in the article's own words is supported, however vague they are.
  words one, other;
  print(one, left.value);
  print(other, right.value);
  return has_typed && text{one} == text{other} ? verdict::yes : left.value == right.value;
}
constexpr verdict judge(const claim& c) {
  if (c.left.of_figure == c.right.of_figure && c.left.of_event == c.right.of_event) {
    return c.is_order == c.is_negated ? verdict::yes : verdict::no;
  }
  verdict answer = compare(c.left, c.right, c.is_order);
  if (c.is_negated) answer = !answer;
  // What may not take place at all cannot be said to take place at some time.
  for (const event_id id : {c.left.of_event, c.right.of_event}) {
    const bool may_fail = id != event_id::none && events[id].status == status::possible;
    if (may_fail) answer = answer & verdict::unknown;
  }
  return answer;
}
static_assert([](claim c) {
  return read("US spending is at least 5 % of GDP", c).empty() && !possible(judge(c));
}({}));

// Telling ----------------------------------------------------------------------------------------

constexpr text ground(const side& s) {
  constexpr text of_basis[] = {
      "", "an estimate", "a forecast", "a demand", "a level without commitment", "our arithmetic"};
  if (s.is_figure()) return of_basis[static_cast<size_t>(figures[s.of_figure].basis)];
  return s.is_event() && events[s.of_event].status == status::planned ? "a plan" : "";
}
// "supported, as a demand: ...", and the rows that it rests on, a line each.
template <class Sink> void tell(Sink&& sink, text line, const claim& c) {
  constexpr text answers[] = {"contradicted", "not decided by the article", "supported"};
  const bool is_decided = judge(c) != verdict::unknown;
  const text one = ground(c.left), other = ground(c.right);
  sink(answers[static_cast<size_t>(judge(c))]);
  if (is_decided && !one.empty()) print(sink, ", as ", one);
  if (is_decided && !other.empty() && other != one) print(sink, ", as ", other);
  print(sink, ": ", line, "\n");
  for (const side& s : {c.left, c.right}) {
    if (s.is_figure()) print(sink, "  ", figures[s.of_figure], "\n");
    if (s.is_event()) print(sink, "  ", events[s.of_event], "\n");
    // The library reads about, nearly and rounded as a margin; others may read another one.
    const bool is_read = s.is_figure() && quantity::usual_margin(s.value.how) != 0;
    const bool is_compared = is_decided || c.left.value.unit == c.right.value.unit;
    if (is_read && is_compared && c.left.of_figure != c.right.of_figure) {
      print(sink, "    this rests on our reading of ", s.value.how, ": ", range{s.value}, "\n");
    }
  }
}

// Whether only the last one or two letters differ.
constexpr bool is_near(text typed, text name) {
  size_t same = 0;
  while (same < name.size() && (at(name, same) == '_' || at(name, same) == at(typed, same))) ++same;
  const size_t longest = typed.size() > name.size() ? typed.size() : name.size();
  return typed.size() > 2 && same < name.size() && same + 2 >= longest && 2 * same > longest;
}
// A name near to a side that is no name, or else a known word near to a word of it.
constexpr text nearest(const claim& c) {
  text found;
  const auto look_at = [&](text typed, text name) { found = is_near(typed, name) ? name : found; };
  for (const side& s : {c.left, c.right}) {
    text part = s.is_row() ? "" : s.typed;
    for (const figure& f : figures) look_at(part, spellings<figure_id>[f.id]);
    for (const event& e : events) look_at(part, spellings<event_id>[e.id]);
    while (found.empty() && !part.empty()) {
      const text typed = take_until(part, ' ');
      for (text list = vocabulary; !list.empty(); take_until(list, '|')) {
        look_at(typed, take_until(list, ':'));
      }
    }
  }
  return found;
}

constexpr text usage =
    "usage: fact_check CLAIM        such as: fact_check us_spending is less than 5 % of GDP\n"
    "       fact_check --file FILE  one claim per line, '#' begins a comment; - is standard input\n"
    "       fact_check --list       the figures and events that a claim can name\n"
    "Exit status: 2 if a claim cannot be read, else 1 if one is contradicted, 3 if one is open.\n";
// Only ASCII reaches a terminal: each other byte shows as '?'.
auto to(FILE* file) {
  return [file](text part) {
    for (const char c : part) putc(c == '\n' || (c >= ' ' && c <= '~') ? c : '?', file);
  };
}
template <class... Texts> int refuse(const Texts&... problem) {
  fflush(stdout);
  print(to(stderr), problem..., "\n");
  return 2;
}
// The exit status of this claim; `place` is where in a file it stands.
int check(text place, text line) {
  claim c;
  const text problem = read(line, c);
  if (!problem.empty()) {
    const text meant = nearest(c);
    return refuse(place.empty() ? "fact_check: " : place, problem, ": '", line, "'",
                  meant.empty() ? "" : "; did you mean: ", meant);
  }
  print(to(stdout), place);
  tell(to(stdout), line, c);
  return judge(c) == verdict::yes ? 0 : judge(c) == verdict::no ? 1 : 3;
}
int check_file(const char* name) {
  FILE* const file = text{name} == "-" ? stdin : fopen(name, "r");
  if (file == nullptr) return refuse("fact_check: cannot open ", name);
  bool found[4] = {};
  for (long byte = 0, number = 1; byte != EOF; ++number) {
    buffer<300> bytes;
    while ((byte = getc(file)) != EOF && byte != '\n') {
      const char letter = static_cast<char>(byte);
      bytes(text{&letter, 1});
    }
    text comment = bytes;
    if (number == 1) take(comment, "\xEF\xBB\xBF");
    const text typed = take_until(comment, '#');
    // What did not fit may be more than spaces.
    const text line = bytes.truncated() && comment.empty() ? typed : trimmed(typed);
    char place[5000];  // a path has at most 4095 bytes
    snprintf(place, sizeof place, "%s:%ld: ", name, number);
    if (!line.empty()) found[check(place, line)] = true;
  }
  if (ferror(file) != 0) return refuse("fact_check: cannot read ", name);
  if (found[2] || found[1]) return found[2] ? 2 : 1;
  return found[3] ? 3 : found[0] ? 0 : refuse("fact_check: no claim in ", name);
}

}  // namespace

int main(int count, char** arguments) {
  const text first = count > 1 ? arguments[1] : "";
  int status = 0;
  if (first == "--help") {
    print(to(stdout), usage);
  } else if (count == 2 && first == "--list") {
    for (const figure& f : figures) print(to(stdout), spellings<figure_id>[f.id], ": ", f, "\n");
    for (const event& e : events) print(to(stdout), spellings<event_id>[e.id], ": ", e, "\n");
  } else if ((count == 2 && first == "-") || (count == 3 && first == "--file")) {
    status = check_file(arguments[count - 1]);
  } else if (count > 1 && (first == "--" || !first.starts_with("-"))) {
    buffer<300> line;
    for (int i = first == "--" ? 2 : 1; i < count; ++i) print(line, arguments[i], " ");
    status = check({}, line.truncated() ? text{line} : trimmed(line));
  } else {
    status = refuse("fact_check: cannot read '", first, "'\n", usage);
  }
  const bool is_written = fflush(stdout) == 0 && ferror(stdout) == 0;
  return is_written ? status : refuse("fact_check: cannot write the answers");
}
