add_executable(export_answers export_answers.cpp)
target_link_libraries(export_answers PRIVATE natobrief::natobrief)
set(command ${CMAKE_CURRENT_SOURCE_DIR}/export $<TARGET_FILE:export> $<TARGET_FILE:export_answers>)
add_test(NAME examples.export COMMAND ${command})
add_test(NAME examples.export_duckdb COMMAND ${command} ${CMAKE_CURRENT_BINARY_DIR}/duckdb)
set_tests_properties(examples.export examples.export_duckdb PROPERTIES
  SKIP_RETURN_CODE 77 LABELS "wide;examples")
