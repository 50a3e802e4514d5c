foreach(compiler g++ clang++-14)
  add_test(NAME examples.readme.${compiler}
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/readme ${PROJECT_SOURCE_DIR} ${compiler}
      $<TARGET_FILE:fact_check> $<TARGET_FILE:export>)
  set_tests_properties(examples.readme.${compiler} PROPERTIES
    SKIP_RETURN_CODE 77 LABELS "wide;examples")
endforeach()
