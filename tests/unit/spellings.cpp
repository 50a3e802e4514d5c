// spellings<> and the vocabulary: every enumerator, in order, and back by parse().
#include "check.hpp"

#include <string>
#include <vector>

using namespace natobrief;

// `first` is the number of the first enumerator.
template <class Enum>
static void check_vocabulary(size_t first, const std::vector<std::string>& names) {
  CHECK(spellings<Enum>.size() == names.size() + first);
  for (size_t at = 0; at < names.size(); ++at) {
    const auto value = static_cast<Enum>(at + first);
    CHECK(spellings<Enum>[value] == names[at]);
    auto back = static_cast<Enum>(first);
    CHECK(parse(check::text_of(names[at]), back));
    CHECK(back == value);

    std::string words = names[at];
    for (char& letter : words) letter = letter == '_' ? ' ' : letter;
    CHECK(check::printed(value) == words);

    // Only the whole name will do, and nothing is changed without it.
    for (const std::string& wrong :
         {names[at] + "s", names[at].substr(1), " " + names[at], std::string{}, names[at] + " ",
          static_cast<char>(names[at][0] - 'a' + 'A') + names[at].substr(1)}) {
      bool is_name = false;
      for (const std::string& name : names) is_name = is_name || name == wrong;
      if (is_name) continue;
      auto kept = value;
      CHECK_FALSE(parse(check::text_of(wrong), kept));
      CHECK(kept == value);
    }
  }
}

TEST_CASE("the words of the value types") {
  check_vocabulary<verdict>(0, {"no", "unknown", "yes"});
  check_vocabulary<weekday>(
      1, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
  check_vocabulary<precision>(0, {"day", "year", "open_end", "open_start"});
  check_vocabulary<unit>(0,
                         {"countries", "percent_of_gdp", "percent_of_budget", "percent_of_members",
                          "percent_of_responsibility", "usd", "years", "weeks", "days", "ordinal"});
  check_vocabulary<hedge>(
      0, {"exactly", "about", "nearly", "less_than", "at_most", "more_than", "at_least"});
  check_vocabulary<endpoint>(0, {"closed", "open", "unbounded"});
}

TEST_CASE("the words of the rows") {
  check_vocabulary<entity_kind>(0,
                                {"person", "organization", "country", "place", "group", "treaty"});
  check_vocabulary<event_kind>(0,
                               {"photo", "meeting", "remarks", "trip", "military", "anniversary"});
  check_vocabulary<status>(0, {"past", "planned", "possible"});
  check_vocabulary<basis>(0, {"stated", "estimated", "expected", "proposed", "derived"});
  check_vocabulary<share>(0, {"whole", "some", "most"});
  check_vocabulary<mode>(
      0, {"said", "suggested", "demanded", "called_for", "promised", "complained", "feared",
          "worried", "believed", "declined", "expected"});
  check_vocabulary<topic>(0, {"membership", "borders", "settlement", "peacekeeping", "article_five",
                              "collective_defense", "aid", "burden_sharing", "defense_spending",
                              "contact_group", "resources", "war", "deal"});
  check_vocabulary<tension_kind>(0, {"strength", "certainty", "count", "identity", "verb", "base",
                                     "position", "time", "scope", "level"});
}

// The names of identifiers are those of the golden files, which facts.cpp compares; here, that
// each is spelled, that no two are alike and that each comes back.
template <class Id> static void check_identifiers() {
  CHECK(spellings<Id>.size() == static_cast<size_t>(Id::none) + 1);
  CHECK(spellings<Id>[Id::none] == "none");
  for (const text& name : spellings<Id>) {
    CHECK_FALSE(name.empty());
    Id back = Id::none;
    CHECK(parse(name, back));
    CHECK(&spellings<Id>[back] == &name);
  }
  Id kept = Id::none;
  CHECK_FALSE(parse("no_such_name", kept));
  CHECK(kept == Id::none);
}

TEST_CASE("the identifiers") {
  check_identifiers<entity_id>();
  check_identifiers<event_id>();
  check_identifiers<figure_id>();
}

TEST_CASE("a spelling ends with a zero, as C wants it") {
  CHECK(std::string(spellings<topic>[topic::article_five].data()) == "article_five");
  CHECK(std::string(spellings<entity_id>[entity_id::united_states].data()) == "united_states");
  // The compiler knows where the array ends.
  static_assert(*spellings<topic>[topic::war].end() == '\0');
}

TEST_CASE("spellings and parse work in the compiler") {
  static_assert(spellings<topic>[topic::war] == "war");
  constexpr topic read = [] {
    topic result = topic::deal;
    return parse("article_five", result) ? result : topic::deal;
  }();
  static_assert(read == topic::article_five);
}
