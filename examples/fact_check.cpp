// SPDX-License-Identifier: BSL-1.0
// Checks claims such as "us_spending >= 5%gdp" or "hague_summit before 2025-07-01" against the
// article. Reading and judging a claim take no heap and no library: they work at compile time, and
// they would on a board. Only the way in and out, at the end, is made for a terminal.
#include <stdio.h>

#include <initializer_list>
#include <natobrief.hpp>
#include <type_traits>

using namespace natobrief;

namespace {

enum class relation : uint8_t { less, at_most, more, at_least, equal, unequal, before, after, on };
struct relation_name {
  text spelling;
  relation meaning;
  bool is_of_time;
};
constexpr relation_name relations[] = {
    {"<", relation::less, false},     {"<=", relation::at_most, false},
    {">", relation::more, false},     {">=", relation::at_least, false},
    {"=", relation::equal, false},    {"==", relation::equal, false},
    {"!=", relation::unequal, false}, {"before", relation::before, true},
    {"after", relation::after, true}, {"on", relation::on, true},
};

// The units in short: "%gdp" is percent_of_gdp.
struct unit_names {
  buffer<32> of[spellings<unit>.size()];
};
constexpr unit_names short_units = [] {
  constexpr text percent = "percent_of_";
  unit_names names;
  for (size_t at = 0; at < spellings<unit>.size(); ++at) {
    text name = spellings<unit>.begin()[at];
    if (name.contains(percent)) {
      names.of[at]("%");
      name = text{name.data() + percent.size(), name.size() - percent.size()};
    }
    names.of[at](name);
  }
  return names;
}();
constexpr text short_unit(unit of) { return short_units.of[static_cast<size_t>(of)]; }

// A figure and its value or an event and its time; a bare quantity or day has no row.
struct side {
  const figure* told_figure = nullptr;
  const event* told_event = nullptr;
  quantity value{decimal{0}, unit::countries};
  period when = article.written_on;
};
struct claim {
  side left;
  relation how = relation::equal;
  side right;
};
// What is wrong, with which part of the line, and what would be right and is most like it.
struct fault {
  text problem;
  text part;
  text nearest;
};

// Reading ----------------------------------------------------------------------------------------

constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
constexpr bool is_blank(char letter) { return letter == ' ' || letter == '\t'; }
constexpr bool is_sign(char letter) {
  return letter == '<' || letter == '>' || letter == '=' || letter == '!';
}
constexpr bool is_word(char letter) { return !is_blank(letter) && !is_sign(letter); }
constexpr char lower_case(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

// Of the spellings offered, the one that takes the fewest edits. Letters left out or swapped count
// half, so that a part of a name finds it; what shares next to nothing is not found.
class nearest_spelling {
 public:
  constexpr explicit nearest_spelling(text typed) : typed_{typed}, fewest_{2 * typed.size()} {}

  constexpr void offer(text known) {
    constexpr size_t longest = 40;
    if (known.size() > longest) return;
    // The edits from the first letters typed to those of `known`: with one letter more in each row.
    size_t rows[3][longest + 1] = {};
    for (size_t at = 0; at <= known.size(); ++at) rows[0][at] = at;
    for (size_t row = 1; row <= typed_.size(); ++row) {
      const size_t* const above = rows[(row + 2) % 3];
      size_t* const edits = rows[row % 3];
      edits[0] = 2 * row;
      for (size_t at = 1; at <= known.size(); ++at) {
        edits[at] = least(above[at - 1] + (same(row, known, at) ? 0 : 2),
                          least(above[at] + 2, edits[at - 1] + 1));
        if (row > 1 && at > 1 && same(row - 1, known, at) && same(row, known, at - 1)) {
          edits[at] = least(edits[at], rows[(row + 1) % 3][at - 2] + 1);
        }
      }
    }
    const size_t edits = rows[typed_.size() % 3][known.size()];
    if (edits >= fewest_) return;
    fewest_ = edits;
    found_ = known;
  }
  constexpr text found() const { return found_; }

 private:
  static constexpr size_t least(size_t one, size_t other) { return one < other ? one : other; }
  // Whether the nth letter typed is the mth that is known; letters count from 1.
  constexpr bool same(size_t nth, text known, size_t mth) const {
    return lower_case(typed_.data()[nth - 1]) == known.data()[mth - 1];
  }
  text typed_;
  text found_;
  size_t fewest_;
};

class reader {
 public:
  constexpr explicit reader(text line) : rest_{line} {}

  /// Whether the line is a claim; if not, wrong() says why.
  constexpr bool read(claim& result) {
    if (!read_row("a figure or an event is expected", true, true, result.left)) return false;
    const bool is_of_time = result.left.told_event != nullptr;
    if (!read_relation(is_of_time, result.how)) return false;
    if (!(is_of_time ? read_time(result) : read_amount(result))) return false;
    const text more = next();
    return more.empty() || refuse("the claim should end here", more);
  }
  constexpr const fault& wrong() const { return wrong_; }

 private:
  constexpr bool refuse(text problem, text part, text nearest = {}) {
    wrong_ = fault{problem, part, nearest};
    return false;
  }
  constexpr char peek(size_t ahead = 0) const {
    return ahead < rest_.size() ? rest_.data()[ahead] : '\0';
  }
  constexpr text take(size_t size) {
    const text taken{rest_.data(), size};
    rest_ = text{rest_.data() + size, rest_.size() - size};
    return taken;
  }
  constexpr text take_while(bool (*belongs)(char)) {
    size_t size = 0;
    while (size < rest_.size() && belongs(rest_.data()[size])) ++size;
    return take(size);
  }
  // A run of signs or of anything but signs and blanks; empty at the end of the line.
  constexpr text next() {
    take_while(is_blank);
    return take_while(is_sign(peek()) ? is_sign : is_word);
  }
  // What looks like a number: "-3.3", or "126e9" of "126e9usd".
  constexpr text next_number() {
    size_t size = peek() == '-' ? 1 : 0;
    while (is_digit(peek(size)) || peek(size) == '.' || peek(size) == '\'') ++size;
    const size_t sign = peek(size + 1) == '-' || peek(size + 1) == '+' ? 1 : 0;
    if (lower_case(peek(size)) == 'e' && is_digit(peek(size + 1 + sign))) {
      size += 1 + sign;
      while (is_digit(peek(size))) ++size;
    }
    return take(size);
  }

  constexpr bool read_row(text expected, bool may_be_figure, bool may_be_event, side& result) {
    const text name = next();
    nearest_spelling nearest{name};
    for (const figure& f : figures) {
      const text known = spellings<figure_id>[f.id];
      if (may_be_figure && known == name) {
        result.told_figure = &f;
        result.value = f.value;
        return true;
      }
      if (may_be_figure) nearest.offer(known);
    }
    for (const event& e : events) {
      const text known = spellings<event_id>[e.id];
      if (may_be_event && known == name) {
        result.told_event = &e;
        result.when = e.when;
        return true;
      }
      if (may_be_event) nearest.offer(known);
    }
    return refuse(expected, name, nearest.found());
  }

  constexpr bool read_relation(bool is_of_time, relation& result) {
    const text name = next();
    nearest_spelling nearest{name};
    for (const relation_name& known : relations) {
      if (known.is_of_time != is_of_time) continue;
      if (known.spelling == name) {
        result = known.meaning;
        return true;
      }
      nearest.offer(known.spelling);
    }
    return refuse(is_of_time ? text{"an event is before, after or on"}
                             : text{"a figure is <, <=, >, >=, = or !="},
                  name, nearest.found());
  }

  constexpr bool read_time(claim& result) {
    take_while(is_blank);
    if (!is_digit(peek()) && result.how != relation::on) {
      return read_row("a day (2025-06-24) or an event is expected", false, true, result.right);
    }
    const text written = next();
    date day = article.written_on;
    if (!parse(written, day)) return refuse("a day is expected, such as 2025-06-24", written);
    result.right.when = day;
    return true;
  }

  constexpr bool read_amount(claim& result) {
    take_while(is_blank);
    if (!is_digit(peek()) && peek() != '-' && peek() != '.') {
      return read_row("a number with a unit or a figure is expected", true, false, result.right);
    }
    const text number = next_number();
    if (!parse(number, result.right.value.amount)) {
      return refuse("a number of at most 8 figures is expected", number);
    }
    const text name = next();
    nearest_spelling nearest{name};
    for (size_t at = 0; at < spellings<unit>.size(); ++at) {
      const text known = short_units.of[at];
      if (name == known || name == spellings<unit>.begin()[at]) {
        result.right.value.unit = static_cast<unit>(at);
        return true;
      }
      nearest.offer(known);
    }
    return refuse("a unit is expected", name,
                  name.empty() ? short_unit(result.left.value.unit) : nearest.found());
  }

  text rest_;
  fault wrong_;
};

// Judging ----------------------------------------------------------------------------------------

constexpr verdict compare(const claim& c) {
  switch (c.how) {
    case relation::less: return c.left.value < c.right.value;
    case relation::at_most: return c.left.value <= c.right.value;
    case relation::more: return c.left.value > c.right.value;
    case relation::at_least: return c.left.value >= c.right.value;
    case relation::equal: return c.left.value == c.right.value;
    case relation::unequal: return c.left.value != c.right.value;
    case relation::before: return c.left.when.before(c.right.when);
    case relation::after: return c.left.when.after(c.right.when);
    case relation::on: break;
  }
  return c.left.when.contains(c.right.when.first);
}

// What may not take place at all cannot be said to take place before or after something.
constexpr verdict judge(const claim& c) {
  verdict result = compare(c);
  for (const side& s : {c.left, c.right}) {
    const bool is_possible = s.told_event != nullptr && s.told_event->status == status::possible;
    if (is_possible) result = result & verdict::unknown;
  }
  return result;
}

constexpr verdict judge(text line) {
  claim read;
  return reader{line}.read(read) ? judge(read) : verdict::unknown;
}
static_assert(judge("us_spending >= 5%gdp") == verdict::no);
static_assert(judge("aid_total > 130e9 usd") == verdict::unknown);
static_assert(judge("us_spending < poland_spending") == verdict::yes);
static_assert(judge("hague_summit before 2025-07-01") == verdict::yes);

// Telling ----------------------------------------------------------------------------------------

template <class Sink, class... Parts> void tell(Sink&& sink, const Parts&... parts) {
  const auto tell_one = [&sink](const auto& part) {
    if constexpr (std::is_convertible_v<decltype(part), text>) {
      sink(text{part});
    } else {
      print(sink, part);
    }
  };
  (tell_one(parts), ...);
}

// Who says so, and where.
template <class Sink> void tell_source(Sink&& sink, entity_id speaker, citation source) {
  if (speaker == entity_id::none) {
    tell(sink, ", derived from ", source, "\n");
  } else {
    tell(sink, ", says ", entities[speaker].name, " in ", source, "\n");
  }
}

template <class Sink> void tell_side(Sink&& sink, const side& told) {
  if (const figure* f = told.told_figure) {
    tell(sink, "  ", entities[f->subject].name, ", ", f->measure, ", ", f->as_of, ": ", f->value);
    if (f->basis != basis::stated && f->basis != basis::derived) tell(sink, ", ", f->basis);
    tell_source(sink, f->stated_by, f->source);
    if (f->value.how == hedge::about || f->value.how == hedge::nearly) {
      tell(sink, "    taken as ", at_least(quantity{f->value.lower().at, f->value.unit}), " and ",
           less_than(quantity{f->value.upper().at, f->value.unit}), "\n");
    }
  } else if (const event* e = told.told_event) {
    tell(sink, "  ", e->name, ", ", e->status, ": ", e->when);
    tell_source(sink, article.publisher, e->source);
    if (e->status == status::possible) tell(sink, "    which may not take place\n");
  }
}

// The verdict on a line, and why; paragraphs are in brackets.
template <class Sink> void tell_claim(Sink&& sink, text line, const claim& c) {
  constexpr text answers[] = {"contradicted", "not decided by the article", "supported"};
  tell(sink, answers[static_cast<size_t>(judge(c))], ": ", line, "\n");
  tell_side(sink, c.left);
  tell_side(sink, c.right);
  if (c.left.value.unit != c.right.value.unit) {
    tell(sink, "    ", c.left.value.unit, " and ", c.right.value.unit, " do not compare\n");
  }
}

// "claims.txt:3:7: what is wrong", the line, and marks under the part that is meant.
template <class Sink>
void tell_fault(Sink&& sink, text file, int32_t number, text line, const fault& wrong) {
  // All that stands before a mistake has been read, so it is ASCII.
  const text before{line.data(), static_cast<size_t>(wrong.part.data() - line.data())};
  const int32_t column = static_cast<int32_t>(before.size()) + 1;
  tell(sink, file, ":", decimal{number}, ":", decimal{column}, ": ", wrong.problem);
  if (!wrong.nearest.empty()) tell(sink, "; the nearest is '", wrong.nearest, "'");
  tell(sink, "\n  ");
  for (const char& byte : line) {
    const bool is_control = byte >= 0 && byte < ' ' && byte != '\t';
    sink(is_control ? text{"?"} : text{&byte, 1});
  }
  sink(text{"\n  "});
  for (const char byte : before) sink(byte == '\t' ? text{"\t"} : text{" "});
  sink(text{"^"});
  for (size_t at = 1; at < wrong.part.size(); ++at) {
    const bool goes_on = (wrong.part.data()[at] & 0xC0) == 0x80;  // a letter of UTF-8
    if (!goes_on) sink(text{"~"});
  }
  sink(text{"\n"});
}

// The terminal -----------------------------------------------------------------------------------

constexpr text usage =
    "usage: fact_check CLAIM...        such as \"us_spending >= 5%gdp\"\n"
    "       fact_check --file FILE     a claim a line, '#' begins a comment; '-' is standard "
    "input\n"
    "       fact_check --list          all that can be asked\n"
    "Ends with 0 if every claim is supported, 1 if one is not, 2 if one cannot be read.\n";

struct stream {
  FILE* file;
  void operator()(text part) const { fwrite(part.data(), 1, part.size(), file); }
};
const stream out{stdout};
const stream err{stderr};

int refuse(text problem, text what) {
  tell(err, "fact_check: ", problem, what, "\n");
  return 2;
}

// The exit status of this line or of those before, whichever is worse.
int check(text file, int32_t number, text line, int status) {
  claim read;
  reader reading{line};
  if (!reading.read(read)) {
    tell_fault(err, file, number, line, reading.wrong());
    return 2;
  }
  tell_claim(out, line, read);
  return status == 0 && !certain(judge(read)) ? 1 : status;
}

int check_file(const char* name) {
  FILE* const file = text{name} == "-" ? stdin : fopen(name, "r");
  if (file == nullptr) return refuse("cannot open ", name);
  int status = 0;
  int character = 0;
  for (int32_t number = 1; character != EOF; ++number) {
    buffer<200> line;
    bool is_comment = false;
    bool is_claim = false;
    while ((character = getc(file)) != EOF && character != '\n') {
      const char letter = static_cast<char>(character);
      is_comment |= letter == '#';
      if (is_comment || letter == '\r') continue;
      is_claim |= !is_blank(letter);
      line(text{&letter, 1});
    }
    if (line.truncated()) {
      const text kept = line;
      tell_fault(err, name, number, kept,
                 {"a line of at most 200 bytes is expected", {kept.end(), 0}, {}});
      status = 2;
    } else if (is_claim) {
      status = check(name, number, line, status);
    }
  }
  if (ferror(file) != 0) status = refuse("cannot read ", name);
  fclose(file);
  return status;
}

int list() {
  tell(out, "Figures, for <, <=, >, >=, = and != with a number and a unit or with a figure:\n");
  for (const figure& f : figures) {
    tell(out, "  ", spellings<figure_id>[f.id], ", ", short_unit(f.value.unit), ": ",
         entities[f.subject].name, ", ", f.measure, "\n");
  }
  tell(out,
       "Events, for before and after with a day (2025-06-24) or an event, for on with a day:\n");
  for (const event& e : events) tell(out, "  ", spellings<event_id>[e.id], ": ", e.name, "\n");
  tell(out, "Units:");
  for (const text name : short_units.of) tell(out, " ", name);
  tell(out, "\n");
  return 0;
}

int run(int count, char** arguments) {
  const text first = count > 1 ? arguments[1] : "";
  if (count == 2 && first == "--help") return tell(out, usage), 0;
  if (count == 2 && first == "--list") return list();
  if (count == 3 && first == "--file") return check_file(arguments[2]);
  if (count < 2 || (first.size() > 1 && text{first.data(), 2} == "--")) return tell(err, usage), 2;
  int status = 0;
  for (int at = 1; at < count; ++at) {
    status = check("claim", at, arguments[at], status);
  }
  return status;
}

}  // namespace

int main(int count, char** arguments) {
  const int status = run(count, arguments);
  return fflush(stdout) == 0 ? status : refuse("cannot write the answers", "");
}
