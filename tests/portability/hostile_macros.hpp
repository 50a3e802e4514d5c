// What other people's headers define before ours is included.
#pragma once

// Arduino.h, binary.h and the AVR and Espressif cores
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define PI 3.1415926535897932384626433832795
#define HALF_PI 1.5707963267948966192313216916398
#define EULER 2.718281828459045235360287471352
#define SERIAL 0x0
#define DISPLAY 0x1
#define CHANGE 1
#define FALLING 2
#define RISING 3
#define DEFAULT 1
#define EXTERNAL 0
#define INTERNAL 3
#define min(a, b, c) ((a) < (b) ? (a) : (b))  // three, so that no use of ours goes unnoticed
#define max(a, b, c) ((a) > (b) ? (a) : (b))
#define abs(x) ((x) > 0 ? (x) : -(x))
#define constrain(amt, low, high) ((amt) < (low) ? (low) : ((amt) > (high) ? (high) : (amt)))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define radians(deg) ((deg)*DEG_TO_RAD)
#define degrees(rad) ((rad)*RAD_TO_DEG)
#define sq(x) ((x) * (x))
#define word(...) makeWord(__VA_ARGS__)
#define bit(b) (1UL << (b))
#define bitRead(value, bit) (((value) >> (bit)) & 0x01)
#define bitSet(value, bit) ((value) |= (1UL << (bit)))
#define bitWrite(value, bit, bitvalue) ((bitvalue) ? bitSet(value, bit) : bitClear(value, bit))
#define lowByte(w) ((uint8_t)((w)&0xff))
#define highByte(w) ((uint8_t)((w) >> 8))
#define interrupts() sei()
#define F(string_literal) (reinterpret_cast<const __FlashStringHelper*>(PSTR(string_literal)))
#define PSTR(s) (s)
#define PROGMEM
#define _BV(bit) (1 << (bit))
#define B0 0
#define B1 1
#define B00 0
#define B01 1
#define B10 2
#define B11 3
#define SP _SFR_IO16(0x3D)
#define ADC _SFR_MEM16(0x78)
#define BIT(nr) (1UL << (nr))
#define LIKELY(x) (x)

// CMSIS and vendors' register headers
#define __I volatile const
#define __O volatile
#define __IO volatile
#define READ_BIT(REG, BIT) ((REG) & (BIT))
#define UNUSED(X) (void)X
#define ERROR 1
#define SUCCESS 0
#define RTC ((void*)0x40002800)
#define GPIOA ((void*)0x48000000)
#define I2C1 ((void*)0x40005400)

// newlib (ctype.h, complex.h, sys/param.h), glibc and other Unix headers
#define _U 01
#define _L 02
#define _N 04
#define _S 010
#define _P 020
#define _C 040
#define _X 0100
#define _B 0200
#define I _Complex_I
#define complex _Complex
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define howmany(x, y) (((x) + ((y)-1)) / (y))
#define roundup(x, y) ((((x) + ((y)-1)) / (y)) * (y))
#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define makedev(maj, min) gnu_dev_makedev(maj, min)
#define errno (*__errno())
#define assert(e) ((void)0)
#define isnan(x) 0
#define signbit(x) 0
#define toupper(c) (c)
#define unix 1
#define linux 1
#define arm 1
#define sun 1
#define OK 0
#define ERR (-1)
#define DOMAIN 1
#define SING 2
#define OVERFLOW 3
#define UNDERFLOW 4
#define NAN 0
#define INFINITY 1
#undef EOF
#define EOF (-1)
#undef NULL
#define NULL 0

// lwIP and other stacks with POSIX names
#define accept(s, addr, addrlen) lwip_accept(s, addr, addrlen)
#define bind(s, name, namelen) lwip_bind(s, name, namelen)
#define close(s) lwip_close(s)
#define connect(s, name, namelen) lwip_connect(s, name, namelen)
#define listen(s, backlog) lwip_listen(s, backlog)
#define open(path, flags, mode) vfs_open(path, flags, mode)
#define poll(fds, nfds, timeout) lwip_poll(fds, nfds, timeout)
#define read(s, mem, len) lwip_read(s, mem, len)
#define recv(s, mem, len, flags) lwip_recv(s, mem, len, flags)
#define select(maxfdp1, r, w, e, timeout) lwip_select(maxfdp1, r, w, e, timeout)
#define send(s, dataptr, size, flags) lwip_send(s, dataptr, size, flags)
#define shutdown(s, how) lwip_shutdown(s, how)
#define write(s, dataptr, len) lwip_write(s, dataptr, len)

// windows.h and what it brings
#define near
#define far
#define NEAR near
#define FAR far
#define small char
#define hyper long
#define interface struct
#define pascal
#define cdecl
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define THIS void
#define DELETE (0x00010000L)
#define STRICT 1
#define NO_ERROR 0
#define ABSOLUTE 1
#define RELATIVE 2
#define TRANSPARENT 1
#define OPAQUE 2
#define CreateEvent CreateEventW
#define GetMessage GetMessageW
#define DrawText DrawTextW
#define Yield()

// X11, curses, Qt and the assert macros of macOS
#define None 0L
#define True 1
#define False 0
#define Bool int
#define Status int
#define Always 2
#define Success 0
#define Unsorted 0
#define clear() wclear(stdscr)
#define erase() werase(stdscr)
#define move(y, x) wmove(stdscr, (y), (x))
#define timeout(delay) wtimeout(stdscr, (delay))
#define signals public
#define slots
#define emit
#define foreach for
#define check(assertion)
#define verify(assertion)
#define require(assertion, label)

// Single letters and digits, which somebody has always taken
#define A 0
#define B 0
#define C 0
#define D 0
#define E 0
#define G 0
#define H 0
#define J 0
#define K 0
#define L 0
#define M 0
#define N 0
#define O 0
#define P 0
#define Q 0
#define R 0
#define S 0
#define T 0
#define U 0
#define V 0
#define W 0
#define X 0
#define Y 0
#define Z 0
#define T1 0
#define T2 0
#define _A 0
#define _D 0
#define _E 0
#define _F 0
#define _G 0
#define _H 0
#define _I 0
#define _M 0
#define _O 0
#define _R 0
#define _T(text) L##text
#define _V 0
#define _W 0
#define _Y 0
#define _Z 0
