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
constexpr word<text> amount_words[] = {{"about|around|approximately|roughly", "about "},
                                       {"nearly|almost", "nearly "},
                                       {"less than", "less than "},
                                       {"at most", "at most "},
                                       {"more than", "more than "},
                                       {"at least", "at least "},
                                       {"trillion|tn", " trillion"},
                                       {"billion|bn", " billion"},
                                       {"million|mn|m", " million"},
                                       {"% of|percent of|per cent of|%|percent|per cent", " % of "},
                                       {"gdp|gross domestic product", "GDP"},
                                       {"budget|budgets", "budget"},
                                       {"members", "members"},
                                       {"responsibility", "responsibility"},
                                       {"countries|country|nations", " countries"},
                                       {"usd|dollars|us dollars", " USD"},
                                       {"years|year", " years"},
                                       {"weeks|week", " weeks"},
                                       {"days|day", " days"}};
constexpr text months[] = {"january|jan",   "february|feb", "march|mar",    "april|apr",
                           "may",           "june|jun",     "july|jul",     "august|aug",
                           "september|sep", "october|oct",  "november|nov", "december|dec"};

constexpr char at(text line, size_t place) { return place < line.size() ? line.data()[place] : 0; }
constexpr char lower_case(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}
constexpr bool is_one_of(text letters, char letter) { return letters.contains(text{&letter, 1}); }
constexpr bool is_letter(char letter) {
  return lower_case(letter) >= 'a' && lower_case(letter) <= 'z';
}
constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
constexpr bool is_sign(char letter) { return is_one_of("<>=!", letter); }
constexpr bool is_blank(char letter) { return is_one_of(" \t", letter); }
constexpr bool is_gap(char letter) { return is_one_of(" \t_-", letter); }
constexpr text trimmed(text line) {
  while (is_blank(at(line, 0))) line = line.substr(1);
  while (is_blank(at(line, line.size() - 1))) line = line.substr(0, line.size() - 1);
  return line;
}
// Calls visit with each of the spellings, until one is right.
template <class Visit> constexpr bool any_of(text spellings, Visit&& visit) {
  for (size_t size = 0; !spellings.empty(); spellings = spellings.substr(size + 1), size = 0) {
    while (size < spellings.size() && at(spellings, size) != '|') ++size;
    if (visit(spellings.substr(0, size))) return true;
  }
  return false;
}

// Takes one of the spellings off the front: in any case, with any gap where it has one.
constexpr bool take(text& rest, text spellings) {
  return any_of(spellings, [&rest, line = trimmed(rest)](text known) {
    size_t size = 0;
    for (const char letter : known) {
      const char typed = at(line, size++);
      if (is_gap(letter) ? !is_gap(typed) : lower_case(typed) != letter) return false;
      while (is_gap(letter) && is_gap(at(line, size))) ++size;
    }
    const char last = at(known, known.size() - 1);
    const char next = at(line, size);
    if (is_sign(last) ? is_sign(next) : is_letter(last) && (is_letter(next) || next == '_')) {
      return false;
    }
    rest = line.substr(size);
    return true;
  });
}
template <class Meaning, size_t count>
constexpr const word<Meaning>* take_word(text& rest, const word<Meaning> (&words)[count]) {
  for (const word<Meaning>& known : words) {
    if (take(rest, known.spellings)) return &known;
  }
  return nullptr;
}

// Whether so many edits at most make the one of the other: a letter more, less, other or swapped.
constexpr bool is_near(text one, text other, size_t edits) {
  const auto same = [&](size_t i, size_t j) {
    return lower_case(at(one, i)) == at(other, j) || (is_gap(at(one, i)) && is_gap(at(other, j)));
  };
  while (!one.empty() && !other.empty() && same(0, 0)) one = one.substr(1), other = other.substr(1);
  if (one.empty() && other.empty()) return true;
  return edits > 0 &&
         (is_near(one.substr(1), other, edits - 1) || is_near(one, other.substr(1), edits - 1) ||
          is_near(one.substr(1), other.substr(1), edits - 1) ||
          (same(0, 1) && same(1, 0) && is_near(one.substr(2), other.substr(2), edits - 1)));
}
// Keeps the spelling that takes the fewest edits, if they are at most one for three letters.
struct nearest {
  text typed, found{};
  size_t fewest = 4;
  constexpr bool operator()(text known) {
    for (size_t edits = 0; edits < fewest && 3 * edits <= known.size() + 1; ++edits) {
      if (is_near(typed, known, edits)) found = known, fewest = edits;
    }
    return false;
  }
};

// Reading ----------------------------------------------------------------------------------------

class reader {
 public:
  // Whether the line is a claim; if not, `wrong` says why.
  constexpr bool read(text line, claim& c) {
    text left = line = trimmed(line);
    text rest = line;
    const bool begins_with_row = take_row(rest, c.left);
    text middle = trimmed(rest);
    bool is_related = take_relation(rest, c);
    for (size_t place = 1; !begins_with_row && !is_related && place < line.size(); ++place) {
      if (is_letter(at(line, place - 1)) && is_letter(at(line, place))) continue;
      left = trimmed(line.substr(0, place));
      rest = middle = trimmed(line.substr(place));
      is_related = take_relation(rest, c);
    }
    if (!is_related && !begins_with_row) return refuse_name(line);
    if (!is_related) return refuse_relation(middle);
    const text right = rest = trimmed(rest);
    if (take_row(rest, c.right) && !trimmed(rest).empty()) {
      return refuse("the claim should end before", trimmed(rest));
    }
    const bool has_event = c.left.of_event != nullptr || c.right.of_event != nullptr;
    const bool has_figure = c.left.of_figure != nullptr || c.right.of_figure != nullptr;
    if (!has_event && !has_figure) return refuse_name(is_letter(at(left, 0)) ? left : right);
    if (has_event && has_figure) return refuse("a figure does not compare with an event", line);
    if (c.how != relation::same && has_event != (c.how > relation::more)) {
      return refuse("a figure is <, <=, >, >=, = or !=, an event is before, after, in or on",
                    middle);
    }
    const auto read_side = [&](text typed, side& s) {
      return !s.is_typed() || (has_event ? read_time(typed, s.when) : read_amount(typed, s.value));
    };
    if (!read_side(left, c.left) || !read_side(right, c.right)) return false;
    if (c.how == relation::same && c.left.is_typed()) {
      c = claim{c.right, c.left, c.how, c.negated};
    }
    if (c.how == relation::same && has_event) c.how = relation::within;
    return true;
  }
  fault wrong{};

 private:
  constexpr bool refuse(text problem, text part, text meant = {}) {
    wrong = fault{problem, part, meant};
    return false;
  }
  constexpr bool refuse_name(text part) {
    nearest name{part};
    for (const figure& f : figures) name(spellings<figure_id>[f.id]);
    for (const event& e : events) name(spellings<event_id>[e.id]);
    return refuse("a figure or an event is expected (see --list)", part, name.found);
  }
  constexpr bool refuse_relation(text part) {
    size_t size = 0;
    while (size < part.size() && !is_blank(at(part, size))) ++size;
    nearest name{part.substr(0, size)};
    for (const word<relation>& known : relation_words) any_of(known.spellings, name);
    return refuse("a relation is expected, such as <, at least, before or on", part, name.found);
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
    if (is_letter(at(typed, 0)) && !is_digit(at(typed, typed.size() - 1)))
      return refuse_name(typed);
    int32_t parts[3] = {-1, 0, 0};  // year, month, day
    bool is_wrong = false;
    for (text rest = typed; !rest.empty() && !is_wrong;) {
      size_t size = 0;
      while (is_digit(at(rest, size))) ++size;
      const size_t which = size == 0 ? 1 : size == 4 ? 0 : 2;
      decimal number{0};
      for (int32_t month = 1; size == 0 && month <= 12; ++month) {
        if (take(rest, months[month - 1])) number = decimal{month};
      }
      is_wrong = parts[which] > 0 || size > 4 ||
                 (size > 0 && !parse(rest.substr(0, size), number)) || number == decimal{0};
      if (!is_wrong) parts[which] = number.whole();
      rest = rest.substr(size);
      while (is_one_of(" \t,.", at(rest, 0))) rest = rest.substr(1);
    }
    const auto [year, month, day] = parts;
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

  // As print() writes it, or "$126bn", "126,000,000,000 USD", "5%gdp": put into print()'s words.
  constexpr bool read_amount(text typed, quantity& value) {
    if (parse(typed, value)) return true;
    buffer<100> printed;
    text rest = typed;
    text last;
    bool has_dollar = false;
    while (!rest.empty()) {
      const word<text>* const known = take_word(rest, amount_words);
      const char letter = at(rest, 0);
      has_dollar = has_dollar || (known == nullptr && letter == '$');
      if (known != nullptr) {
        printed(last = known->meaning);
      } else if (is_letter(letter) && !(lower_case(letter) == 'e' && is_digit(at(last, 0)))) {
        break;
      } else {
        if (!is_one_of(" \t,$", letter)) printed(last = rest.substr(0, 1));
        rest = rest.substr(1);
      }
    }
    const auto reads_with = [&printed](text end, quantity& result) {
      buffer<100> whole = printed;
      whole(end);
      return !whole.truncated() && parse(whole, result);
    };
    if (rest.empty() && reads_with(has_dollar ? " USD" : "", value)) return true;
    quantity other = value;
    nearest name{rest};
    for (const word<text>& known : amount_words) any_of(known.spellings, name);
    if (last == " % of " && reads_with("GDP", other)) {
      return refuse("% of what: GDP, budget, members or responsibility?", typed, name.found);
    }
    if (reads_with(" USD", other)) {
      return refuse("of what: % of GDP, % of budget, countries, USD, years ...?", typed,
                    name.found);
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
constexpr bool are_two_ordinals(const claim& c) {
  return c.left.value.unit == unit::ordinal && !c.left.is_typed() && !c.right.is_typed();
}
constexpr verdict compare(const claim& c, reading how) {
  const range left = values(c.left, how);
  const range right = values(c.right, how);
  if (is_same_row(c)) {
    return c.how == relation::same || c.how == relation::within ? verdict::yes : verdict::no;
  }
  if (are_two_ordinals(c)) return verdict::unknown;
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
  sink(answers[static_cast<size_t>(answer)]);
  const text grounds[] = {ground(c.left), ground(c.right)};
  for (const text& one : grounds) {
    const bool is_news = !one.empty() && (&one == grounds || one != grounds[0]);
    if (answer != verdict::unknown && is_news) print(sink, ", as ", one);
  }
  print(sink, ": ", line, "\n");
  for (const side& s : {c.left, c.right}) {
    if (s.of_figure != nullptr) print(sink, "  ", *s.of_figure, "\n");
    if (s.of_event != nullptr) print(sink, "  ", *s.of_event, "\n");
    const bool has_reading = values(s, reading::narrowest).lower().at != s.value.lower().at;
    if (s.of_figure != nullptr && has_reading && rests_on_reading(c)) {
      print(sink, "    ", answer == verdict::unknown ? text{"left open"} : text{"decided"},
            " by our reading of ", s.value.how, ": ", range{s.value}, "\n");
    }
  }
  const auto is_time = [](unit of) { return of >= unit::years && of <= unit::days; };
  const unit left = c.left.value.unit;
  const unit right = c.right.value.unit;
  if (left != right && !(is_time(left) && is_time(right))) {
    print(sink, "    ", left, " and ", right, " do not compare\n");
  } else if (are_two_ordinals(c) && !is_same_row(c)) {
    print(sink, "    places in two different orders do not compare\n");
  }
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
    buffer<200> bytes;
    while ((character = getc(file)) != EOF && character != '\n') {
      const char byte = static_cast<char>(character);
      bytes(text{&byte, 1});
    }
    text line = bytes;
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line = line.substr(3);
    if (!line.empty() && line.end()[-1] == '\r') line = line.substr(0, line.size() - 1);
    size_t size = 0;
    while (size < line.size() && at(line, size) != '#') ++size;
    line = trimmed(line.substr(0, size));
    buffer<300> place;
    print(place, name, ":", decimal{number}, ": ");
    if (bytes.truncated() && size == 200) {
      print(err, place, "a line has at most 200 bytes\n");
      found[2] = true;
    } else if (!line.empty()) {
      found[check(place, line)] = true;
    }
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
  buffer<200> line;
  for (int place = ends_options ? 2 : 1; place < count; ++place) print(line, arguments[place], " ");
  if (line.size() == 0) return print(err, usage), 2;
  return line.truncated() ? refuse("a claim has at most 200 bytes") : check({}, line);
}

}  // namespace

int main(int count, char** arguments) {
  const int status = run(count, arguments);
  const bool is_written = fflush(stdout) == 0 && ferror(stdout) == 0;
  return is_written ? status : refuse("cannot write the answers");
}
