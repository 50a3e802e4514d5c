# By clang, since Debian's avr-g++ is too old for C++17; with avr-libc.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR avr)
set(CMAKE_CXX_COMPILER clang++-14)
set(CMAKE_CXX_COMPILER_TARGET avr)
set(CMAKE_CXX_FLAGS_INIT "-mmcu=atmega2560")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)  # there is no main to link yet
set(CMAKE_CROSSCOMPILING_EMULATOR simavr -m atmega2560 -f 16000000)
