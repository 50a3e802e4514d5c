// spellings<> and the vocabulary: every enumerator, in order, and back by parse().
#include "check.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace natobrief;

template <class Enum> static bool reads(const std::string& name, Enum value) {
  Enum back = value == Enum{} ? static_cast<Enum>(1) : Enum{};
  return parse(name, back) && back == value;
}

// `first` is the number of the first enumerator.
template <class Enum>
static void check_vocabulary(size_t first, const std::vector<std::string>& names) {
  CHECK(spellings<Enum>.size() == names.size() + first);
  for (size_t at = 0; at < names.size(); ++at) {
    const auto value = static_cast<Enum>(at + first);
    std::string words = names[at];
    std::replace(words.begin(), words.end(), '_', ' ');
    CHECK(spellings<Enum>[value] == names[at]);
    CHECK(check::printed(value) == words);
    CHECK(reads(names[at], value));

    // Only the whole name will do, and nothing is changed without it.
    for (const std::string& wrong :
         {names[at] + "s", names[at].substr(1), " " + names[at], std::string{}, names[at] + " ",
          static_cast<char>(names[at][0] - 'a' + 'A') + names[at].substr(1)}) {
      if (std::find(names.begin(), names.end(), wrong) != names.end()) continue;
      auto kept = value;
      CHECK_FALSE(parse(wrong, kept));
      CHECK(kept == value);
    }
  }
}

TEST_CASE("the words of the value types") {
  check_vocabulary<verdict>(0, {"no", "unknown", "yes"});
  check_vocabulary<weekday>(
      1, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
  check_vocabulary<unit>(0,
                         {"countries", "percent_of_gdp", "percent_of_budget", "percent_of_members",
                          "percent_of_responsibility", "usd", "years", "weeks", "days", "ordinal"});
  check_vocabulary<hedge>(0, {"exactly", "about", "nearly", "less_than", "at_most", "more_than",
                              "at_least", "rounded"});
  check_vocabulary<endpoint>(0, {"closed", "open", "unbounded"});
}

TEST_CASE("the words of the rows") {
  check_vocabulary<entity_kind>(
      0, {"person", "organization", "country", "city", "place", "group", "provision"});
  check_vocabulary<event_kind>(0,
                               {"photo", "meeting", "remarks", "trip", "military", "anniversary"});
  check_vocabulary<status>(0, {"past", "planned", "possible", "open"});
  check_vocabulary<dating>(0, {"printed", "resolved", "inferred", "open"});
  check_vocabulary<basis>(
      0, {"stated", "estimated", "expected", "proposed", "uncommitted", "derived"});
  check_vocabulary<share>(0, {"whole", "some", "most"});
  check_vocabulary<mode>(
      0, {"said", "suggested", "demanded", "called_for", "promised", "complained", "feared",
          "worried", "believed", "declined", "expected", "heard"});
  check_vocabulary<topic>(0, {"membership", "borders", "settlement", "peacekeeping", "article_five",
                              "collective_defense", "aid", "burden_sharing", "defense_spending",
                              "contact_group", "resources", "war", "deal"});
  check_vocabulary<tension_kind>(
      0, {"strength", "certainty", "count", "identity", "verb", "base", "position", "time", "scope",
          "level", "attribution", "occasion"});
}

// The names of identifiers are those of the golden files, which facts.cpp compares; here, that
// each is spelled and comes back, and that `none`, which has no row, is not read.
template <class Id> static void check_identifiers() {
  CHECK(spellings<Id>.size() == static_cast<size_t>(Id::none) + 1);
  CHECK(spellings<Id>[Id::none] == "none");
  for (size_t at = 0; at < static_cast<size_t>(Id::none); ++at) {
    CHECK(reads(spellings<Id>[static_cast<Id>(at)], static_cast<Id>(at)));
  }
  for (const char* const wrong : {"none", "no_such_name", ""}) {
    Id kept = static_cast<Id>(1);
    CHECK_FALSE(parse(wrong, kept));
    CHECK(kept == static_cast<Id>(1));
  }
}

TEST_CASE("the identifiers") {
  check_identifiers<entity_id>();
  check_identifiers<event_id>();
  check_identifiers<figure_id>();
  check_identifiers<statement_id>();
}

TEST_CASE("a spelling ends with a zero, as C wants it") {
  CHECK(std::string(spellings<topic>[topic::article_five].data()) == "article_five");
  // The compiler knows where the array ends.
  static_assert(*spellings<topic>[topic::war].end() == '\0');
}
