add_test(NAME examples.kiosk
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/kiosk ${PROJECT_SOURCE_DIR} $<TARGET_FILE:own_table>)
set_tests_properties(examples.kiosk PROPERTIES SKIP_RETURN_CODE 77 LABELS "wide;examples")
