set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv)
set(CMAKE_CXX_COMPILER riscv64-unknown-elf-g++)
set(CMAKE_CXX_FLAGS_INIT "-march=rv64imac -mabi=lp64 -mcmodel=medany -ffreestanding")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)  # there is no main to link yet
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-system-riscv64 -M virt -bios none -nographic -kernel)
