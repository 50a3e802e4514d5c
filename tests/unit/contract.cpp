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

// Rows by identifier.
static_assert(entities[entity_id::nato].name == "NATO");
static_assert(events[event_id::hague_summit].when.days() == 3);
static_assert(date{2025, 2, 12}.weekday() == weekday::wednesday);
static_assert(statements[statement_id::illusionary_goal].quote == "illusionary goal");

// Hedged quantities. A verdict is not a bool.
constexpr quantity us = figures[figure_id::us_spending].value;  // about(3.3_percent_of_gdp)
static_assert(certain(us < 5_percent_of_gdp) && certain(us > 3_percent_of_gdp));
static_assert((us > 3.3_percent_of_gdp) == verdict::unknown);
// "approximately 50" rules no such thing out.
static_assert((figures[figure_id::contact_group_members].value == 57_countries) ==
              verdict::unknown);
// "more than $126 billion".
static_assert((figures[figure_id::aid_total].value > 130e9_usd) == verdict::unknown);
// Two bases never compare.
static_assert((5_percent_of_gdp == 5_percent_of_budget) == verdict::unknown);
// "not even Poland" is at 5.
static_assert(certain(figures[figure_id::poland_spending].value < 5_percent_of_gdp));
// Weeks are days; the second argument: how many units either way.
static_assert(certain(12_days < 2_weeks) && certain(about(50_countries, 2) < 71_countries));

// Arithmetic keeps the hedge: what comes out is a range.
static_assert(certain(5_percent_of_gdp - us > 1.5_percent_of_gdp));  // the gap, in points
static_assert(certain(figures[figure_id::other_nato_nations].value + 1_countries == 32_countries));

// Time: from the earliest first day to the latest last day, and the days on which it certainly was
// going on.
constexpr period trip = events[event_id::hegseth_trip].when;
static_assert(certain(trip.contains(date{2025, 2, 12})) &&
              trip.contains(date{2025, 2, 10}) == verdict::unknown);
// One day.
static_assert(events[event_id::photographed_walk].when.before(
                  events[event_id::healey_hegseth_bilateral].when) == verdict::unknown);
// But the article says so.
static_assert(events[event_id::healey_hegseth_bilateral].after == event_id::photographed_walk);
static_assert(events[event_id::hague_summit].dating == dating::resolved);  // "June 24-26", no year

// Queries chain. A column is a data member, a const member function, or a path of them; a condition
// is anything that is called with a row, or a bool column.
constexpr auto trump = statements.where(&statement::speaker, entity_id::donald_trump);
static_assert(trump.where(&statement::about, topic::defense_spending).count() == 1);
static_assert(figures.where(&figure::value, &quantity::how, hedge::about).count() == 3);
static_assert(statements.where(&statement::negated).count() > 1);
// One row, or no compile.
static_assert(events.where(&event::convened_by, entity_id::united_kingdom).only().id ==
              event_id::contact_group_meeting);
static_assert(figures.where(&figure::value, &quantity::unit, unit::percent_of_gdp)
                  .where(&figure::basis, basis::stated)
                  .where(&figure::subject, entity_id::poland)
                  .only()
                  .id == figure_id::poland_spending);
static_assert(events.all([](const event& e) { return e.when.first <= e.when.last; }));
constexpr auto spending = figures.where(&figure::measure, "defense spending")
                              .where(&figure::basis, basis::stated)
                              .where(&figure::value, &quantity::unit, unit::percent_of_gdp);
// The rows that no other certainly beats.
static_assert(spending.greatest(&figure::value).only().subject == entity_id::poland);

// Every printed form, each with the paragraphs that print it.
static_assert(labels.where(&label::form, "U.K.").only().of == entity_id::united_kingdom);
// The government, and the place.
static_assert(labels.where(&label::form, "Washington").count() == 2);
static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
// "not said" is not "no".
static_assert(certain(is_within(entity_id::the_hague, entity_id::netherlands)) &&
              is_within(entity_id::germany, entity_id::nato) == verdict::unknown);
static_assert(certain(is_member(entity_id::poland, entity_id::nato)) &&
              is_member(entity_id::ukraine, entity_id::nato) == verdict::no);
// The article does not say.
static_assert(is_member(entity_id::united_kingdom, entity_id::nato) == verdict::unknown);
static_assert(figures[figure_id::aid_total].source.cites(7));

// At run time the same calls, over tables in ROM.
TEST_CASE("the same calls at run time") {
  size_t gists = 0;
  for (const statement& s : statements.where(&statement::source, paragraph{17})) {
    gists += !s.gist.empty();
  }
  CHECK(gists == statements.where(&statement::source, paragraph{17}).count());

  const auto found = [](const char* typed_on_a_keypad) {
    if (const label* l = labels.find(&label::form, typed_on_a_keypad)) return entities[l->of].id;
    return entity_id::none;
  };
  CHECK(found("Brussels") == entity_id::brussels);
  CHECK(found("Atlantis") == entity_id::none);

  buffer<200> uart;
  print(uart, "aid: ", figures[figure_id::aid_total].value, " ", cite(7), "\n");
  CHECK(text{uart} == "aid: more than 126 billion USD [7]\n");
  buffer<200> line;
  print(line, figures[figure_id::us_spending], "\n");
  CHECK(text{line}.contains("about 3.3 % of GDP"));
  CHECK(text{line}.contains("[18]"));
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
static_assert(is<date>(days.first) && is<date>(days.begun_by) && is<date>(days.lasted_until) &&
              is<date>(days.last) && is<int32_t>(days.days()));
static_assert(period::year(2014) == period::some_day(date{2014, 1, 1}, date{2014, 12, 31}));
static_assert(period::since(day).first == day && period::until(day).last == day);
static_assert(period::including(day).begun_by == day && period{day, day, day, day} == day);
static_assert(is<verdict>(days.contains(day)));
static_assert(is<verdict>(days.before(day)) && is<verdict>(days.after(day)));

static_assert(is<int32_t>(decimal{5, -1}.coefficient) && decimal{5, -1}.exponent == -1);

static_assert(is<decimal>(us.amount) && is<unit>(us.unit) && is<hedge>(us.how));
static_assert(is<bound>(us.lower()) && is<bound>(us.upper()));
static_assert(more_than(126e9_usd).how == hedge::more_than);
static_assert(about(3.3_percent_of_gdp).how == hedge::about);
static_assert(nearly(3_years).how == hedge::nearly);
static_assert(at_least(3_percent_of_gdp).how == hedge::at_least);
static_assert(at_most(3_weeks).how == hedge::at_most && less_than(2_weeks).how == hedge::less_than);
static_assert(rounded(33_percent_of_members, 5).margin == 5 && is<uint8_t>(us.margin));
static_assert(is<range>(us + us) && is<range>(us - us) && is<range>(2 * us) && is<range>(us / 2));
static_assert(is<range>(130e9_usd / 50_countries) && is<bound>((us + us).lower()));

static_assert(is<verdict>(!verdict::no) && is<verdict>(verdict::no & verdict::yes) &&
              is<verdict>(verdict::no | verdict::unknown));
static_assert(is<bool>(certain(verdict::yes)) && is<bool>(possible(verdict::yes)));
static_assert(!std::is_convertible_v<verdict, bool>);

static_assert(is<citation>(cite(3, 11)) && cite(3, 11).cites(11) && cite(3, 11) == paragraph{3});
static_assert((cite(3) | cite(11)) == cite(3, 11) && citation::of_bits(2) == cite(1));

// Columns -----------------------------------------------------------------------------------------

// Whether a row has this column, of this type.
template <class Row, class Type> constexpr bool has(Type Row::*) { return true; }

static_assert(has<entity, entity_id>(&entity::id) && has<entity, entity_kind>(&entity::kind) &&
              has<entity, entity_id>(&entity::within) && has<entity, citation>(&entity::source) &&
              has<entity, text>(&entity::name) && has<entity, text>(&entity::code));
static_assert(has<label, entity_id>(&label::of) && has<label, citation>(&label::source) &&
              has<label, text>(&label::form));
static_assert(has<membership, entity_id>(&membership::member) &&
              has<membership, entity_id>(&membership::body) &&
              has<membership, verdict>(&membership::holds) &&
              has<membership, citation>(&membership::source));
static_assert(has<office, entity_id>(&office::holder) && has<office, entity_id>(&office::of) &&
              has<office, citation>(&office::source) && has<office, text>(&office::title));
static_assert(has<event, event_id>(&event::id) && has<event, event_kind>(&event::kind) &&
              has<event, status>(&event::status) && has<event, dating>(&event::dating) &&
              has<event, period>(&event::when) && has<event, entity_id>(&event::actor) &&
              has<event, entity_id>(&event::place) && has<event, citation>(&event::source) &&
              has<event, text>(&event::name) && has<event, event_id>(&event::after) &&
              has<event, entity_id>(&event::with) && has<event, entity_id>(&event::convened_by) &&
              has<event, entity_id>(&event::chaired_by));
static_assert(has<figure, figure_id>(&figure::id) && has<figure, entity_id>(&figure::subject) &&
              has<figure, basis>(&figure::basis) && has<figure, entity_id>(&figure::stated_by) &&
              has<figure, period>(&figure::as_of) && has<figure, quantity>(&figure::value) &&
              has<figure, citation>(&figure::source) && has<figure, text>(&figure::measure) &&
              has<figure, text>(&figure::wording) && has<figure, entity_id>(&figure::view_of));
static_assert(
    has<statement, statement_id>(&statement::id) &&
    has<statement, entity_id>(&statement::speaker) && has<statement, mode>(&statement::mode) &&
    has<statement, topic>(&statement::about) && has<statement, bool>(&statement::negated) &&
    has<statement, entity_id>(&statement::concerns) && has<statement, event_id>(&statement::on) &&
    has<statement, citation>(&statement::source) && has<statement, text>(&statement::gist) &&
    has<statement, text>(&statement::wording) && has<statement, text>(&statement::quote) &&
    has<statement, text>(&statement::condition) && has<statement, entity_id>(&statement::view_of) &&
    has<statement, share>(&statement::share));
static_assert(has<tension, tension_kind>(&tension::kind) &&
              has<tension, citation>(&tension::source) && has<tension, text>(&tension::gist));
static_assert(has<report, entity_id>(&report::publisher) &&
              has<report, entity_id>(&report::dateline) &&
              has<report, entity_id>(&report::photographer) &&
              has<report, entity_id>(&report::contributor) &&
              has<report, entity_id>(&report::contributed_from) &&
              has<report, uint8_t>(&report::photo) && has<report, uint8_t>(&report::photos) &&
              has<report, int16_t>(&report::rights_year) &&
              has<report, date>(&report::written_on) && has<report, citation>(&report::source) &&
              has<report, text>(&report::headline));

// Enumerators and identifiers ---------------------------------------------------------------------

// The number of its arguments: they only have to exist, and to be of one enumeration.
template <class Enum, class... Enums> constexpr size_t fixed(Enum, Enums...) {
  static_assert((std::is_same_v<Enum, Enums> && ...));
  return 1 + sizeof...(Enums);
}

static_assert(fixed(verdict::no, verdict::unknown, verdict::yes) == 3);
static_assert(fixed(weekday::monday, weekday::tuesday, weekday::wednesday, weekday::thursday,
                    weekday::friday, weekday::saturday, weekday::sunday) == 7);
static_assert(fixed(unit::countries, unit::percent_of_gdp, unit::percent_of_budget,
                    unit::percent_of_members, unit::percent_of_responsibility, unit::usd,
                    unit::years, unit::weeks, unit::days, unit::ordinal) == 10);
static_assert(fixed(hedge::exactly, hedge::about, hedge::nearly, hedge::less_than, hedge::at_most,
                    hedge::more_than, hedge::at_least, hedge::rounded) == 8);
static_assert(fixed(endpoint::closed, endpoint::open, endpoint::unbounded) == 3);
static_assert(fixed(entity_id::united_states, entity_id::pete_hegseth, entity_id::nato,
                    entity_id::ukraine, entity_id::associated_press, entity_id::united_kingdom,
                    entity_id::john_healey, entity_id::nato_defense_ministers,
                    entity_id::nato_headquarters, entity_id::brussels, entity_id::johanna_geron,
                    entity_id::russia, entity_id::international_force,
                    entity_id::ukraine_defense_contact_group, entity_id::trump_administration,
                    entity_id::allies, entity_id::us_government, entity_id::ukraine_government,
                    entity_id::donald_trump, entity_id::europe, entity_id::peacekeeping_force,
                    entity_id::us_troops, entity_id::article_five, entity_id::russian_forces,
                    entity_id::western_backers, entity_id::crimea, entity_id::eastern_ukraine,
                    entity_id::press, entity_id::donor_countries, entity_id::us_allies,
                    entity_id::vladimir_putin, entity_id::american_taxpayers,
                    entity_id::nato_members, entity_id::european_countries,
                    entity_id::european_allies, entity_id::poland, entity_id::reporters,
                    entity_id::germany, entity_id::biden_administration, entity_id::nato_leaders,
                    entity_id::the_hague, entity_id::netherlands, entity_id::lolita_baldor,
                    entity_id::washington, entity_id::none) == 45);
static_assert(fixed(event_id::photographed_walk, event_id::healey_hegseth_bilateral,
                    event_id::nato_ministers_meeting, event_id::hegseth_remarks,
                    event_id::hegseth_trip, event_id::contact_group_meeting,
                    event_id::crimea_annexation, event_id::eastern_ukraine_seizure,
                    event_id::full_scale_invasion, event_id::earlier_contact_group_meetings,
                    event_id::next_contact_group_meeting, event_id::invasion_third_anniversary,
                    event_id::thursday_discussion, event_id::troops_order,
                    event_id::germany_press_talk, event_id::hague_summit, event_id::none) == 17);
static_assert(fixed(figure_id::first_trip, figure_id::europes_share, figure_id::other_nato_nations,
                    figure_id::nato_members, figure_id::contact_group_members,
                    figure_id::donor_countries, figure_id::aid_total, figure_id::aid_period,
                    figure_id::first_non_us_convening, figure_id::time_to_anniversary,
                    figure_id::invasion_anniversary, figure_id::days_to_anniversary,
                    figure_id::days_since_invasion, figure_id::hegseth_demand,
                    figure_id::us_budget_level, figure_id::spending_target,
                    figure_id::members_at_target, figure_id::members_below_target,
                    figure_id::trump_demand, figure_id::members_at_five_percent,
                    figure_id::poland_spending, figure_id::poland_outlook, figure_id::poland_rank,
                    figure_id::us_uncommitted_level, figure_id::us_floor, figure_id::us_spending,
                    figure_id::none) == 27);
static_assert(fixed(statement_id::membership_unrealistic, statement_id::give_up_borders,
                    statement_id::prepare_for_settlement, statement_id::force_to_back_settlement,
                    statement_id::support_awaited, statement_id::europe_to_take_majority,
                    statement_id::force_in_europes_share, statement_id::no_us_troops,
                    statement_id::no_article_five, statement_id::article_five_could_call,
                    statement_id::illusionary_goal, statement_id::meet_the_moment,
                    statement_id::members_support_ukraine, statement_id::we_hear_you,
                    statement_id::press_at_the_start, statement_id::session_closed,
                    statement_id::session_on_aid, statement_id::aid_is_military,
                    statement_id::uk_convened, statement_id::us_chaired_before,
                    statement_id::next_chair_undecided, statement_id::no_weapons_expected,
                    statement_id::putin_goes_on, statement_id::war_threatens_security,
                    statement_id::biggest_land_war, statement_id::end_war_quickly,
                    statement_id::war_costs_too_much, statement_id::pay_with_resources,
                    statement_id::five_percent_of_budgets, statement_id::us_below_budget_mark,
                    statement_id::no_imbalanced_relationship,
                    statement_id::relationship_encourages_dependence, statement_id::empower_europe,
                    statement_id::hasty_deal, statement_id::europe_responsible_for_ukraine,
                    statement_id::attack_on_all, statement_id::ultimate_guarantee,
                    statement_id::ukraine_seeks_membership, statement_id::budgets_raised,
                    statement_id::trump_to_target_again, statement_id::five_percent_of_gdp,
                    statement_id::no_member_at_five, statement_id::poland_not_at_five,
                    statement_id::no_commitment_to_five, statement_id::more_than_under_biden,
                    statement_id::not_below_three_percent, statement_id::decision_is_trumps,
                    statement_id::fiscally_constrained_times,
                    statement_id::care_with_taxpayer_money, statement_id::new_targets_expected,
                    statement_id::none) == 51);
static_assert(fixed(entity_kind::person, entity_kind::organization, entity_kind::country,
                    entity_kind::city, entity_kind::place, entity_kind::group,
                    entity_kind::provision) == 7);
static_assert(fixed(event_kind::photo, event_kind::meeting, event_kind::remarks, event_kind::trip,
                    event_kind::military, event_kind::anniversary) == 6);
static_assert(fixed(status::past, status::planned, status::possible, status::open) == 4);
static_assert(fixed(dating::printed, dating::resolved, dating::inferred, dating::open) == 4);
static_assert(fixed(basis::stated, basis::estimated, basis::expected, basis::proposed,
                    basis::uncommitted, basis::derived) == 6);
static_assert(fixed(share::whole, share::some, share::most) == 3);
static_assert(fixed(mode::said, mode::suggested, mode::demanded, mode::called_for, mode::promised,
                    mode::complained, mode::feared, mode::worried, mode::believed, mode::declined,
                    mode::expected, mode::heard) == 12);
static_assert(fixed(topic::membership, topic::borders, topic::settlement, topic::peacekeeping,
                    topic::article_five, topic::collective_defense, topic::aid,
                    topic::burden_sharing, topic::defense_spending, topic::contact_group,
                    topic::resources, topic::war, topic::deal) == 13);
static_assert(fixed(tension_kind::strength, tension_kind::certainty, tension_kind::count,
                    tension_kind::identity, tension_kind::verb, tension_kind::base,
                    tension_kind::position, tension_kind::time, tension_kind::scope,
                    tension_kind::level, tension_kind::attribution, tension_kind::occasion) == 12);
