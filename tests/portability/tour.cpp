// Every public name of natobrief once, instantiated, so that what a compiler or a macro dislikes
// about one shows. Qualified names, and locals that the header does not use: user_globals relies
// on both.
#include <natobrief.hpp>

namespace nb = natobrief;

static_assert(NATOBRIEF_VERSION_MAJOR + NATOBRIEF_VERSION_MINOR + NATOBRIEF_VERSION_PATCH > 0);

// Value types
constexpr nb::text no_text;
static_assert(no_text.empty() && no_text.begin() == no_text.end());
static_assert(nb::entities.begin()->name.contains(no_text));
static_assert(nb::text{"a"} == "a" && no_text != "a" && no_text < "a" && no_text.data() == nullptr);
static_assert(nb::certain(!nb::verdict::no) && nb::possible(nb::verdict::unknown));
static_assert(nb::certain((nb::verdict::yes & nb::verdict::no) | nb::verdict::yes));

constexpr nb::date noon = nb::article.written_on;
static_assert(nb::date::valid(noon.year(), noon.month(), noon.day()));
static_assert(noon + 1 - noon == 1 && noon - 1 < noon && noon <= noon + 1 && noon >= noon - 1);
static_assert(noon + 1 > noon && noon + 1 != noon && noon.weekday() == (noon + 7).weekday());
static_assert((nb::date{1970, 1, 1}).days_since_epoch() == 0);

constexpr nb::period this_day = noon;
static_assert(this_day.days() == 1 && nb::certain(this_day.contains(noon)));
static_assert(nb::certain(this_day.before(noon + 1)) && nb::certain(this_day.after(noon - 1)));
static_assert(this_day == nb::period{noon, noon} && this_day != nb::period::since(noon));
static_assert(nb::possible(nb::period::until(noon).contains(noon)));
static_assert(nb::period::year(noon.year()).precision == nb::precision::year);

constexpr nb::decimal half{5, -1};
static_assert(half == nb::decimal{50, -2} && half != nb::decimal{5} && half < nb::decimal{5});
static_assert(half > nb::decimal{0} && half <= half && half >= half);
static_assert(nb::decimal{5, 1}.whole() == 50);

using namespace nb::literals;
constexpr nb::quantity half_percent{half, nb::unit::percent_of_gdp, nb::hedge::exactly};
static_assert(nb::certain(half_percent == 0.5_percent_of_gdp));
static_assert(nb::certain(nb::about(2_years) != nb::nearly(1_years)));
static_assert(nb::certain(nb::less_than(2_weeks) <= nb::at_most(2_weeks)) ==
              nb::certain(nb::more_than(2_days) >= nb::at_least(3_days)));
static_assert(nb::certain(1_countries < 2_countries) && nb::certain(2_usd > 1_usd));
static_assert(!nb::possible(1_ordinal > 2_ordinal));
static_assert((1_percent_of_budget == 1_percent_of_members) == nb::verdict::unknown);
static_assert((1_percent_of_responsibility == 1_usd) == nb::verdict::unknown);
static_assert(nb::at_most(2_weeks).lower().end == nb::endpoint::unbounded);
static_assert(nb::at_most(2_weeks).upper().at == nb::decimal{2});

// Tables and queries
constexpr nb::citation cited = nb::cite(7, 3);
static_assert(cited.cites(3) && cited.first() == 3 && cited == nb::paragraph{7});
static_assert(cited != nb::paragraph{8} && cited == nb::cite(3, 7) && cited != nb::cite(3));

static_assert(nb::entities[nb::entity_id::nato].kind == nb::entity_kind::organization);
static_assert(nb::events[nb::event_id::hague_summit].status == nb::status::planned);
static_assert(nb::figures[nb::figure_id::us_spending].basis == nb::basis::stated);
static_assert(nb::statements.size() == nb::statements.count() && !nb::statements.empty());
static_assert(nb::statements.where(&nb::statement::share, nb::share::most)
                  .where(&nb::statement::mode, nb::mode::feared)
                  .where(&nb::statement::about, nb::topic::war)
                  .begin()
                  ->on == nb::event_id::none);
static_assert(nb::events.where(&nb::event::kind, nb::event_kind::anniversary).only().when ==
              nb::events[nb::event_id::invasion_third_anniversary].when);
static_assert(nb::tensions[0].kind == nb::tension_kind::strength);
static_assert(nb::office_of(nb::entity_id::john_healey).holder == nb::entity_id::john_healey);
static_assert(nb::is_within(nb::entity_id::the_hague, nb::entity_id::netherlands));

// Run time: typed text, a sink, and iteration.
struct counting_stream {
  ptrdiff_t written = 0;
  void write(const char*, ptrdiff_t letters) { written += letters; }
};

size_t tour(const char* typed);
size_t tour(const char* typed) {
  nb::buffer<40> my_line;
  nb::print(my_line, noon);
  nb::print(my_line, this_day);
  nb::print(my_line, half);
  nb::print(my_line, half_percent);
  nb::print(my_line, cited);
  nb::print(my_line, no_text);
  nb::print(my_line, nb::weekday::monday);
  if (my_line.truncated()) return my_line.size();

  counting_stream my_stream;
  my_stream << nb::text{my_line.data(), my_line.size()} << noon << nb::topic::war
            << nb::figures.begin()->value;

  nb::date my_date = noon;
  nb::decimal my_number = half;
  nb::topic my_topic{};
  if (nb::parse(typed, my_date) || nb::parse(typed, my_number)) return 0;
  if (nb::parse(typed, my_topic)) return nb::spellings<nb::topic>[my_topic].size();
  if (nb::entities.find(&nb::entity::name, typed) != nullptr) return 1;

  size_t my_sum = static_cast<size_t>(my_stream.written);
  const auto my_negated =
      nb::statements.where([](const nb::statement& my_row) { return my_row.negated; });
  for (const nb::statement& my_row : my_negated.where(&nb::statement::source, nb::paragraph{17})) {
    my_sum += my_row.gist.size();
  }
  for (auto my_place = my_negated.begin(); my_place != my_negated.end(); my_place++)
    my_sum += (*my_place).quote.size();
  return my_sum;
}
