add_test(NAME examples.fact_check
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/fact_check $<TARGET_FILE:fact_check>)
set_tests_properties(examples.fact_check PROPERTIES SKIP_RETURN_CODE 77 LABELS "wide;examples")
