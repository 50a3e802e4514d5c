// SPDX-License-Identifier: BSL-1.0
// The spending ladder and the events as a picture to print, in which a hedge can be seen.
#include <algorithm>
#include <iostream>
#include <natobrief.hpp>
#include <string>
#include <tuple>
#include <vector>

using namespace natobrief;

namespace {

constexpr const char* usage =
    "usage: timeline > timeline.svg\n"
    "Draws what one news article reports: its figures in percent of GDP and its events, each as\n"
    "wide as its words allow.\n";

constexpr const char* headline = "No NATO member spends the 5 % of GDP that Trump calls for";
static_assert(certain(figures[figure_id::members_at_five_percent].value == 0_countries) &&
                  certain(figures[figure_id::trump_demand].value == 5_percent_of_gdp),
              "natobrief: the headline is no longer so");

// Colours are literal, because not every renderer of SVG knows var(); all names have a prefix,
// because a style of an SVG in a page is a style of the page.
constexpr const char* style = R"svg(<style>
.natobrief text { font: 13px "Helvetica Neue", Arial, "Liberation Sans", sans-serif; fill: #1f2328;
  stroke: #ffffff; stroke-width: 3; paint-order: stroke; stroke-linejoin: round }
.natobrief .natobrief-headline { font-size: 21px; font-weight: bold }
.natobrief .natobrief-heading { font-size: 14px; font-weight: bold }
.natobrief .natobrief-quiet { font-size: 11.5px; fill: #59636e }
.natobrief-ground { fill: #ffffff }
.natobrief-grid { stroke: #d8dee4; fill: none }
.natobrief-is { fill: #005f9e; stroke: #005f9e; stroke-width: 1.5 }
.natobrief-asked { fill: #ffffff; stroke: #005f9e; stroke-width: 1.5 }
.natobrief-expected { fill: url(#natobrief-hatch); stroke: #005f9e; stroke-width: 1.5 }
.natobrief-hatching { stroke: #005f9e; stroke-width: 2 }
.natobrief-reach { opacity: 0.5 }
@media (prefers-color-scheme: dark) {
  .natobrief text { fill: #f0f6fc; stroke: #0d1117 }
  .natobrief .natobrief-quiet { fill: #9198a1 }
  .natobrief-ground, .natobrief-asked { fill: #0d1117 }
  .natobrief-grid { stroke: #30363d }
  .natobrief-is { fill: #58a6ff }
  .natobrief-is, .natobrief-asked, .natobrief-expected, .natobrief-hatching { stroke: #58a6ff }
}
</style>
<defs><pattern id="natobrief-hatch" width="5" height="5" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)"><rect class="natobrief-ground" width="5" height="5"/>
<path class="natobrief-hatching" d="M0 0V5"/></pattern></defs>
)svg";

template <class... Values> std::string printed(const Values&... values) {
  std::string result;
  print([&result](text part) { result.append(part.data(), part.size()); }, values...);
  return result;
}
std::string capital(std::string words) {
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

// Drawing ----------------------------------------------------------------------------------------

// Words stand to the left of `left`, marks between it and `right`.
constexpr int width = 800;
constexpr int margin = 20;
constexpr int left = 416;
constexpr int right = 784;
constexpr int row_height = 36;

void write_text(double x, double y, const std::string& kind, const std::string& words,
                const char* anchor = "start") {
  std::cout << "<text x=\"" << x << "\" y=\"" << y << "\" class=\"natobrief-" << kind
            << "\" text-anchor=\"" << anchor << "\">" << words << "</text>\n";
}
void write_path(const std::string& kind, double x, double y, const std::string& rest) {
  std::cout << "<path class=\"natobrief-" << kind << "\" d=\"M" << x << ' ' << y << rest
            << "\"/>\n";
}
// What is too narrow for a bar is a dot.
void write_bar(const std::string& kind, double from, double to, double y, int height) {
  std::cout << (to - from < 12 ? "<circle" : "<rect") << " class=\"natobrief-" << kind << '"';
  if (to - from < 12) {
    std::cout << " cx=\"" << (from + to) / 2 << "\" cy=\"" << y << "\" r=\"5.5\"/>\n";
  } else {
    std::cout << " x=\"" << from << "\" y=\"" << y - height / 2.0 << "\" width=\"" << to - from
              << "\" height=\"" << height << "\"/>\n";
  }
}
// A tick of an axis with its number above, and a line down through the rows.
void write_tick(double x, int top, size_t rows, const std::string& number) {
  write_path("grid", x, top + 4, "v" + std::to_string(rows == 0 ? 5 : 22 + rows * row_height));
  if (!number.empty()) write_text(x, top, "quiet", number, "middle");
}

// A row is one image to a screen reader, which reads its title; so does a pointer that rests on it.
template <class Row>
void begin_row(const Row& row, int y, const std::string& name, const std::string& note) {
  std::cout << "<g id=\"natobrief-" << printed(spellings<decltype(row.id)>[row.id])
            << "\" role=\"graphics-symbol img\"><title>" << printed(row) << "</title>\n";
  write_text(margin, y, "name", capital(name));
  write_text(margin, y + 15, "quiet", capital(note));
}
// The words above a mark stand where it has room for them.
void end_row(double from, double to, int y, const std::string& words) {
  const bool is_far = from > left + 0.55 * (right - left);
  write_text(is_far ? to : from, y - 2, "quiet", words, is_far ? "end" : "start");
  std::cout << "</g>\n";
}

void draw(const figure& f, int y);
void draw(const event& e, int y);
// Where the last row ends.
template <class Rows, class Order>
int draw_all(const Rows& rows, Order order, int top, const char* heading) {
  std::cout << "<g role=\"group\" aria-label=\"" << heading << "\">\n";
  write_text(margin, top - 22, "heading", heading);
  std::vector<decltype(&*rows.begin())> sorted;
  for (const auto& row : rows) sorted.push_back(&row);
  std::stable_sort(sorted.begin(), sorted.end(), [&order](const auto* one, const auto* other) {
    return order(*one) < order(*other);
  });
  for (const auto* row : sorted) draw(*row, top += row_height);
  std::cout << "</g>\n";
  return top + row_height / 2;
}

// The ladder of spending --------------------------------------------------------------------------

const auto shares = figures.where(&figure::value, &quantity::unit, unit::percent_of_gdp);
constexpr int least = 2;
constexpr int most = 5;
double x_of(const decimal& percent) { return left + 34 + (percent.as<double>() - least) * 100; }

std::string words_of(const figure& f) {
  const quantity& value = f.value;
  const bool is_usual = value.margin == quantity::usual_margin(value.how);
  const std::string amount = is_usual ? printed(value) : printed(range{value});
  switch (f.basis) {
    case basis::proposed: return "asked for: " + amount;
    case basis::uncommitted: return "not committed to: " + amount;
    case basis::expected: return "expected: " + amount;
    default: return (f.measure == "defense spending" ? "spends " : "target: ") + amount;
  }
}

void draw(const figure& f, int y) {
  const bool is_spent = f.basis == basis::stated && f.measure == "defense spending";
  const double from = x_of(f.value.lower().at);
  const double to = x_of(f.value.upper().at);
  const std::string by =
      f.stated_by == entity_id::none ? "" : printed(", says ", entities[f.stated_by].name);
  begin_row(f, y, printed(entities[f.subject].name, by, " ", f.source), printed(f.measure));
  const char* not_spent = f.basis == basis::expected ? "expected" : "asked";
  write_bar(is_spent ? "is" : not_spent, from, to, y + 9, 12);
  end_row(from, to, y, words_of(f));
}

int draw_ladder(int top) {
  for (int percent = least; percent <= most; ++percent) {
    write_tick(x_of(decimal{percent}), top, shares.count(), std::to_string(percent) + " %");
  }
  const auto order = [](const figure& f) { return f.value.amount; };
  return draw_all(shares, order, top, "Defense spending, percent of GDP");
}

// The events --------------------------------------------------------------------------------------

// The axis shows these days, and not those between the last two stretches.
struct stretch {
  date first;
  date last;
  const char* name;
  double from;
  double to;
};
const stretch axis[] = {
    {{2014, 1, 1}, {2025, 2, 8}, "by year", left + 10, left + 110},
    {{2025, 2, 9}, {2025, 2, 26}, "by day: February 2025", left + 120, left + 300},
    {{2025, 6, 23}, {2025, 6, 27}, "June 2025", left + 310, left + 360},
};
bool is_open(const date& day) { return day == date{0, 1, 1} || day == date{9999, 12, 31}; }

// Where a day begins, or so many days after.
double x_of(const date& day, int after) {
  if (is_open(day)) return after == 0 ? left : right;
  for (const stretch& part : axis) {
    if (day > part.last) continue;
    const double days = std::max(0, day - part.first + after);
    return part.from + days * (part.to - part.from) / (part.last - part.first + 1);
  }
  return right;
}

std::string in_words(const date& day) {
  constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return std::to_string(day.day()) + " " + months[day.month() - 1] + " " +
         std::to_string(day.year());
}
std::string in_words(const period& when) {
  const std::string first = in_words(when.first);
  const std::string last = in_words(when.last);
  if (when.begun_by <= when.lasted_until) {
    if (when.first == when.last) return first;
    const bool is_exact = when.lasted_until == when.last;
    return (when.first == when.begun_by ? "from " + first
                                        : "under way on " + in_words(when.begun_by)) +
           (is_exact             ? " to " + last
            : is_open(when.last) ? ", end not said"
                                 : ", over by " + last);
  }
  if (is_open(when.first)) return is_open(when.last) ? "no date said" : last + " or earlier";
  return is_open(when.last) ? first + " or later" : "some time from " + first + " to " + last;
}

// The certain days are thick, the possible ones thin, with an arrow where they are open.
void draw(const event& e, int y) {
  constexpr const char* kinds[] = {"is", "asked", "expected", "expected"};
  constexpr const char* words[] = {"", ", planned", ", possible", ", if held"};
  const std::string kind = kinds[static_cast<int>(e.status)];
  const period& when = e.when;
  const bool has_core = when.begun_by <= when.lasted_until;
  const double from = x_of(when.first, 0);
  const double to = x_of(when.last, 1);
  begin_row(e, y, printed(e.name), printed("Date ", e.dating, " ", e.source));
  if (!has_core || when.first != when.begun_by || when.lasted_until != when.last) {
    write_bar(kind + " natobrief-reach", from, to, y + 9, 4);
  }
  if (is_open(when.first)) write_path("is natobrief-reach", from - 1, y + 9, "l7 -5v10z");
  if (is_open(when.last)) write_path("is natobrief-reach", to + 1, y + 9, "l-7 -5v10z");
  const double core_from = x_of(when.begun_by, 0);
  const double core_to = x_of(when.lasted_until, 1);
  if (has_core) write_bar(kind, core_from, core_to, y + 9, 12);
  end_row(from, has_core ? core_to : to, y, in_words(when) + words[static_cast<int>(e.status)]);
}

int draw_events(int top) {
  for (const stretch& part : axis) write_text(part.from, top - 16, "quiet", part.name);
  for (int year = 2014; year <= 2022; year += 4) {
    write_tick(x_of(date{year, 1, 1}, 0), top, events.size(), std::to_string(year));
  }
  for (const stretch* part : {&axis[1], &axis[2]}) {
    for (date day = part->first; day <= part->last; day = day + 1) {
      const double x = (x_of(day, 0) + x_of(day, 1)) / 2;
      const bool is_even = day.day() % 2 == 0;
      write_tick(x, top, is_even ? events.size() : 0, is_even ? std::to_string(day.day()) : "");
    }
  }
  // Where the first day is open, the day by which it had begun says when.
  const auto order = [](const event& e) {
    const date& known = is_open(e.when.first) ? e.when.begun_by : e.when.first;
    return std::make_tuple(known, e.when.first, e.when.last);
  };
  return draw_all(events, order, top, "Events around the remarks");
}

}  // namespace

int main(int count, char** arguments) {
  const std::string word = count > 1 ? arguments[1] : "";
  if (count > (word == "--" || word == "--help" ? 2 : 1)) {
    std::cerr << "timeline: unknown argument '" << arguments[count - 1] << "'; see --help\n";
    return 2;
  }
  constexpr int ladder_top = 118;
  const int events_top = ladder_top + 90 + row_height * static_cast<int>(shares.count());
  const int height = events_top + 106 + row_height * static_cast<int>(events.size());
  if (word == "--help") {
    std::cout << usage;
  } else {
    std::cout << "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"natobrief\" width=\"" << width
              << "\" height=\"" << height << "\" viewBox=\"0 0 " << width << ' ' << height
              << "\" role=\"graphics-document document\" aria-labelledby=\"natobrief-title\">\n"
              << "<title id=\"natobrief-title\">" << headline << "</title>\n"
              << style << "<rect class=\"natobrief-ground\" width=\"" << width << "\" height=\""
              << height << "\"/>\n";
    write_text(margin, 36, "headline", headline);
    write_text(margin, 58, "deck",
               printed("The U.S. spends ", figures[figure_id::us_spending].value,
                       ". New targets are expected at the summit in The Hague in June."));
    draw_ladder(ladder_top);
    const int end = draw_events(events_top);
    write_text(margin, end + 22, "quiet",
               "A mark is as wide as its words allow: in our reading, \u201cabout 3.3\u201d is 3.2 "
               "to 3.4. Thin marks are possible days.");
    const std::string publisher = printed(entities[article.publisher].name);
    write_text(margin, end + 42, "quiet",
               "Source: " + publisher + ", " + in_words(article.written_on) +
                   ". Numbers in brackets are paragraphs of this one article.");
    std::cout << "</svg>\n";
  }
  if (std::cout.flush()) return 0;
  std::cerr << "timeline: cannot write to standard output\n";
  return 2;
}
