add_executable(export_answers export_answers.cpp)
target_link_libraries(export_answers PRIVATE natobrief::natobrief)
add_test(NAME examples.export
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/export $<TARGET_FILE:export> $<TARGET_FILE:export_answers>
    ${PROJECT_SOURCE_DIR}/tests/golden)
set_tests_properties(examples.export PROPERTIES SKIP_RETURN_CODE 77 LABELS "wide;examples")
