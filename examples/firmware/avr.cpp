// SPDX-License-Identifier: BSL-1.0
// ATmega2560, as on an Arduino Mega: its UART, and a sleep without interrupts that ends simavr. On
// an AVR what is read at run time lies in RAM, and an Arduino Uno has too little for all the names.
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

#include "board.hpp"

void board::write(const char* data, size_t size) {
  UCSR0B = 1 << TXEN0;
  for (; size > 0; --size) {
    while ((UCSR0A & (1 << UDRE0)) == 0) {
    }
    UDR0 = static_cast<unsigned char>(*data++);
  }
}
void board::stop(bool) {
  for (;;) {
    cli();
    sleep_mode();
  }
}
