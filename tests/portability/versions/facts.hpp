struct facts {
  const char* poland;
  int aid_total;
};
facts read_first();
facts read_second();
