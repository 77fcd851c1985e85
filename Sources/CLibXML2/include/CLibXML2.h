#ifndef DATELINE_CLIBXML2_H
#define DATELINE_CLIBXML2_H

// An opaque face of libxml2's HTML and XML parsers: no header of libxml2 is included here.

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

// What an XML document is made of, told in its order.
typedef struct {
  // Handed on to each function.
  void *context;
  // A start tag. `attributes` are namespace, name and value in turn, `count` times; a namespace is
  // NULL where there is none. Values are not ended by a zero: `lengths` tells how long they are.
  void (*start)(
      void *context, const char *space, const char *name, const char *const *attributes,
      const int32_t *lengths, int32_t count);
  // An end tag.
  void (*end)(void *context);
  // Characters, a piece at a time.
  void (*text)(void *context, const uint8_t *bytes, size_t count);
} DatelineXMLHandler;

typedef struct DatelineXMLParser DatelineXMLParser;

// A parser that is fed a document piece by piece, or NULL where memory ran out. Fetches nothing;
// expands entities that the document itself declares in attributes only, within libxml2's limits.
DatelineXMLParser *dateline_xml_make(const DatelineXMLHandler *handler);

// Feeds bytes; `isLast` with the last ones, which may be none. Returns 0, or 1 where the document is
// not well-formed: nothing more is told then.
int32_t dateline_xml_feed(
    DatelineXMLParser *parser, const uint8_t *bytes, size_t count, int32_t isLast);

// The line that the parser has come to, from 1.
int64_t dateline_xml_line(const DatelineXMLParser *parser);

// The parser's message about why the document is not well-formed, or "".
const char *dateline_xml_message(const DatelineXMLParser *parser);

void dateline_xml_free(DatelineXMLParser *parser);

#endif
