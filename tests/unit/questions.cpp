// A hundred questions that a reader asks, each with its query. They were written from the article
// alone, before the queries; the numbers are those of the list they come from.
#include "check.hpp"

using namespace natobrief;

namespace {
using who = entity_id;
using what = event_id;
using number = figure_id;
using claim = statement_id;

constexpr const entity& of(who id) { return entities[id]; }
constexpr const event& of(what id) { return events[id]; }
constexpr const figure& of(number id) { return figures[id]; }
constexpr const statement& of(claim id) { return statements[id]; }
constexpr auto in(int paragraph_number) {
  return statements.where(&statement::source, paragraph{paragraph_number});
}
constexpr auto by(who speaker) { return statements.where(&statement::speaker, speaker); }
constexpr auto pulls(tension_kind kind) { return tensions.where(&tension::kind, kind); }

constexpr date wednesday = article.written_on;
}  // namespace

TEST_CASE("headline, photo and credits") {
  // 1. What does the headline say Hegseth calls unrealistic?
  static_assert(article.headline.contains("NATO membership for Ukraine unrealistic"));
  // 3. Does the headline write the country as US or U.S.?
  static_assert(
      labels.where(&label::of, who::united_states).where(&label::form, "US").only().source ==
      cite(0));
  // 4. How many pictures does the counter indicate, and which one is shown?
  static_assert(article.photos == 4 && article.photo == 1);
  // 6. Who holds the copyright, and for which year?
  static_assert(article.publisher == who::associated_press && article.rights_year == 2025);
  // 8. What are the men in the photo doing?
  static_assert(events.where(&event::kind, event_kind::photo).only().name.contains("walk"));
  // 9. Does the caption show the two in their bilateral meeting?
  static_assert(of(what::healey_hegseth_bilateral).after == what::photographed_walk);
  // 11. What larger event is there beside the bilateral meeting?
  static_assert(events.where(&event::actor, who::nato_defense_ministers).only().place ==
                who::nato_headquarters);
  // 12. What exact date does the caption give?
  static_assert(
      events.where(&event::source, cite(0)).where(&event::dating, dating::printed).only().when ==
      date{2025, 2, 12});
  // 13. Who took the photo?
  static_assert(of(article.photographer).name == "Johanna Geron");
  // 14. What title is printed for Healey?
  static_assert(office_of(who::john_healey).title == "Defense Secretary");
  // 15. What was said in the bilateral meeting?
  static_assert(statements.where(&statement::on, what::healey_hegseth_bilateral).empty());
  // 16. What are Hegseth's and Healey's first names?
  static_assert(of(who::pete_hegseth).name.starts_with("Pete") &&
                of(who::john_healey).name.starts_with("John"));
  // 17. From where is the story datelined?
  static_assert(article.dateline == who::brussels);
}

TEST_CASE("membership, borders, settlement") {
  // 18. Did NATO itself rule out Ukraine's membership?
  static_assert(by(who::nato).empty() &&
                in(1).where(&statement::about, topic::membership).only().speaker ==
                    who::pete_hegseth);
  // 20. What hope did Hegseth suggest Ukraine give up?
  static_assert(in(1).where(&statement::about, topic::borders).only().concerns == who::ukraine);
  // 21. Did Hegseth order Ukraine to give up that hope?
  static_assert(of(claim::give_up_borders).mode == mode::suggested);
  // 22. What did he suggest Ukraine should prepare for?
  static_assert(by(who::pete_hegseth)
                    .where(&statement::mode, mode::suggested)
                    .where(&statement::concerns, who::ukraine)
                    .any([](const statement& s) { return s.about == topic::settlement; }));
  // 23. What should back up such a settlement?
  static_assert(in(1).where(&statement::wording, "should").only().concerns ==
                who::international_force);
  // 24. Has a settlement been reached?
  static_assert(statements.where(&statement::about, topic::settlement).all([](const statement& s) {
    return s.mode == mode::suggested;
  }));
  // 25. Has Ukraine agreed to drop its old borders?
  static_assert(by(who::ukraine).empty() && by(who::ukraine_government).empty());
  // 26. Does the article quote Hegseth using the word "unrealistic"?
  static_assert(statements.where(&statement::quote, "unrealistic").empty() &&
                of(claim::membership_unrealistic).quote.empty());
  // 29. On which weekday did Hegseth make the comments?
  static_assert(of(what::hegseth_remarks).when.first.weekday() == weekday::wednesday);
  // 30. Why was Hegseth's trip a first?
  static_assert(figures.where(&figure::subject, who::trump_administration).only().wording ==
                "first");
  // 33. Who had been waiting for what?
  static_assert(in(2).where(&statement::about, topic::aid).only().concerns == who::us_government);
  // 35. Which city's name stands for the U.S. government?
  static_assert(labels.where(&label::of, who::us_government).only().form == "Washington");
  // 36. Who is the president of the United States?
  static_assert(offices.where(&office::of, who::united_states)
                    .where(&office::title, "President")
                    .only()
                    .holder == who::donald_trump);
}

TEST_CASE("the force and Article Five") {
  // 37. What is Trump intent on, by what allies heard?
  static_assert(in(3).where(&statement::view_of, who::donald_trump).only().id ==
                claim::europe_to_take_majority);
  // 38. All of the burden, or most of it?
  static_assert(certain(of(number::europes_share).value > 50_percent_of_responsibility) &&
                (of(number::europes_share).value == 100_percent_of_responsibility) ==
                    verdict::unknown);
  // 39. Is the peacekeeping force certain?
  static_assert(statements.where(&statement::wording, "possible").only().concerns ==
                who::peacekeeping_force);
  // 40. Would American soldiers serve in it?
  static_assert(statements.where(&statement::concerns, who::us_troops).only().negated);
  // 41. Who said that the force should not have Article Five protections?
  static_assert(statements.where(&statement::about, topic::article_five)
                    .where(&statement::negated)
                    .only()
                    .speaker == who::pete_hegseth);
  // 43. What could Article Five do for such a force?
  static_assert(statements.where(&statement::about, topic::article_five)
                    .where(&statement::wording, "could")
                    .count() == 1);
  // 44. Under which condition would the call for help arise?
  static_assert(of(claim::article_five_could_call).condition.contains("Russian"));
  // 45. How many countries are in NATO?
  static_assert(certain(of(number::nato_members).value == 32_countries) &&
                of(number::nato_members).basis == basis::derived);
  // 48. What did Hegseth call the goal of restoring the borders?
  static_assert(in(4).only().quote == "illusionary goal");
  // 49. Who must abandon that goal?
  static_assert(in(4).where(&statement::mode, mode::demanded).only().concerns ==
                who::western_backers);
  // 50. Is it Ukraine or its backers who are told so?
  static_assert(
      statements.where(&statement::about, topic::borders).count() == 2 &&
      pulls(tension_kind::strength).any([](const tension& t) { return t.source == cite(1, 4); }));
  // 51. Which peninsula did Russia annex?
  static_assert(of(of(what::crimea_annexation).place).name == "Crimean Peninsula" &&
                of(what::crimea_annexation).actor == who::russia);
  // 52. What else did Russia do?
  static_assert(events.where(&event::actor, who::russia)
                    .where(&event::place, who::eastern_ukraine)
                    .only()
                    .id == what::eastern_ukraine_seizure);
  // 55. Which modal is used about the backers?
  static_assert(of(claim::illusionary_goal).wording == "must");
}

TEST_CASE("the contact group") {
  // 57. What did Hegseth tell the members they must do?
  static_assert(in(5).where(&statement::wording, "must").only().quote == "must meet the moment");
  // 58. How many countries are in the group?
  static_assert(of(number::contact_group_members).value.how == hedge::about &&
                of(number::contact_group_members).value.amount == decimal{50});
  // 59. Is 50 an exact number?
  static_assert((of(number::contact_group_members).value == 50_countries) == verdict::unknown);
  // 61. Is the group the same as NATO?
  static_assert(certain(of(number::contact_group_members).value != of(number::nato_members).value));
  // 63. What did Healey reply?
  static_assert(by(who::john_healey).only().quote == "We hear you");
  // 65. Did Healey promise anything?
  static_assert(by(who::john_healey).where(&statement::mode, mode::promised).empty());
  // 66. Who is the British defense secretary?
  static_assert(offices.where(&office::of, who::united_kingdom).only().holder == who::john_healey);
  // 67. Was the press present for the opening words?
  static_assert(statements.where(&statement::concerns, who::press).only().source == paragraph{6});
  // 68. Did reporters sit through the whole session?
  static_assert(in(6).where(&statement::wording, "would be").any([](const statement& s) {
    return s.id == claim::session_closed;
  }));
  // 69. What was the session about?
  static_assert(in(6).where(&statement::about, topic::aid).only().concerns == who::ukraine);
  // 72. How much weapons and military assistance has been given?
  static_assert(figures.where(&figure::value, &quantity::unit, unit::usd).only().value.how ==
                hedge::more_than);
  // 73. Who gave that sum?
  static_assert(of(number::aid_total).subject == who::donor_countries &&
                of(number::donor_countries).wording == "around");
  // 74. Over what period?
  static_assert(figures.where(&figure::value, &quantity::unit, unit::years).only().wording ==
                "nearly");
  // 77. Which country convened this week's meeting?
  static_assert(of(what::contact_group_meeting).convened_by == who::united_kingdom);
  // 78. What was new about it?
  static_assert(certain(of(number::first_non_us_convening).value == 1_ordinal));
  // 79. Who chaired the earlier gatherings?
  static_assert(of(what::earlier_contact_group_meetings).chaired_by == who::united_states);
  // 81. Does the article say who chaired this one?
  static_assert(of(what::contact_group_meeting).chaired_by == who::none &&
                !pulls(tension_kind::verb).empty());
  // 82. Who will chair the next one?
  static_assert(in(8).only().negated &&
                of(what::next_contact_group_meeting).chaired_by == who::none);
  // 83. Is it certain that there will be a next one?
  static_assert(events.where(&event::status, status::possible).only().id ==
                what::next_contact_group_meeting);
  // 85. Was Hegseth expected to announce new weapons?
  static_assert(in(9).where(&statement::mode, mode::expected).only().negated);
  // 87. Who did not expect it?
  static_assert(in(9).only().speaker == who::none);
}

TEST_CASE("the war and what is feared") {
  // 88. On which date did the full-scale invasion begin?
  static_assert(of(what::full_scale_invasion).when.first == date{2022, 2, 24} &&
                of(what::full_scale_invasion).when.begun_by == date{2022, 2, 24});
  // 89. How close was the trip to the anniversary?
  static_assert(
      certain(figures.where(&figure::value, &quantity::unit, unit::weeks).only().value < 14_days));
  // 90. Which anniversary was coming up?
  static_assert(certain(of(number::invasion_anniversary).value == 3_ordinal) &&
                certain(of(what::invasion_third_anniversary).when.after(wednesday)));
  // 91. Who is the president of Russia?
  static_assert(offices.where(&office::of, who::russia).only().holder == who::vladimir_putin);
  // 92. What do most U.S. allies fear about Putin?
  static_assert(by(who::us_allies).where(&statement::concerns, who::vladimir_putin).only().id ==
                claim::putin_goes_on);
  // 93. On what condition does that fear depend?
  static_assert(of(claim::putin_goes_on).condition == "if Putin wins");
  // 94. Is it said as a fact?
  static_assert(statements.where(&statement::concerns, who::vladimir_putin).only().mode ==
                mode::feared);
  // 95. How big is the war said to be?
  static_assert(in(10).where(&statement::concerns, who::europe).only().id ==
                claim::biggest_land_war);
  // 97. Do all U.S. allies share the fear?
  static_assert(
      by(who::us_allies).where(&statement::mode, mode::feared).all([](const statement& s) {
        return s.share == share::most;
      }));
  // 98. What has Trump promised?
  static_assert(by(who::donald_trump).where(&statement::mode, mode::promised).only().id ==
                claim::end_war_quickly);
  // 100. What has Trump complained about?
  static_assert(by(who::donald_trump).where(&statement::mode, mode::complained).only().concerns ==
                who::american_taxpayers);
  // 101. How could Ukraine pay for American support?
  static_assert(by(who::donald_trump).where(&statement::mode, mode::suggested).only().about ==
                topic::resources);
  // 103. How is each of Trump's three stances reported?
  static_assert(in(11).where(&statement::speaker, who::donald_trump).count() == 3);
}

TEST_CASE("spending, one percentage and another") {
  // 104. Who wants NATO members to raise spending to 5 % of budgets?
  static_assert(figures.where(&figure::value, &quantity::unit, unit::percent_of_budget)
                    .where(&figure::basis, basis::proposed)
                    .only()
                    .stated_by == who::pete_hegseth);
  // 105. Five percent of what, in Hegseth's call and in Trump's?
  static_assert(of(number::hegseth_demand).value.unit != of(number::trump_demand).value.unit &&
                pulls(tension_kind::base).any([](const tension& t) { return t.source.cites(11); }));
  // 106. Does the United States meet the 5 % mark?
  static_assert(certain(of(number::us_budget_level).value < of(number::hegseth_demand).value));
  // 107. What kind of relationship will America stop tolerating?
  static_assert(in(12).where(&statement::negated).only().quote.contains("imbalanced relationship"));
  // 108. What will the relationship prioritize?
  static_assert(in(12).where(&statement::concerns, who::europe).only().id == claim::empower_europe);
  // 109. What do some U.S. allies worry about?
  static_assert(statements.where(&statement::mode, mode::worried).only().about == topic::deal);
  // 110. Has such a deal been made?
  static_assert(statements.where(&statement::about, topic::deal).only().wording == "might");
  // 111. How sure is the article of Trump's view of Europe's responsibility?
  static_assert(in(13).where(&statement::view_of, who::donald_trump).only().wording == "appears");
  // 112. Which group of allies is larger?
  static_assert(in(10).where(&statement::speaker, who::us_allies)
                        .where(&statement::share, share::most)
                        .count() == 2 &&
                of(claim::hasty_deal).share == share::some);
  // 113. On what principle is NATO founded?
  static_assert(statements.where(&statement::about, topic::collective_defense).only().wording ==
                "must");
  // 114. Who holds membership to be the ultimate guarantee?
  static_assert(statements.where(&statement::wording, "is considered").only().speaker == who::none);
  // 115. Is Ukraine a NATO member?
  static_assert(is_member(who::ukraine, who::nato) == verdict::no);
  // 116. When will Ukraine's security needs be discussed?
  static_assert(events.where(&event::source, paragraph{15})
                    .where(&event::status, status::planned)
                    .only()
                    .when == wednesday + 1);
  // 118. What have European allies done with their budgets?
  static_assert(statements.where(&statement::concerns, who::european_allies).only().id ==
                claim::budgets_raised);
  // 119. How many are thought to have met the target last year?
  static_assert(
      certain(figures.where(&figure::basis, basis::estimated).only().value == 23_countries));
  // 120. What is the existing target?
  static_assert(certain(of(number::spending_target).value == 2_percent_of_gdp));
  // 121. Do the 23 and the third add up?
  static_assert(
      certain(100 * of(number::members_at_target).value > 67 * of(number::nato_members).value) &&
      !pulls(tension_kind::count).empty());
  // 122. How sure is it that Trump targets members again?
  static_assert(statements.where(&statement::wording, "almost certain").only().concerns ==
                who::donald_trump);
  // 123. Which member is closest to 5 %?
  static_assert(figures.where(&figure::wording, "closest").only().subject == who::poland);
  // 124. Who spends the larger share of GDP, Poland or the United States?
  static_assert(figures.where(&figure::measure, "defense spending")
                    .where(&figure::value, &quantity::unit, unit::percent_of_gdp)
                    .greatest(&figure::value)
                    .only()
                    .subject == who::poland);
  // 125. Where and when did Hegseth speak to reporters?
  static_assert(events.where(&event::with, who::reporters).only().place == who::germany &&
                of(what::germany_press_talk).when == date{2025, 2, 11});
  // 126. Did Hegseth commit the United States to 5 % of GDP?
  static_assert(statements.where(&statement::mode, mode::declined).only().speaker ==
                    who::pete_hegseth &&
                !pulls(tension_kind::position).empty());
  // 127. What floor did Hegseth give, and what comparison?
  static_assert(certain(of(number::us_floor).value == 3_percent_of_gdp) &&
                statements.where(&statement::concerns, who::biden_administration).only().mode ==
                    mode::believed);
  // 128. Who makes the final decision?
  static_assert(in(18).where(&statement::wording, "would be").only().concerns == who::donald_trump);
  // 129. When and where is the next summit?
  static_assert(events.where(&event::actor, who::nato_leaders).only().when ==
                    period(date{2025, 6, 24}, date{2025, 6, 26}) &&
                certain(is_within(of(what::hague_summit).place, who::netherlands)));
  // 130. Who contributed, and from where?
  static_assert(article.contributor == who::lolita_baldor &&
                article.contributed_from == who::washington);
}
