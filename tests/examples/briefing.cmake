add_test(NAME examples.briefing
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/briefing $<TARGET_FILE:briefing> ${PROJECT_SOURCE_DIR})
set_tests_properties(examples.briefing PROPERTIES SKIP_RETURN_CODE 77 LABELS "wide;examples")
