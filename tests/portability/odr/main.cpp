// Do three translation units see the same tables?
struct addresses {
  const void* of[18];
};
addresses see_17();
addresses see_20();
addresses see_2b();

int main() {
  const addresses first = see_17();
  const addresses second = see_20();
  const addresses third = see_2b();
  for (int table = 0; table < 18; ++table) {
    if (first.of[table] != second.of[table] || first.of[table] != third.of[table]) return 1;
  }
  return 0;
}
