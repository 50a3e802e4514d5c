// What a careless reader would get wrong, asked of the tables.
#include "check.hpp"

#include <cstdint>

using namespace natobrief;

// The tables, bound to short names.
static constexpr const entity& of(entity_id id) { return entities[id]; }
static constexpr const figure& of(figure_id id) { return figures[id]; }
static constexpr const event& of(event_id id) { return events[id]; }
static constexpr const statement& of(statement_id id) { return statements[id]; }
static constexpr quantity value(figure_id id) { return figures[id].value; }

static constexpr auto by(entity_id speaker) {
  return statements.where(&statement::speaker, speaker);
}

static constexpr entity_id narrator = entity_id::associated_press;
static constexpr entity_id hegseth = entity_id::pete_hegseth;
static constexpr entity_id trump = entity_id::donald_trump;
static constexpr entity_id nobody = entity_id::none;

TEST_CASE("NATO in numbers") {
  // 31 are the others, not all.
  static_assert(certain(value(figure_id::other_nato_nations) == 31_countries));
  static_assert(certain(value(figure_id::nato_members) == 32_countries));
  // 32 is our sum and is said by nobody.
  static_assert(of(figure_id::nato_members).basis == basis::derived);
  static_assert(of(figure_id::nato_members).stated_by == nobody);
  static_assert(of(figure_id::other_nato_nations).basis == basis::stated);
}

TEST_CASE("what the U.S. spends") {
  // Neither at 5 % nor close to it
  static_assert(certain(value(figure_id::us_spending) < 4_percent_of_gdp));
  static_assert(of(statement_id::us_below_budget_mark).negated);
  // "about" is no exact number.
  static_assert((value(figure_id::us_spending) == 3.3_percent_of_gdp) == verdict::unknown);
}

TEST_CASE("Hegseth and the 5 percent") {
  // He committed to nothing, ...
  constexpr auto declined = by(hegseth).where(&statement::mode, mode::declined);
  static_assert(declined.only().id == statement_id::no_commitment_to_five);
  static_assert(by(hegseth).where(&statement::mode, mode::promised).empty());
  // ... which is no refusal: the decision is Trump's.
  static_assert(of(statement_id::decision_is_trumps).speaker == hegseth);
  static_assert(of(statement_id::decision_is_trumps).concerns == trump);
  static_assert(of(figure_id::us_uncommitted_level).basis == basis::uncommitted);
  // He declined in Germany on Tuesday and demanded in Brussels on Wednesday.
  static_assert(declined.only().on == event_id::germany_press_talk);
  static_assert(of(statement_id::five_percent_of_budgets).on == event_id::hegseth_remarks);
  static_assert(of(event_id::germany_press_talk).place == entity_id::germany);
  static_assert(
      certain(of(event_id::germany_press_talk).when.before(of(event_id::hegseth_remarks).when)));
}

TEST_CASE("Hegseth's 3 percent") {
  // A floor that he asks for, not a target; its meaning is in the words.
  static_assert(of(figure_id::us_floor).basis == basis::proposed);
  static_assert(of(figure_id::us_floor).stated_by == hegseth);
  static_assert(of(statement_id::more_than_under_biden).speaker == hegseth);
  // Below the present level: no cut was announced.
  static_assert(certain(value(figure_id::us_floor) < value(figure_id::us_spending)));
  static_assert(tensions.where(&tension::kind, tension_kind::level).only().source == paragraph{17});
}

TEST_CASE("Poland") {
  // Above 4 %, below 5, and where between is not said
  static_assert(certain(value(figure_id::poland_spending) != 4_percent_of_gdp));
  static_assert((value(figure_id::poland_spending) < 4.5_percent_of_gdp) == verdict::unknown);
  // It has not come to 5 %, as nobody has, ...
  static_assert(certain(value(figure_id::members_at_five_percent) == 0_countries));
  static_assert(of(statement_id::poland_not_at_five).negated);
  // ... and is to come near it, not to it.
  static_assert(certain(value(figure_id::poland_outlook) < 5_percent_of_gdp));
  static_assert(of(figure_id::poland_outlook).basis == basis::expected);
}

TEST_CASE("126 billion dollars") {
  // From about 50 countries together, not from NATO or from one country
  static_assert(of(figure_id::aid_total).subject == entity_id::donor_countries);
  static_assert(of(figure_id::donor_countries).subject == entity_id::donor_countries);
  static_assert(!certain(is_within(entity_id::donor_countries, entity_id::nato)));
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
  // Twice about 50 need not be the same 50.
  static_assert((value(figure_id::contact_group_members) == value(figure_id::donor_countries)) ==
                verdict::unknown);
}

TEST_CASE("the 23") {
  // They are at 2 %, ...
  static_assert(of(figure_id::members_at_target).source == paragraph{15});
  static_assert(of(figure_id::spending_target).source == paragraph{15});
  static_assert(certain(value(figure_id::spending_target) == 2_percent_of_gdp));
  static_assert(certain(value(figure_id::members_at_target) == 23_countries));
  // ... last year, ...
  static_assert(of(figure_id::members_at_target).as_of == period::year(2024));
  // ... by an estimate that nobody is named for.
  static_assert(of(figure_id::members_at_target).basis == basis::estimated);
  static_assert(of(figure_id::members_at_target).stated_by == nobody);
}

TEST_CASE("a third of the members") {
  // Those who have not come to the target, of all members
  static_assert(of(figure_id::members_below_target).subject == entity_id::nato_members);
  static_assert(of(figure_id::members_at_target).subject == entity_id::european_allies);
  // 9 of 32 and 12 of 32 are a third, too; which it is, is not said.
  static_assert((value(figure_id::members_below_target) == 28.125_percent_of_members) ==
                verdict::unknown);
  static_assert((value(figure_id::members_below_target) == 37.5_percent_of_members) ==
                verdict::unknown);
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
  // From 3.3 to 5 it is about 1.7 points, and about half as much again.
  constexpr range gap = value(figure_id::trump_demand) - value(figure_id::us_spending);
  static_assert(certain(gap > 1.6_percent_of_gdp) && certain(gap < 1.8_percent_of_gdp));
  static_assert((gap == 1.7_percent_of_gdp) == verdict::unknown);
  static_assert(possible(2 * value(figure_id::trump_demand) > 3 * value(figure_id::us_spending)));
}

TEST_CASE("what Trump is said to want") {
  // That he appears to believe something is the narrator's reading.
  static_assert(of(statement_id::europe_responsible_for_ukraine).speaker == narrator);
  static_assert(of(statement_id::europe_responsible_for_ukraine).view_of == trump);
  static_assert(of(statement_id::europe_responsible_for_ukraine).wording == "appears");
  static_assert(by(trump).where(&statement::about, topic::burden_sharing).empty());
  // His intent is what the allies heard.
  static_assert(of(statement_id::europe_to_take_majority).mode == mode::heard);
  // He was not there: nothing he says is said at an event.
  static_assert(by(trump).where(&statement::on, event_id::none).count() == by(trump).count());
  static_assert(events.where(&event::actor, trump).empty());
}

TEST_CASE("what the allies fear") {
  // Most fear, some worry, and never all.
  constexpr auto allies = by(entity_id::us_allies);
  constexpr auto feared = allies.where(&statement::mode, mode::feared);
  static_assert(feared.count() == 2 && feared.where(&statement::share, share::most).count() == 2);
  static_assert(allies.where(&statement::mode, mode::worried).only().share == share::some);
  static_assert(allies.where(&statement::share, share::whole).empty());
  // That Putin goes on is feared for the case that he wins.
  static_assert(of(statement_id::putin_goes_on).condition.contains("if "));
}

TEST_CASE("when the war began and how long ago") {
  // Fully on 2022-02-24. Annexation and seizure are not from before 2014; that they came before
  // the invasion is not said in so many words.
  constexpr period invasion = of(event_id::full_scale_invasion).when;
  static_assert(invasion.begun_by == date{2022, 2, 24});
  static_assert(of(event_id::crimea_annexation).when.before(invasion) == verdict::unknown);
  static_assert(of(event_id::eastern_ukraine_seizure).when.before(invasion) == verdict::unknown);
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
  // The United Kingdom convened this meeting; who chaired it is not said.
  constexpr const auto& this_week = of(event_id::contact_group_meeting);
  static_assert(this_week.convened_by == entity_id::united_kingdom);
  static_assert(this_week.chaired_by == nobody);
  static_assert(events.where(&event::convened_by, entity_id::united_kingdom).count() == 1);
  // The United States chaired all before; that it convened them is not said.
  static_assert(events.where(&event::chaired_by, entity_id::united_states).only().id ==
                event_id::earlier_contact_group_meetings);
  static_assert(events.where(&event::convened_by, entity_id::united_states).empty());
  static_assert(of(figure_id::first_non_us_convening).subject == entity_id::united_kingdom);
  // The next may not even be held, and has no chair.
  static_assert(of(event_id::next_contact_group_meeting).status == status::possible);
  static_assert(of(event_id::next_contact_group_meeting).chaired_by == nobody);
  static_assert(of(statement_id::next_chair_undecided).negated);
}

TEST_CASE("who is in NATO") {
  // Only of the United States and of Poland does it follow.
  static_assert(certain(is_member(entity_id::united_states, entity_id::nato)));
  static_assert(certain(is_member(entity_id::poland, entity_id::nato)));
  static_assert(memberships.where(&membership::body, entity_id::nato)
                    .where(&membership::holds, verdict::yes)
                    .count() == 2);
  static_assert(is_member(entity_id::united_kingdom, entity_id::nato) == verdict::unknown);
  // Ukraine is trying.
  static_assert(is_member(entity_id::ukraine, entity_id::nato) == verdict::no);
  static_assert(!of(statement_id::ukraine_seeks_membership).negated);
}

TEST_CASE("unrealistic") {
  // Hegseth says so, not NATO, and not in quotation marks.
  static_assert(of(statement_id::membership_unrealistic).speaker == hegseth);
  static_assert(of(statement_id::membership_unrealistic).quote.empty());
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
  static_assert(of(statement_id::no_us_troops).speaker == narrator);
  static_assert(of(statement_id::no_us_troops).mode == mode::heard);
  // The force, not U.S. troops, would go without Article Five; that is Hegseth's.
  static_assert(of(statement_id::no_article_five).speaker == hegseth);
  static_assert(of(statement_id::no_article_five).concerns == entity_id::peacekeeping_force);
  // Article Five could call on the others, on a condition.
  static_assert(of(statement_id::article_five_could_call).wording == "could");
  static_assert(!of(statement_id::article_five_could_call).condition.empty());
  // Neither force is decided on.
  static_assert(of(statement_id::force_in_europes_share).wording == "possible");
  static_assert(of(statement_id::force_to_back_settlement).mode == mode::suggested);
}

TEST_CASE("what has not happened") {
  // A settlement is suggested and is not negotiated; there is no such event.
  static_assert(of(statement_id::prepare_for_settlement).mode == mode::suggested);
  static_assert(events.none([](const event& e) { return e.name.contains("settlement"); }));
  // New weapons were not expected to be announced; what was announced is not known.
  static_assert(of(statement_id::no_weapons_expected).mode == mode::expected);
  static_assert(of(statement_id::no_weapons_expected).negated);
  static_assert(by(hegseth).where(&statement::about, topic::aid).empty());
  // The session was to close after it had opened before the press.
  static_assert(of(statement_id::press_at_the_start).source == paragraph{6});
  static_assert(of(statement_id::session_closed).wording == "would be");
}

TEST_CASE("two secretaries of defense") {
  static_assert(office_of(hegseth).of == entity_id::united_states);
  static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
}

TEST_CASE("first") {
  // The first trip there by someone of this administration, not by anyone
  static_assert(of(figure_id::first_trip).subject == entity_id::trump_administration);
  static_assert(certain(value(figure_id::first_trip) == 1_ordinal));
  static_assert(certain(is_member(hegseth, entity_id::trump_administration)));
}

TEST_CASE("names that mislead") {
  // Biden is his administration here and no person.
  static_assert(of(entity_id::biden_administration).kind == entity_kind::organization);
  static_assert(labels.find(&label::form, "Biden") == nullptr);
  static_assert(by(entity_id::biden_administration).empty());
  // Washington is a government in one paragraph and a city in another.
  constexpr auto washington = labels.where(&label::form, "Washington");
  static_assert(washington.where(&label::source, paragraph{2}).only().of ==
                entity_id::us_government);
  static_assert(washington.where(&label::source, paragraph{20}).only().of == entity_id::washington);
  static_assert(of(entity_id::washington).kind == entity_kind::city);
  // A photographer and a contributor; the author is not named.
  static_assert(article.photographer == entity_id::johanna_geron);
  static_assert(article.contributor == entity_id::lolita_baldor);
  static_assert(by(entity_id::johanna_geron).empty() && by(entity_id::lolita_baldor).empty());
}

TEST_CASE("the summit") {
  // In The Hague, for three days
  static_assert(of(event_id::hague_summit).place == entity_id::the_hague);
  static_assert(of(event_id::hague_summit).when.days() == 3);
  static_assert(of(event_id::hague_summit).status == status::planned);
  // Agreement is expected, by nobody who is named, at no given level.
  static_assert(of(statement_id::new_targets_expected).mode == mode::expected);
  static_assert(of(statement_id::new_targets_expected).speaker == nobody);
  static_assert(figures.where(&figure::source, paragraph{19}).empty());
}

TEST_CASE("what the article does not name") {
  // The counter of the picture gallery is no figure.
  static_assert(article.photo == 1 && article.photos == 4);
  static_assert(figures.where(&figure::source, cite(0)).empty());
  // Seven countries and no eighth
  static_assert(entities.where(&entity::kind, entity_kind::country).count() == 7);
  static_assert(of(entity_id::brussels).within == nobody);
  static_assert(of(entity_id::article_five).within == nobody);
}
