// SPDX-License-Identifier: BSL-1.0
// All tables for other programs, as SQL, JSON or CSV, by visiting the columns of each row.
#include <fstream>
#include <iostream>
#include <natobrief.hpp>
#include <string>
#include <type_traits>
#include <vector>

using namespace natobrief;

namespace {

constexpr const char* usage =
    "usage: export sql | json | TABLE | csv FOLDER\n"
    "Writes what one news article reports: SQL, JSON, a table as CSV, or a CSV file of each "
    "table.\n"
    "row_id counts the rows of a table in the article's order; the table citations has a row for\n"
    "each paragraph that a row rests on. A hedged number lies between value_lower and "
    "value_upper,\n"
    "with ends that are closed, open or unbounded. A period began on a day from _first to "
    "_begun_by\n"
    "and ended on one from _lasted_until to _last; a day that is not known is empty.\n";

// A value with its column; empty is NULL.
struct field {
  std::string name;
  std::string type;
  std::string value;
};
using row = std::vector<field>;
struct relation {
  std::string name;
  std::vector<row> rows;
};

template <class Value> std::string printed(const Value& value) {
  std::string result;
  print([&result](text part) { result.append(part.data(), part.size()); }, value);
  return result;
}

template <class Id> const char* type_of(const std::string& name) {
  if (name == "id") return "TEXT NOT NULL UNIQUE";
  // DuckDB does not accept a row before the one of the same table that it refers to.
  if (name == "within" || name == "after") return "TEXT";
  if (std::is_same_v<Id, entity_id>) return "TEXT REFERENCES entities (id)";
  return std::is_same_v<Id, event_id> ? "TEXT REFERENCES events (id)" : "TEXT";
}

// Adds the field of a column, or those of its parts.
template <class Value> void add(row& to, const std::string& name, const Value& value) {
  if constexpr (std::is_same_v<Value, bool>) {
    to.push_back({name, "BOOLEAN", value ? "true" : "false"});
  } else if constexpr (std::is_integral_v<Value>) {
    to.push_back({name, "INTEGER", std::to_string(value)});
  } else if constexpr (std::is_enum_v<Value>) {
    const text spelling = spellings<Value>[value];
    to.push_back({name, type_of<Value>(name), printed(spelling == "none" ? text{} : spelling)});
  } else if constexpr (std::is_same_v<Value, date>) {
    const bool is_open = value == date{0, 1, 1} || value == date{9999, 12, 31};
    to.push_back({name, "DATE", is_open ? "" : printed(value)});
  } else if constexpr (std::is_same_v<Value, period>) {
    add(to, name + "_first", value.first);
    add(to, name + "_begun_by", value.begun_by);
    add(to, name + "_lasted_until", value.lasted_until);
    add(to, name + "_last", value.last);
  } else if constexpr (std::is_same_v<Value, decimal>) {
    to.push_back({name, "DECIMAL(18, 4)", printed(value)});
  } else if constexpr (std::is_same_v<Value, bound>) {
    add(to, name, value.at);
    if (value.end == endpoint::unbounded) to.back().value.clear();
    add(to, name + "_end", value.end);
  } else if constexpr (std::is_same_v<Value, quantity>) {
    add(to, name + "_amount", value.amount);
    add(to, name + "_unit", value.unit);
    add(to, name + "_hedge", value.how);
    add(to, name + "_margin", value.margin);
    add(to, name + "_lower", value.lower());
    add(to, name + "_upper", value.upper());
  } else {
    to.push_back({name, "TEXT", printed(value)});
  }
}

static_assert(figures.all([](const figure& f) { return f.value.amount.exponent >= -4; }),
              "natobrief: DECIMAL(18, 4) would cut this figure or its bounds");

template <class Rows> relation read(std::string name, const Rows& rows, relation& cited) {
  relation result{name, {}};
  for (const auto& from : rows) {
    const std::string row_id = std::to_string(result.rows.size() + 1);
    row to{{"row_id", "INTEGER PRIMARY KEY", row_id}};
    from.columns([&](text column, auto member) {
      if constexpr (std::is_same_v<decltype(from.*member), const citation&>) {
        for (int number = 0; number <= 20; ++number) {
          const row one{{"table_name", "TEXT", name},
                        {"row_id", "INTEGER", row_id},
                        {"paragraph", "INTEGER", std::to_string(number)}};
          if ((from.*member).cites(number)) cited.rows.push_back(one);
        }
      } else {
        add(to, printed(column), from.*member);
      }
    });
    result.rows.push_back(to);
  }
  return result;
}

// A table comes after those that it refers to.
std::vector<relation> all_tables() {
  relation citations{"citations", {}};
  const report only[] = {article};
  std::vector<relation> tables{read("entities", entities, citations),
                               read("labels", labels, citations),
                               read("memberships", memberships, citations),
                               read("offices", offices, citations),
                               read("events", events, citations),
                               read("figures", figures, citations),
                               read("statements", statements, citations),
                               read("tensions", tensions, citations),
                               read("article", only, citations)};
  tables.push_back(citations);
  return tables;
}

// Between two quotes; those inside get `escape` before them.
std::string quoted(char quote, char escape, const std::string& words) {
  std::string result{quote};
  for (const char letter : words) {
    if (letter == quote || letter == escape) result += escape;
    result += letter;
  }
  return result + quote;
}

std::string literal(const field& one, char quote, char escape, const char* null) {
  if (one.value.empty()) return null;
  const bool is_bare = one.type != "DATE" && one.type.substr(0, 4) != "TEXT";
  return is_bare ? one.value : quoted(quote, escape, one.value);
}

template <class Items, class Written>
std::string joined(const Items& items, const char* before, const char* between, const char* behind,
                   Written written) {
  std::string result = before;
  for (const auto& item : items) result += (&item == &items[0] ? "" : between) + written(item);
  return result + behind;
}

std::string csv(const relation& table) {
  const auto cell = [](const field& one) {
    const bool is_plain = one.value.find_first_of(",\"\r\n") == std::string::npos;
    return is_plain ? one.value : quoted('"', '"', one.value);
  };
  return joined(table.rows[0], "", ",", "\n", [](const field& one) { return one.name; }) +
         joined(table.rows, "", "\n", "\n",
                [&cell](const row& from) { return joined(from, "", ",", "", cell); });
}

std::string json(const std::vector<relation>& tables) {
  const auto member = [](const field& one) {
    return quoted('"', '\\', one.name) + ": " + literal(one, '"', '\\', "null");
  };
  return joined(tables, "{", ",\n", "}\n", [&member](const relation& table) {
    return quoted('"', '\\', table.name) +
           joined(table.rows, ": [\n", ",\n", "]",
                  [&member](const row& from) { return joined(from, "{", ", ", "}", member); });
  });
}

std::string sql(const std::vector<relation>& tables) {
  const auto column = [](const field& one) { return quoted('"', '"', one.name) + ' ' + one.type; };
  const auto value = [](const field& one) { return literal(one, '\'', '\'', "NULL"); };
  return joined(tables, "BEGIN TRANSACTION;\n", "", "COMMIT;\n", [&](const relation& table) {
    return "CREATE TABLE " + table.name +
           joined(table.rows[0], " (\n  ", ",\n  ", "\n);\n", column) + "INSERT INTO " +
           table.name + joined(table.rows, " VALUES\n", ",\n", ";\n", [&value](const row& from) {
             return joined(from, "(", ", ", ")", value);
           });
  });
}

int refuse(const char* problem, const std::string& what) {
  std::cerr << "export: " << problem << " '" << what << "'; see export --help\n";
  return 2;
}

int write_files(const std::string& folder, const std::vector<relation>& tables) {
  for (const relation& table : tables) {
    const std::string path = folder + '/' + table.name + ".csv";
    std::ofstream file{path, std::ios::binary};
    file << csv(table);
    if (!file.flush()) return refuse("cannot write", path);
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const bool are_words = count > 1 && std::string{arguments[1]} == "--";
  const std::vector<std::string> words{arguments + 1 + are_words, arguments + count};
  const std::string what = words.empty() ? "" : words[0];
  const bool is_help = !are_words && what == "--help";
  if (!are_words && !is_help && what[0] == '-') return refuse("unknown option", what);
  if (words.size() > (what == "csv" ? 2 : 1)) return refuse("unknown argument", words.back());

  const std::vector<relation> tables = all_tables();
  if (what == "csv" && words.size() == 2) return write_files(words[1], tables);
  std::string output;
  if (is_help) output = usage;
  if (what == "sql") output = sql(tables);
  if (what == "json") output = json(tables);
  for (const relation& table : tables) {
    if (table.name == what) output = csv(table);
  }
  if (output.empty()) return refuse("there is no format or table", what);
  std::cout << output;
  return std::cout.flush() ? 0 : refuse("cannot write to", "standard output");
}
