set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR cortex_m)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_CXX_FLAGS_INIT "-mcpu=cortex-m0 -mthumb -ffreestanding")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)  # there is no main to link yet
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-system-arm -M microbit -display none
  -chardev stdio,id=out -semihosting-config chardev=out -kernel)
