// The printed words, searched for in the article: the file that $NATOBRIEF_ARTICLE names. It is
// under copyright and not in this tree; without it only what needs no article is checked.
#include "check.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <vector>

using namespace natobrief;

namespace {

using paragraphs = std::map<int, std::string>;

void replace_all(std::string& characters, const std::string& from, const std::string& to) {
  for (size_t at = 0; (at = characters.find(from, at)) != std::string::npos; at += to.size()) {
    characters.replace(at, from.size(), to);
  }
}

// Lines like "[0.4] words" and "[7] words", by the number of the paragraph.
paragraphs read_article() {
  paragraphs article_words;
  const char* path = std::getenv("NATOBRIEF_ARTICLE");
  if (path == nullptr) return article_words;
  std::ifstream file{path};
  REQUIRE_MESSAGE(file.good(), "NATOBRIEF_ARTICLE cannot be read: " << path);
  for (std::string line; std::getline(file, line);) {
    if (line[0] != '[') continue;
    replace_all(line, "\u2019", "'");
    replace_all(line, "BRUSSELS", "Brussels");
    article_words[std::atoi(line.c_str() + 1)] += line.substr(line.find(']') + 1) + "\n";
  }
  REQUIRE_MESSAGE(article_words.size() == 21, path << " is not the numbered article");
  return article_words;
}

bool is_letter(char character) { return std::isalnum(static_cast<unsigned char>(character)) != 0; }

// Where the form stands in the words, not as a part of a longer word.
size_t find_whole(const std::string& words, const std::string& form, size_t from) {
  for (size_t at; (at = words.find(form, from)) != std::string::npos; from = at + 1) {
    const size_t end = at + form.size();
    if ((at == 0 || !is_letter(words[at - 1])) && (end == words.size() || !is_letter(words[end]))) {
      return at;
    }
  }
  return std::string::npos;
}

const std::string not_run =
    "NOT RUN: $NATOBRIEF_ARTICLE is not set, so the words are not compared with the article";

}  // namespace

TEST_CASE("every label is printed in exactly its paragraphs") {
  paragraphs article_words = read_article();
  if (article_words.empty()) {
    MESSAGE(not_run);
    return;
  }
  // Two entities may have one form (Washington): the union of their paragraphs is compared.
  std::map<std::string, uint32_t> claimed;
  for (const label& one : labels) claimed[std::string(one.form)] |= one.source.bits();
  std::vector<std::string> forms;
  for (const auto& [form, bits] : claimed) forms.push_back(form);
  // The longest form wins: it takes its words away from the shorter ones.
  std::sort(forms.begin(), forms.end(), [](const std::string& left, const std::string& right) {
    return left.size() > right.size();
  });
  for (const std::string& form : forms) {
    uint32_t printed_in = 0;
    for (auto& [number, words] : article_words) {
      for (size_t at = 0; (at = find_whole(words, form, at)) != std::string::npos;) {
        printed_in |= uint32_t{1} << number;
        words.replace(at, form.size(), form.size(), '_');
      }
    }
    CAPTURE(form);
    REQUIRE(printed_in != 0);
    CHECK(citation::of_bits(printed_in) == citation::of_bits(claimed[form]));
  }
}

TEST_CASE("quotations, wordings and the headline are printed") {
  const paragraphs article_words = read_article();
  if (article_words.empty()) {
    MESSAGE(not_run);
    return;
  }
  const auto is_printed = [&article_words](text words, citation source) {
    return std::any_of(article_words.begin(), article_words.end(), [&](const auto& one) {
      return source.cites(one.first) &&
             find_whole(one.second, std::string(words), 0) != std::string::npos;
    });
  };
  for (const statement& s : statements) {
    CAPTURE(s.id);
    CHECK(is_printed(s.quote, s.source));
    CHECK(is_printed(s.wording, s.source));
  }
  for (const figure& f : figures) {
    CAPTURE(f.id);
    CHECK(is_printed(f.wording, f.source));
  }
  for (const office& o : offices) {
    CAPTURE(o.title);
    CHECK(is_printed(o.title, o.source));
  }
  CHECK(article_words.at(0).find(" " + std::string(article.headline) + "\n") == 0);
}

TEST_CASE("an entity's source is the union of its labels'") {
  for (const entity& e : entities) {
    const auto own = labels.where(&label::of, e.id);
    CAPTURE(e.id);
    if (own.empty()) continue;
    citation all = own.begin()->source;
    for (const label& one : own) all = all | one.source;
    CHECK(all == e.source);
  }
  // Only the countries that gave the aid have no name of their own.
  const auto is_nameless = [](const entity& e) { return labels.where(&label::of, e.id).empty(); };
  CHECK(entities.where(is_nameless).only().id == entity_id::donor_countries);
}

TEST_CASE("a form stands for one entity in a paragraph, and comes in the order of the entities") {
  std::set<std::pair<std::string, int>> seen;
  entity_id last{};
  for (const label& one : labels) {
    CAPTURE(one.form);
    CHECK(last <= one.of);
    last = one.of;
    for (int number = 0; number <= 20; ++number) {
      if (one.source.cites(number)) CHECK(seen.insert({std::string(one.form), number}).second);
    }
  }
}
