// A module of the user's that hands natobrief on under its own names.
module;
#include <natobrief.hpp>
export module facts;

export namespace natobrief {
using natobrief::article;
using natobrief::certain;
using natobrief::date;
using natobrief::entities;
using natobrief::entity;
using natobrief::entity_id;
using natobrief::event;
using natobrief::event_id;
using natobrief::events;
using natobrief::figure_id;
using natobrief::figures;
using natobrief::office_of;
using natobrief::paragraph;
using natobrief::quantity;
using natobrief::statement;
using natobrief::statements;
using natobrief::text;
using natobrief::verdict;
inline namespace literals {
using natobrief::literals::operator""_percent_of_gdp;
}
}  // namespace natobrief

export constexpr natobrief::quantity us_spending() {
  return natobrief::figures[natobrief::figure_id::us_spending].value;
}
