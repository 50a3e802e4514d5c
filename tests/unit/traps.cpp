// What a careless reader would get wrong, asked of the tables.
#include "check.hpp"

#include <cstdint>

using namespace natobrief;

// The tables, bound to short names.
static constexpr const figure& of(figure_id id) { return figures[id]; }
static constexpr quantity value(figure_id id) { return figures[id].value; }
static constexpr const event& of(event_id id) { return events[id]; }

static constexpr auto by(entity_id speaker) {
  return statements.where(&statement::speaker, speaker);
}
// The one statement that somebody makes about something in a paragraph
static constexpr const statement& said(entity_id speaker, topic about, int number) {
  return by(speaker)
      .where(&statement::about, about)
      .where(&statement::source, paragraph{number})
      .only();
}
static constexpr auto mentioning(text part) {
  return statements.where([part](const statement& s) { return s.gist.contains(part); });
}

static constexpr entity_id narrator = entity_id::associated_press;
static constexpr entity_id hegseth = entity_id::pete_hegseth;
static constexpr entity_id trump = entity_id::donald_trump;

TEST_CASE("NATO in numbers") {
  // 31 are the others, not all.
  static_assert(certain(value(figure_id::other_nato_nations) == 31_countries));
  static_assert(certain(value(figure_id::nato_members) == 32_countries));
  // 32 is our sum and is said by nobody.
  static_assert(of(figure_id::nato_members).basis == basis::derived);
  static_assert(of(figure_id::nato_members).stated_by == entity_id::none);
  static_assert(of(figure_id::other_nato_nations).basis == basis::stated);
}

TEST_CASE("what the U.S. spends") {
  // Neither at 5 % nor close to it
  static_assert(certain(value(figure_id::us_spending) < 5_percent_of_gdp));
  static_assert(certain(value(figure_id::us_spending) < 4_percent_of_gdp));
  static_assert(said(narrator, topic::defense_spending, 11).negated);
  // "about" is no exact number.
  static_assert((value(figure_id::us_spending) == 3.3_percent_of_gdp) == verdict::unknown);
}

TEST_CASE("Hegseth and the 5 percent") {
  // He committed to nothing, ...
  constexpr auto declined = by(hegseth).where(&statement::mode, mode::declined);
  static_assert(declined.only().negated && declined.only().about == topic::defense_spending);
  static_assert(by(hegseth).where(&statement::mode, mode::promised).empty());
  // ... which is no refusal: the decision is Trump's.
  static_assert(mentioning("final decision").only().speaker == hegseth);
  static_assert(mentioning("final decision").only().gist.contains("Trump"));
  // He declined in Germany on Tuesday and demanded in Brussels on Wednesday.
  static_assert(declined.only().on == event_id::germany_press_talk);
  static_assert(said(hegseth, topic::defense_spending, 11).on == event_id::contact_group_meeting);
  static_assert(of(event_id::germany_press_talk).place == entity_id::germany);
  static_assert(certain(
      of(event_id::germany_press_talk).when.before(of(event_id::contact_group_meeting).when)));
}

TEST_CASE("Hegseth's 3 percent") {
  // A floor, not a target
  static_assert(value(figure_id::us_floor).how == hedge::at_least);
  static_assert(of(figure_id::us_floor).stated_by == hegseth);
  static_assert(mentioning("Biden").only().speaker == hegseth);
  static_assert(mentioning("Biden").only().gist.contains("more than"));
  // Below the present level, but a floor allows that level: no cut was announced.
  static_assert(certain(value(figure_id::us_spending) >= 3_percent_of_gdp));
  static_assert((value(figure_id::us_floor) < value(figure_id::us_spending)) == verdict::unknown);
  static_assert(tensions.where(&tension::kind, tension_kind::level).only().source == paragraph{17});
}

TEST_CASE("Poland") {
  // Above 4 %, and how far is not said
  static_assert(certain(value(figure_id::poland_spending) > 4_percent_of_gdp));
  static_assert(certain(value(figure_id::poland_spending) != 4_percent_of_gdp));
  static_assert((value(figure_id::poland_spending) < 4.5_percent_of_gdp) == verdict::unknown);
  // It has not come to 5 %, as nobody has, ...
  static_assert(certain(value(figure_id::members_at_five_percent) == 0_countries));
  static_assert(mentioning("Poland").only().negated);
  // ... and is to come near it, not to it.
  static_assert(certain(value(figure_id::poland_outlook) < 5_percent_of_gdp));
  static_assert(of(figure_id::poland_outlook).basis == basis::expected);
}

TEST_CASE("126 billion dollars") {
  // From about 50 countries together, not from NATO or from one country
  static_assert(of(figure_id::aid_total).subject == entity_id::donor_countries);
  static_assert(of(figure_id::donor_countries).subject == entity_id::donor_countries);
  static_assert(!is_within(entity_id::donor_countries, entity_id::nato));
  // A lower bound, of weapons and military assistance only
  static_assert(certain(value(figure_id::aid_total) > 126e9_usd));
  static_assert((value(figure_id::aid_total) < 127e9_usd) == verdict::unknown);
  static_assert(of(figure_id::aid_total).measure.contains("weapons and military"));
  // Over almost three years
  static_assert(of(figure_id::aid_period).subject == entity_id::donor_countries);
  static_assert(of(figure_id::aid_period).source == of(figure_id::aid_total).source);
  static_assert(certain(value(figure_id::aid_period) < 3_years));
  static_assert(certain(value(figure_id::aid_period) > 2_years));
  // It would not fit into 32 bits.
  static_assert(
      certain(value(figure_id::aid_total) > quantity{decimal{int32_t{42949673}, 2}, unit::usd}));
}

TEST_CASE("about 50 countries") {
  // Not exactly, and not NATO's number
  static_assert((value(figure_id::contact_group_members) == 50_countries) == verdict::unknown);
  static_assert((value(figure_id::donor_countries) == 50_countries) == verdict::unknown);
  static_assert(certain(value(figure_id::contact_group_members) > value(figure_id::nato_members)));
  static_assert(of(figure_id::contact_group_members).subject ==
                entity_id::ukraine_defense_contact_group);
}

TEST_CASE("the 23") {
  // They are at 2 %, ...
  static_assert(of(figure_id::members_at_target).source == of(figure_id::spending_target).source);
  static_assert(certain(value(figure_id::spending_target) == 2_percent_of_gdp));
  static_assert(certain(value(figure_id::members_at_target) == 23_countries));
  // ... last year, ...
  static_assert(of(figure_id::members_at_target).as_of == period::year(2024));
  // ... by an estimate that nobody is named for.
  static_assert(of(figure_id::members_at_target).basis == basis::estimated);
  static_assert(of(figure_id::members_at_target).stated_by == narrator);
}

TEST_CASE("a third of the members") {
  // Those who have not come to the target, of all members
  static_assert(of(figure_id::members_below_target).subject == entity_id::nato_members);
  static_assert(of(figure_id::members_below_target).measure.contains("below the target"));
  static_assert(of(figure_id::members_at_target).subject == entity_id::european_allies);
  // The threshold is the 2 %: at 5 % there is nobody.
  static_assert(certain(value(figure_id::members_below_target) < 50_percent_of_members));
  static_assert(certain(value(figure_id::members_below_target) > 32_percent_of_members));
  // A target, said to be NATO's by nobody
  static_assert(of(figure_id::spending_target).measure.contains("target"));
  static_assert(of(figure_id::spending_target).stated_by == narrator);
}

TEST_CASE("5 % of what") {
  // Trump: GDP. Hegseth: budgets, as printed.
  static_assert(of(figure_id::trump_demand).stated_by == trump);
  static_assert(value(figure_id::trump_demand).unit == unit::percent_of_gdp);
  static_assert(of(figure_id::hegseth_demand).stated_by == hegseth);
  static_assert(value(figure_id::hegseth_demand).unit == unit::percent_of_budget);
  static_assert((value(figure_id::trump_demand) == value(figure_id::hegseth_demand)) ==
                verdict::unknown);
  // Of 3.3 and 5, points and percent differ: 1.7 points, but more than half as much again.
  constexpr decimal now = value(figure_id::us_spending).amount;
  static_assert((5_percent_of_gdp).amount.whole() * 10 - now.coefficient == 17);
  static_assert((5_percent_of_gdp).amount.whole() * 10 * 2 > 3 * now.coefficient);
}

TEST_CASE("what Trump is said to want") {
  // That he appears to believe something is the narrator's reading.
  static_assert(mentioning("appears to").only().speaker == narrator);
  static_assert(mentioning("appears to").only().source == cite(13));
  static_assert(by(trump).where(&statement::about, topic::burden_sharing).empty());
  // His intent is what the allies heard.
  static_assert(said(narrator, topic::burden_sharing, 3).gist.contains("heard"));
  // He asks for three kinds of resources.
  static_assert(said(trump, topic::resources, 11).gist.contains("rare earth"));
  static_assert(said(trump, topic::resources, 11).gist.contains("energy"));
  static_assert(said(trump, topic::resources, 11).gist.contains("other resources"));
  // He was not there: nothing he says is said at an event.
  static_assert(by(trump).where(&statement::on, event_id::none).count() == by(trump).count());
  static_assert(events.where(&event::actor, trump).empty());
}

TEST_CASE("what the allies fear") {
  // Most fear, some worry, and never all.
  constexpr auto allies = by(entity_id::us_allies);
  static_assert(allies.where(&statement::mode, mode::feared).count() == 2);
  static_assert(
      allies.where(&statement::mode, mode::feared).where(&statement::share, share::most).count() ==
      2);
  static_assert(allies.where(&statement::mode, mode::worried).only().share == share::some);
  static_assert(allies.where(&statement::share, share::whole).empty());
  // That Putin goes on is feared for the case that he wins.
  static_assert(mentioning("Putin wins").only().gist.contains("if "));
  static_assert(mentioning("Putin wins").only().share == share::most);
}

TEST_CASE("when the war began and how long ago") {
  // Fully on 2022-02-24; annexation and seizure came before.
  static_assert(of(event_id::full_scale_invasion).when == date{2022, 2, 24});
  static_assert(
      certain(of(event_id::crimea_annexation).when.before(of(event_id::full_scale_invasion).when)));
  static_assert(certain(
      of(event_id::eastern_ukraine_seizure).when.before(of(event_id::full_scale_invasion).when)));
  // The anniversary is 12 days ahead.
  static_assert(of(event_id::invasion_third_anniversary).status == status::planned);
  static_assert(of(event_id::invasion_third_anniversary).when == article.written_on + 12);
  static_assert(certain(value(figure_id::days_to_anniversary) == 12_days));
  // Nearly three years are less than three: 1084 days.
  static_assert(certain(value(figure_id::aid_period) != 3_years));
  static_assert(certain(value(figure_id::days_since_invasion) == 1084_days));
}

TEST_CASE("which day of the week") {
  static_assert(of(event_id::hegseth_remarks).when == date{2025, 2, 12});
  static_assert(of(event_id::hegseth_remarks).when.first.weekday() == weekday::wednesday);
  static_assert(of(event_id::germany_press_talk).when.first.weekday() == weekday::tuesday);
  static_assert(of(event_id::thursday_discussion).when.first.weekday() == weekday::thursday);
}

TEST_CASE("who convenes and who chairs") {
  // The United Kingdom convened this meeting, ...
  static_assert(of(event_id::contact_group_meeting).convened_by == entity_id::united_kingdom);
  static_assert(events.where(&event::convened_by, entity_id::united_states).empty());
  // ... for the first time; the United States chaired all before.
  static_assert(of(figure_id::first_non_us_convening).subject == entity_id::united_kingdom);
  static_assert(office_of(entity_id::united_states).title.contains("chair of all earlier"));
  static_assert(office_of(entity_id::united_kingdom).title.contains("convener of this week's"));
  static_assert(events.where(&event::convened_by, entity_id::united_kingdom).count() == 1);
  // The next may not even be held, and has no chair.
  static_assert(of(event_id::next_contact_group_meeting).status == status::possible);
  static_assert(of(event_id::next_contact_group_meeting).convened_by == entity_id::none);
  static_assert(said(narrator, topic::contact_group, 8).negated);
}

TEST_CASE("who is in NATO") {
  // Only of the United States and of Poland does it follow.
  static_assert(is_within(entity_id::united_states, entity_id::nato));
  static_assert(is_within(entity_id::poland, entity_id::nato));
  static_assert(entities.where(&entity::kind, entity_kind::country)
                    .where(&entity::within, entity_id::nato)
                    .count() == 2);
  static_assert(!is_within(entity_id::united_kingdom, entity_id::nato));
  // Ukraine is trying.
  static_assert(!is_within(entity_id::ukraine, entity_id::nato));
  static_assert(!mentioning("Ukraine is trying").only().negated);
  static_assert(mentioning("Ukraine is trying").only().about == topic::membership);
}

TEST_CASE("unrealistic") {
  // Hegseth says so, not NATO, and not in quotation marks.
  static_assert(mentioning("unrealistic").only().speaker == hegseth);
  static_assert(mentioning("unrealistic").only().quote.empty());
  static_assert(by(entity_id::nato).empty() && by(entity_id::nato_members).empty());
}

TEST_CASE("the words that were spoken") {
  // An unusual word, kept
  static_assert(statements.where(&statement::quote, "illusionary goal").only().speaker == hegseth);
  static_assert(statements.where(&statement::quote, "illusory goal").empty());
  // Healey's answer, and the only quotation that is not Hegseth's
  constexpr auto quoted = statements.where([](const statement& s) { return !s.quote.empty(); });
  static_assert(statements.find(&statement::quote, "We hear you")->speaker ==
                entity_id::john_healey);
  static_assert(quoted.where(&statement::speaker, hegseth).count() + 1 == quoted.count());
}

TEST_CASE("troops") {
  // That there would be no U.S. troops is what was heard, not Hegseth's sentence.
  static_assert(mentioning("no U.S. troops").only().speaker == narrator);
  // The force, not U.S. troops, would go without Article Five; that is Hegseth's.
  static_assert(said(hegseth, topic::article_five, 3).negated);
  static_assert(said(hegseth, topic::article_five, 3).gist.contains("peacekeeping force"));
  static_assert(!said(hegseth, topic::article_five, 3).gist.contains("U.S. troops"));
  // Article Five could call on one or the others.
  static_assert(said(narrator, topic::article_five, 3).gist.contains("could"));
  static_assert(said(narrator, topic::article_five, 3).gist.contains(" or "));
  // Neither force is decided on.
  static_assert(mentioning("possible peacekeeping force").count() == 1);
  static_assert(mentioning("international force").only().mode == mode::suggested);
  static_assert(mentioning("international force").only().gist.contains("should"));
}

TEST_CASE("what has not happened") {
  // A settlement is suggested and is not negotiated; there is no such event.
  static_assert(said(hegseth, topic::settlement, 1).mode == mode::suggested);
  static_assert(events.where([](const event& e) { return e.name.contains("settlement"); }).empty());
  // New weapons were not expected to be announced; what was announced is not known.
  constexpr const auto& weapons = said(narrator, topic::aid, 9);
  static_assert(weapons.mode == mode::expected && weapons.negated);
  static_assert(by(hegseth).where(&statement::about, topic::aid).empty());
  // The session opened before the press and was then to close.
  static_assert(mentioning("press").only().gist.contains("closed doors"));
  static_assert(mentioning("press").only().gist.contains("start"));
}

TEST_CASE("two secretaries of defense") {
  static_assert(office_of(hegseth).of == entity_id::united_states);
  static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
}

TEST_CASE("first") {
  // The first trip there by someone of this administration, not by anyone
  static_assert(of(figure_id::first_trip).subject == entity_id::trump_administration);
  static_assert(certain(value(figure_id::first_trip) == 1_ordinal));
  static_assert(is_within(hegseth, entity_id::trump_administration));
}

TEST_CASE("names that mislead") {
  // Biden is his administration here and no person.
  static_assert(
      entities.where([](const entity& e) { return e.name.contains("Biden"); }).only().kind ==
      entity_kind::organization);
  static_assert(by(entity_id::biden_administration).empty());
  // Washington is a government in one place and a place in another.
  static_assert(entities[entity_id::washington].kind == entity_kind::place);
  static_assert(entities[entity_id::washington].source == cite(20));
  static_assert(entities.find(&entity::aka, "Washington")->id == entity_id::us_government);
  static_assert(entities[entity_id::us_government].source == cite(2));
  // A photographer and a contributor; the author is not named.
  static_assert(office_of(entity_id::johanna_geron).title == "photographer");
  static_assert(office_of(entity_id::lolita_baldor).title == "contributor");
  static_assert(article.photographer == entity_id::johanna_geron);
  static_assert(article.contributor == entity_id::lolita_baldor);
  static_assert(by(entity_id::johanna_geron).empty() && by(entity_id::lolita_baldor).empty());
}

TEST_CASE("the summit") {
  // In The Hague, for three days
  static_assert(of(event_id::hague_summit).place == entity_id::the_hague);
  static_assert(of(event_id::hague_summit).when.days() == 3);
  static_assert(of(event_id::hague_summit).status == status::planned);
  // Agreement is expected, at no given level.
  constexpr const auto& targets = said(narrator, topic::defense_spending, 19);
  static_assert(targets.mode == mode::expected);
  static_assert(!targets.gist.contains("%"));
  static_assert(figures.where(&figure::source, paragraph{19}).empty());
}

TEST_CASE("what the article does not name") {
  // The counter of the picture gallery is no figure.
  static_assert(figures.where(&figure::source, paragraph{0}).empty());
  // Seven countries and no eighth
  static_assert(entities.where(&entity::kind, entity_kind::country).count() == 7);
  static_assert(entities[entity_id::brussels].within == entity_id::none);
  static_assert(entities[entity_id::article_five].within == entity_id::none);
  // NATO stands for itself.
  static_assert(entities[entity_id::nato].name == "NATO");
  static_assert(entities[entity_id::nato].aka.empty());
}
