// Knows natobrief only through the module.
import facts;

using namespace natobrief;

static_assert(certain(us_spending() < 5_percent_of_gdp));
static_assert((us_spending() == 3_percent_of_gdp) == verdict::no);
static_assert(office_of(entity_id::john_healey).of == entity_id::united_kingdom);
static_assert(events.where(&event::convened_by, entity_id::united_kingdom).only().when.first ==
              article.written_on);

const void* entities_of_the_header();

int main() {
  int cited = 0;
  for (const statement& said : statements.where(&statement::source, paragraph{17})) {
    cited += said.gist.empty() ? 0 : 1;
  }
  return cited > 0 && entities_of_the_header() == &entities ? 0 : 1;
}
