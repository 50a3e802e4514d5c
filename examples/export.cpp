// SPDX-License-Identifier: BSL-1.0
// The whole dataset for other engines: JSON-LD, CSV, SQL and N-Triples, with hedges as bounds.
#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <natobrief.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace natobrief;

namespace {

constexpr std::string_view usage =
    "usage: export --format json|csv|sql|ntriples [--table NAME]\n"
    "Writes what one news article reports: all tables, or with --table only one of article,\n"
    "entities, offices, events, figures, statements and tensions. In CSV all tables come as one,\n"
    "whose column table_name tells them apart.\n"
    "A hedged number lies between lower_bound and upper_bound. An end is closed if it includes\n"
    "its bound, open if not, and unbounded if it has none. Days lie between earliest and latest,\n"
    "and one of these is empty if that end is open.\n";

// The tables -------------------------------------------------------------------------------------

// A cell may be empty and, in lists and paragraphs, have several values.
using cell = std::vector<std::string>;
enum class type { words, list, number, truth, day, edtf, kind, entity, event, paragraphs };

// A field has a name in CSV and SQL and a term in JSON-LD and N-Triples: one of schema.org's, or
// with a prefix one of the vocabularies below; after ^ it is a term of the row's mainEntity.
// Without a name or a term it is not there, because other fields say as much.
struct field {
  std::string_view name;
  type holds;
  std::string_view term;
  cell value;
};
struct row {
  std::string id;
  std::vector<field> fields;
};
struct relation {
  std::string_view name;
  std::vector<row> rows;

  void add(std::string id, std::vector<field> fields) { rows.push_back({id, fields}); }
  void add(std::vector<field> fields) { add(std::to_string(rows.size() + 1), fields); }
};

template <class Value> std::string in_words(const Value& value) {
  std::ostringstream words;
  words << value;
  return words.str();
}
std::string given(text value) { return value; }
cell one(text value) { return value.empty() ? cell{} : cell{given(value)}; }
template <class Enum> cell one(Enum value) {
  const text name = spellings<Enum>[value];
  return name == "none" ? cell{} : one(name);
}
cell one(const bound& value) {
  return value.end == endpoint::unbounded ? cell{} : cell{in_words(value.at)};
}
cell earliest(const period& when) {
  return when.precision == precision::open_start ? cell{} : cell{in_words(when.first)};
}
cell latest(const period& when) {
  return when.precision == precision::open_end ? cell{} : cell{in_words(when.last)};
}
cell split(text list) {
  constexpr std::string_view separator = "; ";
  const std::string_view rest = list;
  cell result;
  for (size_t from = 0; from < rest.size();) {
    const size_t to = std::min(rest.find(separator, from), rest.size());
    result.emplace_back(rest.substr(from, to - from));
    from = to + separator.size();
  }
  return result;
}
field cited(citation source) {
  cell numbers;
  for (int number = 0; number <= 20; ++number) {
    if (source.cites(number)) numbers.push_back(std::to_string(number));
  }
  return {"paragraphs", type::paragraphs, "prov:wasDerivedFrom", numbers};
}

std::string_view kind(entity_kind of) {
  switch (of) {
    case entity_kind::person: return "Person";
    case entity_kind::organization: return "Organization";
    case entity_kind::country: return "Country";
    case entity_kind::place: return "Place";
    case entity_kind::treaty: return "CreativeWork";
    case entity_kind::group: break;
  }
  return "prov:Agent";
}

// clang-format off
std::vector<relation> all_tables() {
  const report& a = article;
  const decimal rights_year{a.rights_year};
  relation the_article{"article", {}};
  the_article.add({
      {"",                 type::kind,   "@type",                     {"NewsArticle"}},
      {"publisher",        type::entity, "publisher",                 one(a.publisher)},
      {"dateline",         type::entity, "locationCreated",           one(a.dateline)},
      {"photographer",     type::entity, "natobrief:photographer",    one(a.photographer)},
      {"contributor",      type::entity, "contributor",               one(a.contributor)},
      {"contributed_from", type::entity, "natobrief:contributedFrom", one(a.contributed_from)},
      {"rights_year",      type::number, "copyrightYear",             {in_words(rights_year)}},
      {"written_on",       type::day,    "dcterms:created",           {in_words(a.written_on)}},
      cited(a.source)});

  relation the_entities{"entities", {}};
  for (const entity& e : entities) {
    the_entities.add(given(spellings<entity_id>[e.id]), {
        {"",       type::kind,   "@type",            {std::string{kind(e.kind)}}},
        {"kind",   type::words,  "natobrief:kind",   one(e.kind)},
        {"name",   type::words,  "name",             one(e.name)},
        {"aka",    type::list,   "alternateName",    split(e.aka)},
        {"code",   type::words,  "identifier",       one(e.code)},
        {"within", type::entity, "dcterms:isPartOf", one(e.within)},
        cited(e.source)});
  }

  relation the_offices{"offices", {}};
  for (const office& o : offices) {
    the_offices.add({
        {"",          type::kind,   "@type",            {"org:Membership"}},
        {"holder",    type::entity, "org:member",       one(o.holder)},
        {"of_entity", type::entity, "org:organization", one(o.of)},
        {"title",     type::words,  "roleName",         one(o.title)},
        cited(o.source)});
  }

  relation the_events{"events", {}};
  for (const event& e : events) {
    the_events.add(given(spellings<event_id>[e.id]), {
        {"",            type::kind,   "@type",                  {"Event"}},
        {"kind",        type::words,  "natobrief:kind",         one(e.kind)},
        {"status",      type::words,  "natobrief:status",       one(e.status)},
        {"name",        type::words,  "name",                   one(e.name)},
        {"dates",       type::edtf,   "dcterms:date",           {in_words(e.when)}},
        {"earliest",    type::day,    "",                       earliest(e.when)},
        {"latest",      type::day,    "",                       latest(e.when)},
        {"place",       type::entity, "location",               one(e.place)},
        {"actor",       type::entity, "prov:wasAssociatedWith", one(e.actor)},
        {"convened_by", type::entity, "organizer",              one(e.convened_by)},
        cited(e.source)});
  }

  relation the_figures{"figures", {}};
  for (const figure& f : figures) {
    const bound lower = f.value.lower();
    const bound upper = f.value.upper();
    const bool is_money = f.value.unit == unit::usd;
    const std::string amount_kind = is_money ? "MonetaryAmount" : "QuantitativeValue";
    the_figures.add(given(spellings<figure_id>[f.id]), {
        {"",            type::kind,   "@type",               {"Claim"}},
        {"subject",     type::entity, "about",               one(f.subject)},
        {"measure",     type::words,  "name",                one(f.measure)},
        {"",            type::kind,   "^@type",              {amount_kind}},
        {"amount",      type::number, "^natobrief:amount",   {in_words(f.value.amount)}},
        {"unit",        type::words,  "^unitText",           one(f.value.unit)},
        {"currency",    type::words,  "^currency",           is_money ? cell{"USD"} : cell{}},
        {"hedge",       type::words,  "^natobrief:hedge",    one(f.value.how)},
        {"lower_bound", type::number, "^minValue",           one(lower)},
        {"lower_end",   type::words,  "^natobrief:lowerEnd", one(lower.end)},
        {"upper_bound", type::number, "^maxValue",           one(upper)},
        {"upper_end",   type::words,  "^natobrief:upperEnd", one(upper.end)},
        {"wording",     type::words,  "natobrief:wording",   one(f.wording)},
        {"as_of",       type::edtf,   "dcterms:date",        {in_words(f.as_of)}},
        {"earliest",    type::day,    "",                    earliest(f.as_of)},
        {"latest",      type::day,    "",                    latest(f.as_of)},
        {"basis",       type::words,  "natobrief:basis",     one(f.basis)},
        {"stated_by",   type::entity, "prov:wasAttributedTo", one(f.stated_by)},
        cited(f.source)});
  }

  relation the_statements{"statements", {}};
  for (const statement& s : statements) {
    the_statements.add({
        {"",         type::kind,   "@type",                {"Claim"}},
        {"speaker",  type::entity, "prov:wasAttributedTo", one(s.speaker)},
        {"share",    type::words,  "natobrief:share",      one(s.share)},
        {"mode",     type::words,  "natobrief:mode",       one(s.mode)},
        {"topic",    type::words,  "keywords",             one(s.about)},
        {"negated",  type::truth,  "natobrief:negated",    {s.negated ? "true" : "false"}},
        {"at_event", type::event,  "prov:wasGeneratedBy",  one(s.on)},
        {"quote",    type::words,  "natobrief:quote",      one(s.quote)},
        {"gist",     type::words,  "text",                 one(s.gist)},
        cited(s.source)});
  }

  relation the_tensions{"tensions", {}};
  for (const tension& t : tensions) {
    the_tensions.add({
        {"",     type::kind,  "@type",          {"natobrief:Tension"}},
        {"kind", type::words, "natobrief:kind", one(t.kind)},
        {"gist", type::words, "text",           one(t.gist)},
        cited(t.source)});
  }
  return {the_article, the_entities, the_offices, the_events,
          the_figures, the_statements, the_tensions};
}
// clang-format on

// CSV and SQL ------------------------------------------------------------------------------------

std::string joined(const cell& values) {
  std::string result;
  for (const std::string& value : values) result += (result.empty() ? "" : "; ") + value;
  return result;
}

// `words` between two quotes; those inside are doubled.
std::string quoted(char quote, std::string_view words) {
  std::string result{quote};
  for (const char letter : words) result.append(letter == quote ? 2 : 1, letter);
  return result + quote;
}

void write_csv(const std::vector<relation>& tables) {
  std::vector<std::string_view> header;
  for (const relation& table : tables) {
    for (const field& f : table.rows[0].fields) {
      const bool is_known = std::find(header.begin(), header.end(), f.name) != header.end();
      if (!f.name.empty() && !is_known) header.push_back(f.name);
    }
  }
  std::cout << "table_name,id";
  for (const std::string_view name : header) std::cout << ',' << name;
  std::cout << '\n';
  for (const relation& table : tables) {
    for (const row& from : table.rows) {
      std::map<std::string_view, std::string> values;
      for (const field& f : from.fields) values[f.name] = joined(f.value);
      std::cout << table.name << ',' << from.id;
      for (const std::string_view name : header) {
        const bool is_plain = values[name].find_first_of(",\"\r\n") == std::string::npos;
        std::cout << ',' << (is_plain ? values[name] : quoted('"', values[name]));
      }
      std::cout << '\n';
    }
  }
}

std::string_view sql_type(type holds) {
  switch (holds) {
    case type::number: return "DECIMAL(18, 4)";
    case type::truth: return "BOOLEAN";
    case type::day: return "DATE";
    default: return "TEXT";
  }
}

void write_sql(const std::vector<relation>& tables) {
  std::cout << "BEGIN TRANSACTION;\n";
  for (const relation& table : tables) {
    std::cout << "CREATE TABLE " << table.name << " (\n  id TEXT PRIMARY KEY";
    for (const field& f : table.rows[0].fields) {
      if (!f.name.empty()) std::cout << ",\n  " << f.name << ' ' << sql_type(f.holds);
    }
    std::cout << "\n);\nINSERT INTO " << table.name << " VALUES";
    for (const row& from : table.rows) {
      std::cout << (&from == &table.rows[0] ? "\n(" : ",\n(") << quoted('\'', from.id);
      for (const field& f : from.fields) {
        if (f.name.empty()) continue;
        const bool is_bare = f.holds == type::number || f.holds == type::truth;
        const std::string words = joined(f.value);
        std::cout << ", " << (words.empty() ? "NULL" : is_bare ? words : quoted('\'', words));
      }
      std::cout << ')';
    }
    std::cout << ";\n";
  }
  std::cout << "COMMIT;\n";
}

// JSON-LD and N-Triples --------------------------------------------------------------------------

struct vocabulary {
  std::string_view prefix;
  std::string_view iri;
};
constexpr std::string_view schema_org = "https://schema.org/";
constexpr vocabulary vocabularies[] = {
    {"natobrief:", "urn:natobrief:"},
    {"dcterms:", "http://purl.org/dc/terms/"},
    {"edtf:", "http://id.loc.gov/datatypes/edtf/"},
    {"org:", "http://www.w3.org/ns/org#"},
    {"prov:", "http://www.w3.org/ns/prov#"},
    {"xsd:", "http://www.w3.org/2001/XMLSchema#"},
};
std::string iri(std::string_view term) {
  if (term == "@type") return "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  for (const vocabulary& known : vocabularies) {
    if (term.substr(0, known.prefix.size()) != known.prefix) continue;
    return std::string{known.iri} + std::string{term.substr(known.prefix.size())};
  }
  return std::string{schema_org} + std::string{term};
}
std::string iri(std::string_view table, std::string_view id) {
  return iri("natobrief:" + std::string{table} + ":" + std::string{id});
}

// The table whose identifiers a field holds.
std::string_view target(type holds) {
  switch (holds) {
    case type::entity: return "entities";
    case type::event: return "events";
    case type::paragraphs: return "paragraphs";
    default: return "";
  }
}
std::string_view datatype(type holds) {
  switch (holds) {
    case type::number: return "xsd:decimal";
    case type::truth: return "xsd:boolean";
    case type::day: return "xsd:date";
    case type::edtf: return "edtf:EDTF";
    default: return "";
  }
}

bool is_within(const field& f) { return f.term.substr(0, 1) == "^"; }
std::string_view term(const field& f) { return f.term.substr(is_within(f) ? 1 : 0); }

// For JSON and for N-Triples; no text of ours has control characters.
std::string escaped(std::string_view words) {
  std::string result{'"'};
  for (const char letter : words) {
    if (letter == '"' || letter == '\\') result += '\\';
    result += letter;
  }
  return result + '"';
}

std::string json(const field& f) {
  std::string result;
  for (const std::string& value : f.value) {
    const bool is_bare = f.holds == type::number || f.holds == type::truth;
    const bool is_link = !target(f.holds).empty();
    if (!result.empty()) result += ", ";
    result += is_bare ? value : escaped(is_link ? iri(target(f.holds), value) : value);
  }
  const bool is_array = f.holds == type::list || f.holds == type::paragraphs;
  return is_array ? "[" + result + "]" : result;
}

// The members of the row's node, or of its main entity.
std::string json(const row& from, std::string_view id, bool within) {
  std::string result = "\"@id\": " + escaped(id);
  for (const field& f : from.fields) {
    if (f.term.empty() || f.value.empty() || is_within(f) != within) continue;
    result += ", " + escaped(term(f)) + ": " + json(f);
  }
  return result;
}

void write_json(const std::vector<relation>& tables) {
  std::cout << "{\"@context\": {\n  \"@vocab\": " << escaped(schema_org);
  for (const vocabulary& known : vocabularies) {
    const std::string_view name = known.prefix.substr(0, known.prefix.size() - 1);
    std::cout << ",\n  " << escaped(name) << ": " << escaped(known.iri);
  }
  std::map<std::string_view, std::string_view> types;
  for (const relation& table : tables) {
    for (const field& f : table.rows[0].fields) {
      const bool is_link = !target(f.holds).empty();
      const bool is_dated = f.holds == type::day || f.holds == type::edtf;
      if (is_link || is_dated) types[term(f)] = is_link ? "@id" : datatype(f.holds);
    }
  }
  types.erase("");
  for (const auto& [name, of] : types) {
    std::cout << ",\n  " << escaped(name) << ": {\"@type\": " << escaped(of) << '}';
  }
  std::cout << "\n}, \"@graph\": [";
  std::string_view before = "\n";
  for (const relation& table : tables) {
    for (const row& from : table.rows) {
      const std::string id = iri(table.name, from.id);
      std::cout << before << '{' << json(from, id, false);
      if (std::any_of(from.fields.begin(), from.fields.end(), is_within)) {
        std::cout << ", \"mainEntity\": {" << json(from, id + ":value", true) << '}';
      }
      std::cout << '}';
      before = ",\n";
    }
  }
  std::cout << "\n]}\n";
}

void write_ntriples(const std::vector<relation>& tables) {
  for (const relation& table : tables) {
    for (const row& from : table.rows) {
      const std::string id = '<' + iri(table.name, from.id) + '>';
      const std::string within = '<' + iri(table.name, from.id) + ":value>";
      if (std::any_of(from.fields.begin(), from.fields.end(), is_within)) {
        std::cout << id << " <" << iri("mainEntity") << "> " << within << " .\n";
      }
      for (const field& f : from.fields) {
        for (const std::string& value : f.term.empty() ? cell{} : f.value) {
          std::cout << (is_within(f) ? within : id) << " <" << iri(term(f)) << "> ";
          if (f.holds == type::kind) {
            std::cout << '<' << iri(value) << '>';
          } else if (!target(f.holds).empty()) {
            std::cout << '<' << iri(target(f.holds), value) << '>';
          } else {
            std::cout << escaped(value);
            if (!datatype(f.holds).empty()) std::cout << "^^<" << iri(datatype(f.holds)) << '>';
          }
          std::cout << " .\n";
        }
      }
    }
  }
}

int refuse(std::string_view problem, std::string_view what) {
  std::cerr << "export: " << problem << " '" << what << "'\n" << usage;
  return 2;
}

}  // namespace

int main(int count, char** arguments) {
  std::string_view format;
  std::vector<relation> tables = all_tables();
  for (int at = 1; at < count; ++at) {
    const std::string_view option = arguments[at];
    if (option == "--help") {
      std::cout << usage;
      return 0;
    }
    if (option != "--format" && option != "--table") return refuse("unknown argument", option);
    if (++at == count) return refuse("a value is missing after", option);
    const std::string_view value = arguments[at];
    if (option == "--format") {
      format = value;
      continue;
    }
    const auto wanted = std::find_if(tables.begin(), tables.end(), [value](const relation& table) {
      return table.name == value;
    });
    if (wanted == tables.end()) return refuse("there is no table", value);
    tables = {relation{*wanted}};
  }
  if (format == "json") {
    write_json(tables);
  } else if (format == "csv") {
    write_csv(tables);
  } else if (format == "sql") {
    write_sql(tables);
  } else if (format == "ntriples") {
    write_ntriples(tables);
  } else {
    return refuse("there is no format", format);
  }
  std::cout.flush();
  return std::cout ? 0 : 1;
}
