#ifndef DATELINE_CLIBXML2_H
#define DATELINE_CLIBXML2_H

// An opaque face of libxml2's HTML parser: no header of libxml2 is included here.

#include <stddef.h>
#include <stdint.h>

// What an HTML document is made of, told in its order. Offsets count bytes of the document.
typedef struct {
  // Handed on to each function.
  void *context;
  // A start tag, written or implied. `attributes` are names and values in turn, ended by NULL, or
  // NULL where there are none; a value is NULL where an attribute has none.
  void (*start)(void *context, const char *name, const char *const *attributes);
  // An end tag, written or implied.
  void (*end)(void *context, const char *name);
  // Characters. With `isVerbatim`, they stand in the document at `offset` as they are; else
  // `offset` is where what they stand for begins.
  void (*text)(
      void *context, const uint8_t *bytes, size_t count, size_t offset, int32_t isVerbatim);
} DatelineHTMLHandler;

// Parses a document of UTF-8 without zero bytes. Fetches nothing, expands no entity but HTML's own,
// and reads to the end whatever is broken. Returns 0, or 1 where memory ran out.
int32_t dateline_html_parse(
    const uint8_t *bytes, size_t count, const DatelineHTMLHandler *handler);

#endif
