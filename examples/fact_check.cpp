// SPDX-License-Identifier: BSL-1.0
// Checks claims such as "us_spending is less than 5 % of GDP" or "Hague summit before July 2025"
// against the article. Reading and judging take no heap: they work at compile time, and they would
// on a board. Only the way in and out, at the end, is made for a terminal.
#include <stdio.h>

#include <initializer_list>
#include <natobrief.hpp>

using namespace natobrief;

namespace {

enum class relation : uint8_t { same, less, more, before, after, within };

// A figure and its value or an event and its time; what was typed as a number or a day has no row.
struct side {
  const figure* of_figure = nullptr;
  const event* of_event = nullptr;
  quantity value{decimal{0}, unit::countries};
  period when = article.written_on;
  constexpr bool is_typed() const { return of_figure == nullptr && of_event == nullptr; }
};
struct claim {
  side left, right;
  relation how = relation::same;
  bool negated = false;
};
// What is wrong with which part of the line, and what that may have been meant to be.
struct fault {
  text problem, part, nearest;
};

// Words ------------------------------------------------------------------------------------------

template <class Meaning> struct word {
  text spellings;  // separated by '|'
  Meaning meaning;
  bool negated = false;
};
constexpr word<relation> relation_words[] = {
    {"<|less than|fewer than|below|under", relation::less},
    {">|more than|greater than|above|over", relation::more},
    {"<=|at most|no more than|up to", relation::more, true},
    {">=|at least|no less than", relation::less, true},
    {"=|==|equals|equal to|exactly", relation::same},
    {"!=", relation::same, true},
    {"before", relation::before},
    {"after", relation::after},
    {"on|in|during|within", relation::within}};
// The words of an amount as print() writes them, which is what parse() reads.
constexpr word<text> amount_words[] = {{"about|around|approximately|roughly", "about"},
                                       {"nearly|almost", "nearly"},
                                       {"trillion|tn", "trillion"},
                                       {"billion|bn", "billion"},
                                       {"million|mn|m", "million"},
                                       {"%|percent|per cent", "%"},
                                       {"gdp|of gdp|of gross domestic product", "of GDP"},
                                       {"budget|of budget|of budgets", "of budget"},
                                       {"members|of members", "of members"},
                                       {"countries|country|nations", "countries"},
                                       {"usd|dollars|us dollars", "USD"},
                                       {"years|year", "years"},
                                       {"weeks|week", "weeks"},
                                       {"days|day", "days"}};
constexpr word<int32_t> month_words[] = {
    {"january|jan", 1},   {"february|feb", 2}, {"march|mar", 3},     {"april|apr", 4},
    {"may", 5},           {"june|jun", 6},     {"july|jul", 7},      {"august|aug", 8},
    {"september|sep", 9}, {"october|oct", 10}, {"november|nov", 11}, {"december|dec", 12}};

constexpr char at(text line, size_t place) { return place < line.size() ? line.data()[place] : 0; }
constexpr bool is_one_of(text letters, char letter) { return letters.contains(text{&letter, 1}); }
constexpr bool is_letter(char letter) { return letter >= 'a' && letter <= 'z'; }
constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
constexpr bool is_sign(char letter) { return is_one_of("<>=!", letter); }
constexpr text trimmed(text line) {
  while (is_one_of(" \t\r", at(line, 0))) line = line.substr(1);
  while (is_one_of(" \t\r", at(line, line.size() - 1))) line = line.substr(0, line.size() - 1);
  return line;
}
constexpr size_t size_of_word(text line) {
  size_t size = 0;
  while (size < line.size() && at(line, size) != ' ') ++size;
  return size;
}

using words = buffer<402>;  // of 200 bytes, with a space before each
// Lower case with one space between words; signs, numbers, "%" and "$" are words.
constexpr words words_of(text line) {
  words result;
  char last = ' ';
  for (size_t place = 0; place < line.size(); ++place) {
    char letter = at(line, place);
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
    const char next = at(line, place + 1);
    // A comma between thousands goes; in "3,3" it stays, and is no number.
    size_t digits = 1;
    while (is_digit(at(line, place + digits))) ++digits;
    if (letter == ',' && is_digit(last) && digits == 4) continue;
    // A hyphen joins words; before anything but a letter it may be a minus, and stays.
    const bool is_hyphen =
        letter == '-' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'));
    if (is_hyphen || is_one_of(" \t\r_", letter) || (letter == ',' && next == ' ')) letter = ' ';
    const bool is_ending = text{"st nd rd th"}.contains(line.substr(place, 2));
    const bool is_exponent = letter == 'e' && (is_digit(next) || is_one_of("+-", next));
    const bool begins = is_sign(last) != is_sign(letter) || is_one_of("%$", letter) ||
                        is_one_of("%$", last) ||
                        (is_digit(last) && is_letter(letter) && !is_ending && !is_exponent);
    if (begins && last != ' ' && letter != ' ') result(" ");
    if (letter != ' ' || last != ' ') result(text{&letter, 1});
    last = letter;
  }
  return result;
}

// Calls visit with each of the spellings, until one is right.
template <class Visit> constexpr bool any_of(text spellings, Visit&& visit) {
  for (size_t size = 0; !spellings.empty(); spellings = spellings.substr(size + 1), size = 0) {
    while (size < spellings.size() && at(spellings, size) != '|') ++size;
    if (visit(spellings.substr(0, size))) return true;
  }
  return false;
}
constexpr bool is_same(char typed, char known) { return typed == (known == '_' ? ' ' : known); }
// Takes one of the spellings off the front, as whole words.
constexpr bool take(text& rest, text spellings) {
  return any_of(spellings, [&rest, line = trimmed(rest)](text known) {
    size_t size = 0;
    while (size < known.size() && is_same(at(line, size), at(known, size))) ++size;
    if (size < known.size() || (size < line.size() && at(line, size) != ' ')) return false;
    rest = trimmed(line.substr(size));
    return true;
  });
}
template <class Meaning, size_t count>
constexpr const word<Meaning>* take_word(text& rest, const word<Meaning> (&table)[count]) {
  for (const word<Meaning>& known : table) {
    if (take(rest, known.spellings)) return &known;
  }
  return nullptr;
}

// Keeps what differs from what was typed in the last two letters at most.
struct nearest {
  text typed, found{};
  constexpr bool operator()(text known) {
    size_t same = 0;
    while (same < typed.size() && is_same(at(typed, same), at(known, same))) ++same;
    const bool is_near = same + 2 >= typed.size() && same + 2 >= known.size();
    if (typed.size() > 2 && same > 0 && is_near) found = known;
    return false;
  }
};

// Reading ----------------------------------------------------------------------------------------

struct reader {
  fault wrong{};
  words line{};

  // Whether what was typed is a claim; if not, `wrong` says why.
  constexpr bool read(text typed, claim& c) {
    if (typed.size() > 200) return refuse("a claim has at most 200 bytes", {});
    line = words_of(typed);
    text left = trimmed(line);
    text rest = left;
    const bool begins_with_row = take_row(rest, c.left);
    text middle = rest;
    bool is_related = take_relation(rest, c);
    while (!begins_with_row && !is_related && !middle.empty()) {
      rest = middle = trimmed(middle.substr(size_of_word(middle)));
      is_related = take_relation(rest, c);
    }
    if (!is_related && !begins_with_row) return refuse_name(left);
    if (!is_related)
      return refuse("a relation is expected, such as <, at least, before or on", middle);
    left = trimmed(left.substr(0, static_cast<size_t>(middle.begin() - left.begin())));
    const text right = rest;
    if (take_row(rest, c.right) && !rest.empty()) {
      return refuse("the claim should end before", rest);
    }
    const bool has_event = c.left.of_event != nullptr || c.right.of_event != nullptr;
    const bool has_figure = c.left.of_figure != nullptr || c.right.of_figure != nullptr;
    if (!has_event && !has_figure) return refuse_name(is_letter(at(left, 0)) ? left : right);
    if ((has_event && has_figure) ||
        (c.how != relation::same && has_event != (c.how > relation::more))) {
      return refuse("a figure is <, <=, >, >=, = or !=, an event is before, after, in or on", line);
    }
    const auto read_side = [&](text part, side& s) {
      return !s.is_typed() || (has_event ? read_time(part, s.when) : read_amount(part, s.value));
    };
    if (!read_side(left, c.left) || !read_side(right, c.right)) return false;
    if (c.how == relation::same && c.left.is_typed()) {
      c = claim{c.right, c.left, c.how, c.negated};
    }
    if (c.how == relation::same && has_event) c.how = relation::within;
    return true;
  }

 private:
  constexpr bool refuse(text problem, text part) {
    nearest name{part};
    for (const figure& f : figures) name(spellings<figure_id>[f.id]);
    for (const event& e : events) name(spellings<event_id>[e.id]);
    for (text rest = part; !rest.empty() && name.found.empty();) {
      nearest one{rest.substr(0, size_of_word(rest))};
      for (const word<relation>& known : relation_words) any_of(known.spellings, one);
      for (const word<text>& known : amount_words) any_of(known.spellings, one);
      if (one.found != one.typed) name.found = one.found;
      rest = trimmed(rest.substr(one.typed.size()));
    }
    wrong = fault{problem, part, name.found};
    return false;
  }
  constexpr bool refuse_name(text part) {
    return refuse("a figure or an event is expected (see --list)", part);
  }
  static constexpr bool take_row(text& rest, side& s) {
    take(rest, "the");
    for (const figure& f : figures) {
      if (s.is_typed() && take(rest, spellings<figure_id>[f.id])) s.of_figure = &f;
    }
    for (const event& e : events) {
      if (s.is_typed() && take(rest, spellings<event_id>[e.id])) s.of_event = &e;
    }
    if (s.of_figure != nullptr) s.value = s.of_figure->value;
    if (s.of_event != nullptr) s.when = s.of_event->when;
    return !s.is_typed();
  }
  // "<", "is", "is not", "was before" ...
  static constexpr bool take_relation(text& rest, claim& c) {
    const bool has_verb = take(rest, "is|are|was|were|will be");
    const bool has_not = take(rest, "not");
    const word<relation>* const known = take_word(rest, relation_words);
    c.how = known != nullptr ? known->meaning : relation::same;
    c.negated = (known != nullptr && known->negated) != has_not;
    return has_verb || has_not || known != nullptr;
  }

  // EDTF, or a day, a month or a year in words; a month or a year is all of its days.
  constexpr bool read_time(text typed, period& when) {
    if (typed.size() > 4 && parse(typed, when)) return true;
    int32_t year = -1, month = 0, day = 0;
    bool is_wrong = typed.empty();
    for (text rest = typed; !rest.empty() && !is_wrong;) {
      const size_t size = size_of_word(rest);
      decimal number{0};
      if (const word<int32_t>* const known = take_word(rest, month_words)) {
        is_wrong = month != 0;
        month = known->meaning;
      } else if (is_letter(at(rest, 0))) {
        return refuse_name(typed);
      } else {
        size_t digits = 0;
        while (is_digit(at(rest, digits))) ++digits;
        is_wrong = digits != size || size > 4 || !parse(rest.substr(0, size), number) ||
                   (size == 4 ? year >= 0 : size > 2 || day != 0 || number == decimal{0});
        if (!is_wrong) (size == 4 ? year : day) = number.whole();
        rest = trimmed(rest.substr(size));
      }
    }
    const int32_t last_month = month > 0 ? month : 12;
    int32_t last_day = day > 0 ? day : 31;
    while (day == 0 && last_day > 28 && !date::valid(year, last_month, last_day)) --last_day;
    if (is_wrong || (day > 0 && month == 0) || !date::valid(year, last_month, last_day)) {
      return refuse("a day, a month or a year is expected, such as 24 June 2025", typed);
    }
    when = period{date{year, month > 0 ? month : 1, day > 0 ? day : 1},
                  date{year, last_month, last_day}};
    return true;
  }

  // "$126bn", "126000000000 usd", "5 % gdp": put into print()'s words, which parse() reads.
  constexpr bool read_amount(text typed, quantity& value) {
    words printed;
    bool has_dollar = false;
    for (text rest = typed; !rest.empty();) {
      if (take(rest, "$")) {
        has_dollar = true;
        continue;
      }
      if (printed.size() > 0) printed(" ");
      if (const word<text>* const known = take_word(rest, amount_words)) {
        printed(known->meaning);
        continue;
      }
      printed(rest.substr(0, size_of_word(rest)));
      rest = trimmed(rest.substr(size_of_word(rest)));
    }
    const auto reads_with = [&printed](text end, quantity& result) {
      words whole = printed;
      whole(end);
      return parse(whole, result);
    };
    if (reads_with(has_dollar ? " USD" : "", value)) return true;
    quantity other = value;
    if (reads_with(" of GDP", other)) {
      return refuse("% of what: GDP, budget, members or responsibility?", typed);
    }
    if (reads_with(" USD", other)) {
      return refuse("of what: % of GDP, % of budget, countries, USD, years ...?", typed);
    }
    if (is_letter(at(typed, 0))) return refuse_name(typed);
    return refuse("a number of at most 8 figures with its unit is expected", typed);
  }
};

// Judging ----------------------------------------------------------------------------------------

// The library's reading of the article's about, nearly and rounded, and what others would hold.
enum class reading : uint8_t { ours, widest, narrowest };
constexpr range values(const side& s, reading how) {
  const quantity& x = s.value;
  const bool is_nearly = x.how == hedge::nearly;
  const bool is_open = is_nearly || x.how == hedge::about || x.how == hedge::rounded;
  if (how == reading::ours || !is_open || s.is_typed()) return x;
  if (how == reading::widest) {
    const bound most = quantity{x.amount, x.unit, hedge::at_least}.upper();
    return {quantity{x.amount, x.unit, hedge::at_most}.lower(),
            is_nearly ? bound{x.amount, endpoint::open} : most, x.unit};
  }
  if (!is_nearly) return quantity{x.amount, x.unit};
  return quantity{decimal{x.amount.coefficient * 100 - 1, x.amount.exponent - 2}, x.unit};
}

// Whether all that `in` may be is in `out`: something typed as "about 3 % of GDP" has room, too.
constexpr verdict is_in(const range& in, const range& out) {
  const auto ends_in = [](const bound& inner, const bound& outer, int sign) {
    if (outer.end == endpoint::unbounded) return true;
    const int past = sign * inner.at.compare(outer.at);
    const bool may_touch = outer.end == endpoint::closed || inner.end == endpoint::open;
    return inner.end != endpoint::unbounded && (may_touch ? past <= 0 : past < 0);
  };
  const bool is_inside = in.unit == out.unit && ends_in(in.lower(), out.lower(), -1) &&
                         ends_in(in.upper(), out.upper(), 1);
  return is_inside ? verdict::yes : in == out;
}

// Whether the article puts the one before the other, by `after` and the days.
constexpr bool is_told_before(const side& one, const side& other) {
  event_id id = other.of_event != nullptr ? other.of_event->after : event_id::none;
  for (; id != event_id::none; id = events[id].after) {
    if (one.of_event == &events[id] || certain(one.when.before(events[id].when))) return true;
  }
  return false;
}
constexpr verdict before(const side& one, const side& other) {
  if (is_told_before(one, other)) return verdict::yes;
  return is_told_before(other, one) ? verdict::no : one.when.before(other.when);
}

constexpr bool is_same_row(const claim& c) {
  return !c.right.is_typed() && c.left.of_figure == c.right.of_figure &&
         c.left.of_event == c.right.of_event;
}
// Amounts of one unit or times; places in two different orders do not.
constexpr bool do_compare(const claim& c) {
  const unit one = c.left.value.unit;
  const unit other = c.right.value.unit;
  const auto is_time = [](unit of) { return of >= unit::years && of <= unit::days; };
  const bool has_two_orders = one == unit::ordinal && !c.left.is_typed() && !c.right.is_typed();
  return is_same_row(c) || (one == other ? !has_two_orders : is_time(one) && is_time(other));
}
constexpr verdict compare(const claim& c, reading how) {
  const range left = values(c.left, how);
  const range right = values(c.right, how);
  if (is_same_row(c)) {
    return c.how == relation::same || c.how == relation::within ? verdict::yes : verdict::no;
  }
  if (!do_compare(c)) return verdict::unknown;
  switch (c.how) {
    case relation::less: return left < right;
    case relation::more: return left > right;
    case relation::same: return c.right.is_typed() ? is_in(left, right) : left == right;
    case relation::before: return before(c.left, c.right);
    case relation::after: return before(c.right, c.left);
    case relation::within: break;
  }
  // A summit is on each of its days, and in the month that has all of them.
  const bool is_day = c.right.is_typed() && c.right.when.first == c.right.when.last;
  return is_day ? c.left.when.contains(c.right.when) : c.right.when.contains(c.left.when);
}
// What may not take place at all cannot be said to take place at some time.
constexpr verdict judge(const claim& c, reading how = reading::ours) {
  const verdict answer = c.negated ? !compare(c, how) : compare(c, how);
  const auto may_fail = [](const side& s) {
    return s.of_event != nullptr && s.of_event->status == status::possible;
  };
  const bool is_open = (may_fail(c.left) || may_fail(c.right)) && !is_same_row(c);
  return is_open ? answer & verdict::unknown : answer;
}
constexpr verdict judge(text line) {
  claim c;
  return reader{}.read(line, c) ? judge(c) : verdict::unknown;
}
static_assert(judge("US spending is at least 5 % of GDP") == verdict::no);
static_assert(judge("$130bn < aid_total") == verdict::unknown);
static_assert(judge("the Hague summit was in June 2025") == verdict::yes);

// Telling ----------------------------------------------------------------------------------------

constexpr text ground(const side& s) {
  constexpr text of_basis[] = {
      "", "an estimate", "a forecast", "a demand", "a level without commitment", "our arithmetic"};
  if (s.of_figure != nullptr) return of_basis[static_cast<size_t>(s.of_figure->basis)];
  return s.of_event != nullptr && s.of_event->status == status::planned ? "a plan" : "";
}

// Whether another reading of about, nearly or rounded gives another answer.
constexpr bool rests_on_reading(const claim& c) {
  return judge(c, reading::widest) != judge(c) || judge(c, reading::narrowest) != judge(c);
}

// "supported, as a demand: ...", and the rows that it rests on, a line each.
template <class Sink> void tell(Sink&& sink, text line, const claim& c) {
  constexpr text answers[] = {"contradicted", "not decided by the article", "supported"};
  const verdict answer = judge(c);
  const text one = ground(c.left);
  const text other = ground(c.right);
  sink(answers[static_cast<size_t>(answer)]);
  if (answer != verdict::unknown && !one.empty()) print(sink, ", as ", one);
  if (answer != verdict::unknown && !other.empty() && other != one) print(sink, ", as ", other);
  print(sink, ": ", trimmed(line), "\n");
  for (const side& s : {c.left, c.right}) {
    if (s.of_figure != nullptr) print(sink, "  ", *s.of_figure, "\n");
    if (s.of_event != nullptr) print(sink, "  ", *s.of_event, "\n");
    const bool has_reading = values(s, reading::narrowest).lower().at != s.value.lower().at;
    if (s.of_figure != nullptr && has_reading && rests_on_reading(c)) {
      print(sink, "    this rests on our reading of ", s.value.how, ": ", range{s.value}, "\n");
    }
  }
  if (!do_compare(c)) print(sink, "    the two do not compare\n");
}

// The terminal -----------------------------------------------------------------------------------

constexpr text usage =
    "usage: fact_check CLAIM        such as: fact_check us_spending is less than 5 % of GDP\n"
    "       fact_check --file FILE  a claim a line, '#' begins a comment; - is standard input\n"
    "       fact_check --list       the figures and events that a claim can name\n"
    "Ends with 0 if all claims are supported, 1 if one is contradicted, else 3 if one is not\n"
    "decided, and with 2 if one cannot be read.\n";

// Only ASCII reaches a terminal: what else was typed shows as '?', a letter of UTF-8 as one.
struct stream {
  FILE* file;
  void operator()(text part) const {
    for (const char byte : part) {
      if ((byte & 0xC0) == 0x80) continue;
      const bool is_plain = byte == '\n' || (byte >= ' ' && byte <= '~');
      putc(is_plain ? byte : byte == '\t' ? ' ' : '?', file);
    }
  }
};
const stream out{stdout};
const stream err{stderr};

int refuse(text problem, text what = {}) {
  print(err, "fact_check: ", problem, what, "\n");
  return 2;
}

// The exit status of this claim; `place` is where in a file it stands.
int check(text place, text line) {
  claim c;
  reader reading;
  if (!reading.read(line, c)) {
    const fault& wrong = reading.wrong;
    fflush(stdout);
    print(err, place.empty() ? text{"fact_check: "} : place, wrong.problem);
    if (!wrong.part.empty()) print(err, ": '", wrong.part, "'");
    if (!wrong.nearest.empty()) print(err, "; did you mean '", wrong.nearest, "'?");
    print(err, "\n");
    return 2;
  }
  print(out, place);
  tell(out, line, c);
  return judge(c) == verdict::yes ? 0 : judge(c) == verdict::no ? 1 : 3;
}

int check_file(const char* name) {
  FILE* const file = text{name} == "-" ? stdin : fopen(name, "r");
  if (file == nullptr) return refuse("cannot open ", name);
  bool found[4] = {};
  int character = 0;
  for (int32_t number = 1; character != EOF; ++number) {
    buffer<201> bytes;  // one more than a claim has
    bool is_comment = false;
    while ((character = getc(file)) != EOF && character != '\n') {
      const char byte = static_cast<char>(character);
      is_comment = is_comment || byte == '#';
      if (!is_comment) bytes(text{&byte, 1});
    }
    text line = bytes;
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line = line.substr(3);
    buffer<300> place;
    print(place, name, ":", decimal{number}, ": ");
    if (!trimmed(line).empty()) found[check(place, line)] = true;
  }
  const bool is_broken = ferror(file) != 0;
  fclose(file);
  if (is_broken) return refuse("cannot read ", name);
  if (!found[0] && !found[1] && !found[2] && !found[3]) return refuse("no claim in ", name);
  return found[2] ? 2 : found[1] ? 1 : found[3] ? 3 : 0;
}

int list() {
  for (const figure& f : figures) print(out, spellings<figure_id>[f.id], ": ", f, "\n");
  for (const event& e : events) print(out, spellings<event_id>[e.id], ": ", e, "\n");
  return 0;
}

int run(int count, char** arguments) {
  const text first = count > 1 ? arguments[1] : "";
  if (first == "--help") return print(out, usage), 0;
  if (count == 2 && first == "--list") return list();
  if (count == 2 && first == "-") return check_file("-");
  if (count == 3 && first == "--file") return check_file(arguments[2]);
  if (first == "--list") return refuse("--list takes no argument");
  if (first == "--file") return refuse("--file takes one FILE");
  const bool ends_options = first == "--";
  if (!ends_options && first.starts_with("-")) return refuse("unknown option ", first);
  buffer<201> line;
  for (int place = ends_options ? 2 : 1; place < count; ++place) print(line, arguments[place], " ");
  if (line.size() == 0) return print(err, usage), 2;
  return check({}, line);
}

}  // namespace

int main(int count, char** arguments) {
  const int status = run(count, arguments);
  const bool is_written = fflush(stdout) == 0 && ferror(stdout) == 0;
  return is_written ? status : refuse("cannot write the answers");
}
