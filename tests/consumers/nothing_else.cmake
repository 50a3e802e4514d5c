# In somebody's build natobrief is one target and no test.
get_property(targets DIRECTORY ${natobrief_SOURCE_DIR} PROPERTY BUILDSYSTEM_TARGETS)
get_property(folders DIRECTORY ${natobrief_SOURCE_DIR} PROPERTY SUBDIRECTORIES)
get_property(tests DIRECTORY ${natobrief_SOURCE_DIR} PROPERTY TESTS)
if(NOT targets STREQUAL natobrief OR folders OR tests)
  message(FATAL_ERROR
    "natobrief brings targets '${targets}', folders '${folders}', tests '${tests}'")
endif()
