// SPDX-License-Identifier: BSL-1.0
// A picture of the spending ladder and the events, in which a hedge can be seen; made to be printed.
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
    "wide as the words leave it open.\n";

// The findings of the headline; if a fact moves, it has to be written anew.
static_assert(certain(figures[figure_id::members_at_five_percent].value == 0_countries) &&
                  certain(figures[figure_id::trump_demand].value == 5_percent_of_gdp),
              "natobrief: the headline says that no member spends 5 %");
static_assert(statements[statement_id::new_targets_expected].mode == mode::expected &&
                  events[event_id::hague_summit].place == entity_id::the_hague,
              "natobrief: the second line says that targets are expected in The Hague");
constexpr const char* headline = "No NATO member spends the 5 % of GDP that Trump calls for";
constexpr const char* deck =
    "The U.S. spends about 3.3 %. New targets are expected at the summit in The Hague in June.";

// Colours are literal, because not every renderer of SVG knows var(); every name has our prefix,
// because a style of an SVG in a page is a style of the page.
constexpr const char* style = R"(<style>
.natobrief text { font: 13px "Helvetica Neue", Arial, "Liberation Sans", sans-serif; fill: #1f2328 }
.natobrief .natobrief-headline { font-size: 21px; font-weight: bold }
.natobrief .natobrief-heading { font-size: 14px; font-weight: bold }
.natobrief .natobrief-quiet { font-size: 11.5px; fill: #59636e }
.natobrief-ground { fill: #ffffff }
.natobrief-grid { stroke: #d8dee4; fill: none }
.natobrief-is { fill: #005f9e; stroke: #005f9e; stroke-width: 1.5 }
.natobrief-asked { fill: #ffffff; stroke: #005f9e; stroke-width: 1.5 }
.natobrief-expected { fill: url(#natobrief-hatch); stroke: #005f9e; stroke-width: 1.5 }
.natobrief-hatching { stroke: #005f9e; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  .natobrief text { fill: #f0f6fc }
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
)";

template <class... Values> std::string printed(const Values&... values) {
  std::string result;
  print([&result](text part) { result.append(part.data(), part.size()); }, values...);
  return result;
}
std::string escaped(const std::string& words) {
  std::string result;
  for (const char letter : words) {
    result += letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : std::string{letter};
  }
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
            << "\" text-anchor=\"" << anchor << "\">" << escaped(words) << "</text>\n";
}
void write_path(const std::string& kind, double x, double y, const std::string& rest) {
  std::cout << "<path class=\"natobrief-" << kind << "\" d=\"M" << x << ' ' << y << rest << "\"/>\n";
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
// A tick of an axis, with its number above and a line down through the rows.
void write_tick(double x, int top, int bottom, const std::string& number) {
  write_path("grid", x, top + 4, "V" + std::to_string(bottom));
  write_text(x, top, "quiet", number, "middle");
}

// A row is one image to a screen reader, which reads its title; so does a pointer that rests on it.
template <class Row> void begin_row(const Row& row, int y, const std::string& name,
                                    const std::string& note) {
  std::cout << "<g id=\"natobrief-" << printed(spellings<decltype(row.id)>[row.id])
            << "\" role=\"graphics-symbol img\"><title>" << escaped(printed(row)) << "</title>\n";
  write_text(margin, y, "name", capital(name));
  write_text(margin, y + 15, "quiet", note);
}
// The words above a mark stand where it has room for them.
void end_row(double from, double to, int y, const std::string& words) {
  const bool is_far = from > left + 0.55 * (right - left);
  write_text(is_far ? to : from, y - 2, "quiet", words, is_far ? "end" : "start");
  std::cout << "</g>\n";
}
