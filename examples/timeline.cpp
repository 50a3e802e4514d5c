// SPDX-License-Identifier: BSL-1.0
// The events on a broken axis and the spending ladder, as an SVG in which a hedge can be seen.
#include <algorithm>
#include <iostream>
#include <iterator>
#include <natobrief.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace natobrief;

namespace {

constexpr std::string_view usage =
    "usage: timeline > timeline.svg\n"
    "Draws what one news article reports: its events from 2014 to the summit, and the figures in\n"
    "percent of GDP with the bounds that their hedges leave.\n";

// Measures in pixels. Labels stand to the left of `left`, marks between it and `right`.
constexpr int width = 800;
constexpr int margin = 20;
constexpr int left = 400;
constexpr int right = 780;
constexpr int row_height = 24;
constexpr int rung_height = 44;

constexpr std::string_view style = R"(<style>
svg { --ground: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --mark: #0072b2;
  --band: #cfe3f1 }
@media (prefers-color-scheme: dark) {
  svg { --ground: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --mark: #56b4e9;
    --band: #1d3f56 }
}
text { font: 13px system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: var(--ink) }
.title { font-size: 18px; font-weight: 600 }
.head { font-size: 15px; font-weight: 600 }
.quiet { font-size: 12px; fill: var(--quiet) }
.ground { fill: var(--ground) }
.axis { stroke: var(--line); fill: none }
.mark { stroke: var(--mark); stroke-width: 2; fill: var(--mark) }
.hollow { fill: var(--ground) }
.maybe { stroke-dasharray: 3 2 }
.band { stroke: var(--mark); fill: var(--band) }
.shaft { stroke: var(--mark); stroke-width: 2; stroke-dasharray: 5 3; fill: none }
.range { stroke: var(--mark); stroke-width: 6; fill: none }
</style>
)";

template <class Value> std::string printed(const Value& value) {
  std::ostringstream stream;
  stream << value;
  return stream.str();
}

std::string escaped(std::string_view words) {
  std::string result;
  for (const char letter : words) {
    if (letter == '&') {
      result += "&amp;";
    } else if (letter == '<') {
      result += "&lt;";
    } else if (letter == '>') {
      result += "&gt;";
    } else {
      result += letter;
    }
  }
  return result;
}

void write_text(double x, int y, std::string_view kind, std::string_view words,
                std::string_view anchor = "start") {
  std::cout << "<text x=\"" << x << "\" y=\"" << y << "\" class=\"" << kind << "\" text-anchor=\""
            << anchor << "\">" << escaped(words) << "</text>\n";
}

void write_line(double from, double to, int y, std::string_view kind) {
  std::cout << "<line x1=\"" << from << "\" x2=\"" << to << "\" y1=\"" << y << "\" y2=\"" << y
            << "\" class=\"" << kind << "\"/>\n";
}

void write_grid(double x, int top, int bottom) {
  std::cout << "<path d=\"M" << x << ' ' << top << "V" << bottom << "\" class=\"axis\"/>\n";
}

void write_dot(double x, int y, std::string_view kind) {
  std::cout << "<circle cx=\"" << x << "\" cy=\"" << y << "\" r=\"5\" class=\"" << kind << "\"/>\n";
}

// At `x`, pointing to the right or the left.
void write_arrow(double x, int y, int direction) {
  std::cout << "<path d=\"M" << x << ' ' << y << "l" << -8 * direction
            << " -5v10z\" class=\"mark\"/>\n";
}

// The title is what a pointer that rests on the mark is told, and a screen reader.
void begin_mark(std::string_view about) {
  std::cout << "<g role=\"img\"><title>" << escaped(about) << "</title>\n";
}
void end_mark() { std::cout << "</g>\n"; }

// The timeline ------------------------------------------------------------------------------------

// What the axis shows: these periods, and nothing between them.
struct stretch {
  period days;
  std::string_view label;
  int from;
  int to;
};
constexpr date written = article.written_on;
constexpr date invasion = events[event_id::full_scale_invasion].when.first;
constexpr date anniversary = events[event_id::invasion_third_anniversary].when.last;
constexpr period summit = events[event_id::hague_summit].when;
constexpr stretch axis[] = {
    {events[event_id::crimea_annexation].when, "2014", left + 20, left + 70},
    {period::year(invasion.year()), "2022", left + 90, left + 160},
    {{written - 2, anniversary + 1}, "February 2025", left + 180, left + 300},
    {{summit.first - 1, summit.last + 1}, "June 2025", left + 320, right - 20},
};

// The x so many days after the beginning of `day`, which a stretch has to show.
double x_of(date day, double after) {
  const stretch& part = *std::find_if(std::begin(axis), std::end(axis), [day](const stretch& one) {
    return possible(one.days.contains(day));
  });
  return part.from + (day - part.days.first + after) * (part.to - part.from) / part.days.days();
}

void draw(const event& shown, int y) {
  begin_mark(std::string{shown.name} + ", " + printed(shown.when) + ", " + printed(shown.status) +
             ", paragraphs " + printed(shown.source));
  write_text(margin, y + 4, "label", std::string{shown.name} + " " + printed(shown.source));
  std::string kind = "mark";
  if (shown.status != status::past) kind += " hollow";
  if (shown.status == status::possible) kind += " maybe";
  const period when = shown.when;
  switch (when.precision) {
    case precision::year:
      std::cout << "<rect x=\"" << x_of(when.first, 0) << "\" y=\"" << y - 7 << "\" width=\""
                << x_of(when.last, 1) - x_of(when.first, 0)
                << "\" height=\"14\" class=\"band\"/>\n";
      break;
    case precision::open_start:
      write_line(left + 8, x_of(when.last, 0.5), y, "shaft");
      write_arrow(left, y, -1);
      write_dot(x_of(when.last, 0.5), y, kind);
      break;
    case precision::open_end:
      write_line(x_of(when.first, 0.5), right - 8, y, "shaft");
      write_arrow(right, y, 1);
      write_dot(x_of(when.first, 0.5), y, kind);
      break;
    case precision::day:
      if (when.days() == 1) {
        write_dot(x_of(when.first, 0.5), y, kind);
      } else {
        std::cout << "<rect x=\"" << x_of(when.first, 0) << "\" y=\"" << y - 5 << "\" width=\""
                  << x_of(when.last, 1) - x_of(when.first, 0)
                  << "\" height=\"10\" rx=\"5\" class=\"" << kind << "\"/>\n";
      }
  }
  end_mark();
}

int draw_timeline(int top) {
  std::vector<const event*> in_time;
  for (const event& e : events) in_time.push_back(&e);
  // An open start says nothing of when, its end does.
  const auto known = [](const period& when) {
    return when.precision == precision::open_start ? when.last : when.first;
  };
  std::stable_sort(in_time.begin(), in_time.end(), [&known](const event* one, const event* other) {
    return known(one->when) < known(other->when);
  });
  const int bottom = top + 20 + row_height * static_cast<int>(in_time.size());
  for (const stretch& part : axis) {
    write_text((part.from + part.to) / 2.0, top, "quiet", part.label, "middle");
    write_grid(part.from, top + 8, bottom);
    write_grid(part.to, top + 8, bottom);
    write_line(part.from, part.to, top + 8, "axis");
    write_line(part.from, part.to, bottom, "axis");
  }
  int y = top + 8 + row_height;
  for (const event* e : in_time) {
    draw(*e, y);
    y += row_height;
  }
  return bottom;
}

// The ladder --------------------------------------------------------------------------------------

bool in_percent_of_gdp(const figure& one) { return one.value.unit == unit::percent_of_gdp; }

// The ends of the scale.
constexpr int least = 2;
constexpr int most = 5;

double x_of(decimal percent) { return left + 30 + (std::stod(printed(percent)) - least) * 100; }

void draw_end(const bound& end, int y, int direction) {
  if (end.end == endpoint::unbounded) {
    write_arrow(direction < 0 ? left : right, y, direction);
  } else {
    write_dot(x_of(end.at), y, end.end == endpoint::open ? "mark hollow" : "mark");
  }
}

void draw(const figure& shown, int y) {
  const std::string value = printed(shown.value);
  const bound lower = shown.value.lower();
  const bound upper = shown.value.upper();
  begin_mark(std::string{entities[shown.subject].name} + ", " + std::string{shown.measure} + ": " +
             value + ", " + printed(shown.basis) + " by " +
             std::string{entities[shown.stated_by].name} + ", paragraphs " + printed(shown.source));
  write_text(margin, y, "label", std::string{entities[shown.subject].name} + ": " + value);
  write_text(margin, y + 16, "quiet", std::string{shown.measure} + " " + printed(shown.source));
  const double from = lower.end == endpoint::unbounded ? left + 8 : x_of(lower.at);
  const double to = upper.end == endpoint::unbounded ? right - 8 : x_of(upper.at);
  write_line(from, to, y + 4, "range");
  draw_end(lower, y + 4, -1);
  draw_end(upper, y + 4, 1);
  end_mark();
}

int draw_ladder(int top) {
  std::vector<const figure*> rungs;
  for (const figure& f : figures.where(in_percent_of_gdp)) rungs.push_back(&f);
  std::stable_sort(rungs.begin(), rungs.end(), [](const figure* one, const figure* other) {
    return one->value.amount < other->value.amount;
  });
  const int bottom = top + 14 + rung_height * static_cast<int>(rungs.size());
  for (int percent = least; percent <= most; ++percent) {
    const double x = x_of(decimal{percent});
    write_text(x, top, "quiet", std::to_string(percent) + " %", "middle");
    write_grid(x, top + 8, bottom);
  }
  int y = top + 30;
  for (const figure* f : rungs) {
    draw(*f, y);
    y += rung_height;
  }
  return bottom;
}

// The legend is made of the very marks that it explains.
void draw_legend(int y) {
  int x = margin + 6;
  const auto word = [&x, y](int after, std::string_view words, int room) {
    write_text(x + after, y + 4, "quiet", words);
    x += room;
  };
  write_dot(x, y, "mark");
  word(12, "a day, past", 100);
  write_dot(x, y, "mark hollow");
  word(12, "planned", 82);
  write_dot(x, y, "mark hollow maybe");
  word(12, "possible", 82);
  std::cout << "<rect x=\"" << x - 5 << "\" y=\"" << y - 5
            << "\" width=\"30\" height=\"10\" rx=\"5\" class=\"mark hollow\"/>\n";
  word(34, "days, planned", 138);
  std::cout << "<rect x=\"" << x - 5 << "\" y=\"" << y - 7
            << "\" width=\"30\" height=\"14\" class=\"band\"/>\n";
  word(34, "some time in the year", 184);
  write_line(x - 6, x + 12, y, "shaft");
  write_arrow(x + 20, y, 1);
  word(28, "or any time beyond", 0);
}

}  // namespace

int main(int count, char** arguments) {
  if (count > 1) {
    const bool is_help = count == 2 && std::string_view{arguments[1]} == "--help";
    (is_help ? std::cout : std::cerr)
        << (is_help ? "" : "timeline: takes no argument but --help\n") << usage;
    return is_help ? 0 : 2;
  }
  const std::string source =
      std::string{entities[article.publisher].name} + ", " + printed(article.written_on);
  constexpr int first_row = 148;
  constexpr int gap = 74;
  const int events_end = first_row + 20 + row_height * static_cast<int>(events.size());
  const auto rungs = figures.where(in_percent_of_gdp);
  const int height = events_end + gap + 14 + rung_height * static_cast<int>(rungs.count()) + 50;

  std::cout
      << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << width << ' ' << height
      << "\" width=\"" << width << "\" height=\"" << height
      << "\" role=\"img\" aria-labelledby=\"title description\">\n"
      << "<title id=\"title\">Events and spending figures, as one article reports them</title>\n"
      << "<desc id=\"description\">" << events.size()
      << " events on a time axis that is broken between 2014, 2022, February and June 2025; "
      << "then " << rungs.count()
      << " figures in percent of GDP, each drawn from its least to its largest value.</desc>\n"
      << style << "<rect class=\"ground\" width=\"" << width << "\" height=\"" << height
      << "\"/>\n";
  write_text(margin, 36, "title", "Events and spending figures, as one article reports them");
  write_text(margin, 56, "quiet", source + ". Numbers in brackets are its paragraphs.");
  write_text(margin, 94, "head", "What happened, and when");
  draw_legend(118);
  const int below = draw_timeline(first_row);
  write_text(margin, below + gap - 32, "head", "Defense spending, in percent of GDP");
  const int end = draw_ladder(below + gap);
  const int y = end + 28;
  write_dot(margin + 6, y, "mark");
  write_text(margin + 18, y + 4, "quiet", "included");
  write_dot(margin + 96, y, "mark hollow");
  write_text(margin + 108, y + 4, "quiet", "not included");
  write_arrow(margin + 216, y, 1);
  write_text(margin + 224, y + 4, "quiet", "no bound");
  write_text(margin + 300, y + 4, "quiet", "about and nearly: half a unit of the last figure");
  std::cout << "</svg>\n";
  std::cout.flush();
  return std::cout ? 0 : 1;
}
