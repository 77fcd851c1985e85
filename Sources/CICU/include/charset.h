#ifndef DATELINE_CICU_CHARSET_H
#define DATELINE_CICU_CHARSET_H

#include <stddef.h>
#include <stdint.h>

// Guesses the character set of bytes that are not UTF-8. Writes its name, ended by a zero byte,
// into `name` and returns how sure the guess is, 0 to 100; 0 where there is none.
int32_t dateline_charset_guess(const uint8_t *bytes, size_t count, char *name, size_t capacity);

// A converter from one character set to code points.
typedef struct DatelineCharset DatelineCharset;

// Opens the converter of a character set by any of its names, or returns NULL where ICU has none.
DatelineCharset *dateline_charset_open(const char *name);

// Reads code points from `*position` on, up to `limit`, until the bytes or `capacity` are used up.
// Each code point comes with the number of bytes it was read from; what cannot be read comes as
// U+FFFD. Moves `*position` and returns how many code points were written.
size_t dateline_charset_read(
    DatelineCharset *charset, const uint8_t **position, const uint8_t *limit,
    uint32_t *codePoints, uint32_t *lengths, size_t capacity);

// Closes a converter.
void dateline_charset_close(DatelineCharset *charset);

#endif
