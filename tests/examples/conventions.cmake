# Those that read arguments; the smaller examples do not.
set(programs "")
foreach(example briefing export fact_check timeline)
  list(APPEND programs $<TARGET_FILE:${example}>)
endforeach()
add_test(NAME examples.conventions COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/conventions ${programs})
set_tests_properties(examples.conventions PROPERTIES LABELS "wide;examples")
