// The names and spellings that users may rely on: the design's examples, value types, columns,
// enumerators and identifiers. A change that breaks this file breaks programs.
#include "check.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using namespace natobrief;

static_assert(NATOBRIEF_VERSION_MAJOR >= 1 && NATOBRIEF_VERSION_MINOR >= 0 &&
              NATOBRIEF_VERSION_PATCH >= 0);

// The examples ------------------------------------------------------------------------------------

static_assert(entities[entity_id::nato].name == "NATO");
static_assert(events[event_id::hague_summit].when.days() == 3);
static_assert(events[event_id::hague_summit].when.first == date{2025, 6, 24});
static_assert(date{2025, 2, 12}.weekday() == weekday::wednesday);
static_assert(events[event_id::full_scale_invasion].when.first + 1084 ==
              events[event_id::contact_group_meeting].when.first);

constexpr auto us = figures[figure_id::us_spending].value;
static_assert(certain(us < 5_percent_of_gdp));
static_assert(certain(us > 3_percent_of_gdp));
static_assert((figures[figure_id::aid_total].value > 130e9_usd) == verdict::unknown);
static_assert((5_percent_of_gdp == 5_percent_of_budget) == verdict::unknown);

constexpr auto trump = statements.where(&statement::speaker, entity_id::donald_trump);
static_assert(trump.where(&statement::about, topic::defense_spending).count() == 1);
static_assert(
    figures.where([](const figure& f) { return f.value.how == hedge::more_than; }).count() > 1);
constexpr const event& first_by_uk =
    events.where(&event::convened_by, entity_id::united_kingdom).only();
static_assert(first_by_uk.id == event_id::contact_group_meeting);
static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
static_assert(figures[figure_id::aid_total].source.cites(7));

TEST_CASE("the same calls at run time") {
  size_t cited = 0;
  for (const statement& s : statements.where(&statement::source, paragraph{17})) {
    CHECK(s.source.cites(17));
    ++cited;
  }
  CHECK(cited == 3);

  const auto found = [](const char* text_from_a_keypad) {
    if (const entity* e = entities.find(&entity::name, text_from_a_keypad)) return e->id;
    return entity_id::none;
  };
  CHECK(found("Brussels") == entity_id::brussels);
  CHECK(found("Atlantis") == entity_id::none);
}

// Value types -------------------------------------------------------------------------------------

template <class Expected, class Type> constexpr bool is(const Type&) {
  return std::is_same_v<Expected, Type>;
}

constexpr text letters = "abc";
static_assert(is<size_t>(letters.size()) && is<bool>(letters.empty()) && letters.contains("b"));
static_assert(letters.data() == letters.begin() && letters.end() - letters.begin() == 3);
static_assert(letters == "abc" && letters < "abd");
static_assert(std::is_convertible_v<text, std::string_view>);
static_assert(std::is_convertible_v<text, std::string>);

constexpr date day{2025, 2, 12};
static_assert(is<int32_t>(day.days_since_epoch()) && is<weekday>(day.weekday()));
static_assert(is<date>(day + 1) && is<int32_t>(day - day) && day == day && !(day < day));

constexpr period days{day, day + 2};
static_assert(is<date>(days.first) && is<date>(days.last) && is<precision>(days.precision));
static_assert(days.precision == precision::day && is<int32_t>(days.days()));
static_assert(is<verdict>(days.contains(day)));
static_assert(is<verdict>(days.before(day)) && is<verdict>(days.after(day)));

static_assert(is<int32_t>(decimal{5, -1}.coefficient) && decimal{5, -1}.exponent == -1);

static_assert(is<decimal>(us.amount) && is<unit>(us.unit) && is<hedge>(us.how));
static_assert(is<bound>(us.lower()) && is<bound>(us.upper()));
static_assert(more_than(126e9_usd).how == hedge::more_than);
static_assert(about(3.3_percent_of_gdp).how == hedge::about);
static_assert(nearly(3_years).how == hedge::nearly);
static_assert(at_least(3_percent_of_gdp).how == hedge::at_least);

static_assert(is<verdict>(!verdict::no) && is<verdict>(verdict::no & verdict::yes) &&
              is<verdict>(verdict::no | verdict::unknown));
static_assert(is<bool>(certain(verdict::yes)) && is<bool>(possible(verdict::yes)));
static_assert(!std::is_convertible_v<verdict, bool>);

static_assert(is<citation>(cite(3, 11)) && cite(3, 11).cites(11) && cite(3, 11) == paragraph{3});

// Columns -----------------------------------------------------------------------------------------

// Whether a table of rows has this column, of this type.
template <class Row, class Type> constexpr bool has(Type Row::*) { return true; }

static_assert(has<entity, entity_id>(&entity::id) && has<entity, entity_kind>(&entity::kind));
static_assert(has<entity, text>(&entity::name) && has<entity, text>(&entity::aka));
static_assert(has<entity, text>(&entity::code) && has<entity, entity_id>(&entity::within));
static_assert(has<entity, citation>(&entity::source));

static_assert(has<office, entity_id>(&office::holder) && has<office, text>(&office::title));
static_assert(has<office, entity_id>(&office::of) && has<office, citation>(&office::source));

static_assert(has<event, event_id>(&event::id) && has<event, event_kind>(&event::kind));
static_assert(has<event, text>(&event::name) && has<event, period>(&event::when));
static_assert(has<event, entity_id>(&event::place) && has<event, entity_id>(&event::actor));
static_assert(has<event, entity_id>(&event::convened_by) && has<event, status>(&event::status));
static_assert(has<event, citation>(&event::source));

static_assert(has<figure, figure_id>(&figure::id) && has<figure, entity_id>(&figure::subject));
static_assert(has<figure, text>(&figure::measure) && has<figure, quantity>(&figure::value));
static_assert(has<figure, text>(&figure::wording) && has<figure, period>(&figure::as_of));
static_assert(has<figure, basis>(&figure::basis) && has<figure, entity_id>(&figure::stated_by));
static_assert(has<figure, citation>(&figure::source));

static_assert(has<statement, entity_id>(&statement::speaker));
static_assert(has<statement, share>(&statement::share) && has<statement, mode>(&statement::mode));
static_assert(has<statement, topic>(&statement::about) &&
              has<statement, bool>(&statement::negated));
static_assert(has<statement, text>(&statement::gist) && has<statement, text>(&statement::quote));
static_assert(has<statement, event_id>(&statement::on));
static_assert(has<statement, citation>(&statement::source));

static_assert(has<tension, tension_kind>(&tension::kind) && has<tension, text>(&tension::gist));
static_assert(has<tension, citation>(&tension::source));

static_assert(article.publisher == entity_id::associated_press && article.rights_year == 2025);
static_assert(article.dateline == entity_id::brussels && article.written_on == date{2025, 2, 12});
static_assert(article.photographer == entity_id::johanna_geron);
static_assert(article.contributor == entity_id::lolita_baldor);

// Enumerators and identifiers ---------------------------------------------------------------------

// The number of its arguments: they only have to exist, and to be of one enumeration.
template <class Enum, class... Enums> constexpr size_t fixed(Enum, Enums...) {
  static_assert((std::is_same_v<Enum, Enums> && ...));
  return 1 + sizeof...(Enums);
}

static_assert(fixed(entity_kind::person, entity_kind::organization, entity_kind::country,
                    entity_kind::place, entity_kind::group, entity_kind::treaty) == 6);
static_assert(fixed(hedge::exactly, hedge::about, hedge::nearly, hedge::less_than, hedge::at_most,
                    hedge::more_than, hedge::at_least) == 7);
static_assert(fixed(basis::stated, basis::estimated, basis::expected, basis::proposed,
                    basis::derived) == 5);
static_assert(fixed(status::past, status::planned, status::possible) == 3);
static_assert(fixed(share::whole, share::some, share::most) == 3);
static_assert(fixed(mode::said, mode::suggested, mode::demanded, mode::called_for, mode::promised,
                    mode::complained, mode::feared, mode::worried, mode::believed, mode::declined,
                    mode::expected) == 11);
static_assert(fixed(topic::membership, topic::borders, topic::settlement, topic::peacekeeping,
                    topic::article_five, topic::aid, topic::burden_sharing, topic::defense_spending,
                    topic::contact_group, topic::resources, topic::war, topic::deal) == 12);
static_assert(fixed(unit::countries, unit::percent_of_gdp, unit::percent_of_budget,
                    unit::percent_of_members, unit::usd, unit::years, unit::weeks, unit::days,
                    unit::ordinal) == 9);
static_assert(fixed(verdict::no, verdict::unknown, verdict::yes) == 3);
static_assert(fixed(precision::day, precision::year, precision::open_end) == 3);

static_assert(fixed(entity_id::pete_hegseth, entity_id::john_healey, entity_id::donald_trump,
                    entity_id::vladimir_putin, entity_id::johanna_geron, entity_id::lolita_baldor,
                    entity_id::nato, entity_id::ukraine_defense_contact_group,
                    entity_id::trump_administration, entity_id::biden_administration,
                    entity_id::associated_press, entity_id::united_states,
                    entity_id::united_kingdom, entity_id::ukraine, entity_id::russia,
                    entity_id::poland, entity_id::germany, entity_id::netherlands,
                    entity_id::brussels, entity_id::nato_headquarters, entity_id::the_hague,
                    entity_id::crimea, entity_id::eastern_ukraine, entity_id::washington,
                    entity_id::europe, entity_id::us_allies, entity_id::european_allies,
                    entity_id::western_backers, entity_id::nato_members, entity_id::nato_leaders,
                    entity_id::article_five, entity_id::none) == 32);
static_assert(fixed(event_id::crimea_annexation, event_id::eastern_ukraine_seizure,
                    event_id::full_scale_invasion, event_id::germany_press_talk,
                    event_id::contact_group_meeting, event_id::healey_hegseth_bilateral,
                    event_id::nato_ministers_meeting, event_id::thursday_discussion,
                    event_id::invasion_third_anniversary, event_id::next_contact_group_meeting,
                    event_id::hague_summit, event_id::none) == 12);
static_assert(fixed(figure_id::other_nato_nations, figure_id::nato_members,
                    figure_id::contact_group_members, figure_id::donor_countries,
                    figure_id::aid_total, figure_id::aid_period, figure_id::time_to_anniversary,
                    figure_id::invasion_anniversary, figure_id::spending_target,
                    figure_id::members_at_target, figure_id::members_below_target,
                    figure_id::hegseth_demand, figure_id::trump_demand,
                    figure_id::members_at_five_percent, figure_id::poland_spending,
                    figure_id::poland_outlook, figure_id::us_floor, figure_id::us_spending,
                    figure_id::europes_share, figure_id::none) == 20);
