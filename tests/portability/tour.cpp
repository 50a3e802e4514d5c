// Every public name of natobrief once, instantiated, so that what a compiler or a macro dislikes
// about one shows. Qualified names, and locals that the header does not use: user_globals relies
// on both.
#include <natobrief.hpp>

namespace nb = natobrief;

static_assert(NATOBRIEF_VERSION_MAJOR + NATOBRIEF_VERSION_MINOR + NATOBRIEF_VERSION_PATCH > 0);

// Value types
constexpr nb::text no_text;
static_assert(no_text.empty() && no_text.begin() == no_text.end() && no_text.data() == nullptr);
static_assert(nb::text{"ab"}.starts_with("a") && nb::text{"ab"}.substr(1).contains("b"));
static_assert(no_text.empty() && no_text != "a" && no_text < "a" && no_text <= "a");
static_assert(nb::text{"a"} > no_text && nb::text{"a"} >= no_text);
static_assert(nb::certain(!nb::verdict::no) && nb::possible(nb::verdict::unknown));
static_assert(nb::certain((nb::verdict::yes & nb::verdict::no) | nb::verdict::yes));

constexpr nb::date noon = nb::article.written_on;
static_assert(nb::date::valid(noon.year(), noon.month(), noon.day()));
static_assert(noon + 1 - noon == 1 && noon - 1 < noon && noon <= noon + 1 && noon >= noon - 1);
static_assert(noon + 1 > noon && noon + 1 != noon && noon.weekday() == nb::weekday::wednesday);
static_assert(nb::date{1970, 1, 1}.days_since_epoch() == 0);

constexpr nb::period this_day = noon;
static_assert(this_day.days() == 1 && nb::certain(this_day.contains(noon)));
static_assert(nb::certain(this_day.before(noon + 1)) && nb::certain(this_day.after(noon - 1)));
static_assert(this_day == nb::period{noon, noon} && this_day != nb::period::since(noon));
static_assert(nb::possible(nb::period::until(noon).contains(nb::period::year(noon.year()))) ==
              nb::possible(nb::period::including(noon).before(noon)));
static_assert(nb::period::some_day(noon, noon + 1).begun_by == noon + 1);

constexpr nb::decimal half{5, -1};
static_assert(half == nb::decimal{50, -2} && half != nb::decimal{5} && half < nb::decimal{5});
static_assert(half > nb::decimal{0} && half >= nb::decimal{0} && half <= nb::decimal{1} &&
              half.compare(half) == 0);
static_assert(nb::decimal{5, 1}.whole() == 50 && nb::decimal{5, -1}.as<double>() > 0 &&
              nb::decimal::valid(5, -1));

using namespace nb::literals;
constexpr nb::quantity half_percent{half, nb::unit::percent_of_gdp, nb::hedge::exactly};
static_assert(nb::certain(half_percent == 0.5_percent_of_gdp));
static_assert(nb::certain(nb::about(2_years) != nb::rounded(1_weeks)));
static_assert(nb::certain(nb::nearly(2_weeks) <= nb::at_most(2_weeks)) ==
              nb::certain(nb::more_than(2_days, 2) >= nb::at_least(3_days)));
static_assert(nb::certain(1_countries < 2_countries) && nb::certain(2_usd > 1_usd));
static_assert(!nb::possible(1_ordinal > nb::less_than(2_ordinal)));
static_assert((1_percent_of_budget == 1_percent_of_members) == nb::verdict::unknown);
static_assert((1_percent_of_responsibility == 1_usd) == nb::verdict::unknown);
static_assert(nb::more_than(2_weeks).upper().end == nb::endpoint::unbounded);
static_assert(nb::quantity::valid(half, nb::unit::days, nb::hedge::about, 1) &&
              nb::quantity::usual_margin(nb::hedge::rounded) == 1);

constexpr nb::range each = 3 * (half_percent + half_percent - half_percent) * 2 / 3 / 2_countries;
static_assert(nb::certain(each == half_percent) && each.unit == half_percent.unit);
static_assert(each.lower().at == each.upper().at);

// Tables and queries
constexpr nb::citation cited = nb::cite(7, 3) | nb::citation::of_bits(1);
static_assert(cited.cites(3) && cited.first() == 0 && cited.bits() == 0x89);
static_assert(cited == nb::paragraph{7} && cited != nb::paragraph{8});
static_assert(cited == nb::cite(0, 3, 7) && cited != nb::cite(3));

static_assert(nb::entities[nb::entity_id::nato].kind == nb::entity_kind::organization);
static_assert(nb::labels.find(&nb::label::form, "U.K.")->of == nb::entity_id::united_kingdom);
static_assert(nb::certain(nb::memberships.all([](const nb::membership& my_row) {
  return my_row.holds;
}) | nb::memberships.any([](const nb::membership& my_row) { return my_row.holds; })));
static_assert(nb::events[nb::event_id::hague_summit].status == nb::status::planned);
static_assert(nb::events.where(&nb::event::dating, nb::dating::printed)
                  .where(&nb::event::kind, nb::event_kind::military)
                  .only()
                  .when == nb::events[nb::event_id::full_scale_invasion].when);
static_assert(
    nb::figures.where(&nb::figure::value, &nb::quantity::upper, &nb::bound::at, half).empty());
static_assert(nb::figures.where(&nb::figure::basis, nb::basis::derived)
                  .least(&nb::figure::value, &nb::quantity::amount)
                  .only()
                  .id == nb::figure_id::days_to_anniversary);
static_assert(nb::figures.greatest(&nb::figure::source, &nb::citation::first).count() > 0);
static_assert(nb::statements[nb::statement_id::illusionary_goal].quote.size() == 16);
static_assert(nb::statements.size() == nb::statements.count() && !nb::statements.empty());
static_assert(nb::statements.where(&nb::statement::negated)
                  .where(&nb::statement::share, nb::share::whole)
                  .where(&nb::statement::mode, nb::mode::promised)
                  .none([](const nb::statement& my_row) {
                    return my_row.about == nb::topic::aid;
                  }));
static_assert(nb::tensions.all([](const nb::tension& my_row) { return !my_row.gist.empty(); }));
static_assert(nb::tensions.where(&nb::tension::kind, nb::tension_kind::strength).count() > 0);
static_assert(nb::office_of(nb::entity_id::john_healey).holder == nb::entity_id::john_healey);
static_assert(nb::certain(nb::is_within(nb::entity_id::the_hague, nb::entity_id::netherlands) &
                          nb::is_member(nb::entity_id::poland, nb::entity_id::nato)));

struct my_cell {
  size_t number;
};
constexpr my_cell my_cells[] = {{1}, {2}};
static_assert(nb::table<my_cell>{my_cells}.where(&my_cell::number, 2U).only().number == 2);

// Run time: typed text, a sink, and iteration.
struct counting_stream {
  ptrdiff_t written = 0;
  void(write)(const char*, ptrdiff_t letters) { written += letters; }  // lwIP's is a macro
};
struct visitor {
  size_t letters = 0;
  template <class Cell> void operator()(nb::text heading, Cell) { letters += heading.size(); }
};

#if defined(__CUDACC__)
// A kernel can use what is constant outside it.
constexpr int32_t my_days = nb::events[nb::event_id::hague_summit].when.days();
__global__ void my_kernel(int32_t* my_answer);
__global__ void my_kernel(int32_t* my_answer) { *my_answer = my_days; }
#endif

size_t tour(const char* typed);
size_t tour(const char* typed) {
  nb::buffer<40> my_line;
  nb::print(my_line, "a", noon, this_day, half, half_percent, each, cited, no_text,
            nb::weekday::monday);
  if (my_line.truncated()) return my_line.size();

  counting_stream my_stream;
  my_stream << nb::text{my_line.data(), my_line.size()} << noon << nb::topic::war
            << *nb::entities.begin() << *nb::labels.begin() << *nb::memberships.begin()
            << *nb::offices.begin() << *nb::events.begin() << *nb::figures.begin()
            << *nb::statements.begin() << *nb::tensions.begin();

  visitor my_columns;
  nb::entity::columns(my_columns);
  nb::label::columns(my_columns);
  nb::membership::columns(my_columns);
  nb::office::columns(my_columns);
  nb::event::columns(my_columns);
  nb::figure::columns(my_columns);
  nb::statement::columns(my_columns);
  nb::tension::columns(my_columns);
  nb::report::columns(my_columns);

  nb::date my_date = noon;
  nb::period my_period = noon;
  nb::decimal my_number = half;
  nb::quantity my_quantity = half_percent;
  nb::citation my_citation = cited;
  nb::topic my_topic{};
  if (nb::parse(typed, my_date) || nb::parse(typed, my_period)) return 0;
  if (nb::parse(typed, my_number) || nb::parse(typed, my_quantity)) return 0;
  if (nb::parse(typed, my_citation)) return 0;
  if (nb::parse(typed, my_topic)) return nb::spellings<nb::topic>[my_topic].size();
  const auto* my_entity = nb::entities.find(&nb::entity::name, typed);
  if (my_entity) return 1;

  size_t my_sum = static_cast<size_t>(my_stream.written) + my_columns.letters;
  const auto my_negated =
      nb::statements.where([](const nb::statement& my_row) { return my_row.negated; });
  const auto my_found = my_negated.where(&nb::statement::source, nb::paragraph{17});
  for (const nb::statement& my_row : my_found) my_sum += my_row.gist.size();
  for (auto my_place = my_negated.begin(); my_place != my_negated.end(); my_place++) {
    my_sum += (*my_place).quote.size() + my_place->wording.size();
  }
  // NOLINTNEXTLINE(readability-qualified-auto): as users write it
  const auto my_nato = nb::entities.find(&nb::entity::id, nb::entity_id::nato);
  return my_nato ? my_sum : 0;
}
