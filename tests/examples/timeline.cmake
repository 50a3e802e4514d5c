add_test(NAME examples.timeline
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/timeline $<TARGET_FILE:timeline> $<TARGET_FILE:export>
    ${PROJECT_SOURCE_DIR}/examples/timeline.svg)
set_tests_properties(examples.timeline PROPERTIES SKIP_RETURN_CODE 77 LABELS "wide;examples")
