#include "CLibXML2.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

typedef struct {
  const DatelineHTMLHandler *handler;
  const uint8_t *bytes;
  size_t count;
  xmlParserCtxtPtr parser;
} State;

// How deep the parser's own stack of open elements may be. It searches the stack at every end tag;
// pages that open a million elements would take it a million times a million steps. Elements further
// in are told to the handler, but not closed before what encloses them.
enum { deepest = 1024 };

// The parser's position in the document.
static size_t position(const State *state) {
  const xmlParserInput *input = state->parser->input;
  if (input == NULL) return state->count;
  size_t offset = (size_t)input->consumed + (size_t)(input->cur - input->base);
  return offset < state->count ? offset : state->count;
}

static void onStart(void *context, const xmlChar *name, const xmlChar **attributes) {
  State *state = context;
  state->handler->start(
      state->handler->context, (const char *)name, (const char *const *)attributes);
  xmlParserCtxtPtr parser = state->parser;
  if (parser->nameNr > deepest) {
    parser->nameNr--;
    parser->name = parser->nameTab[parser->nameNr - 1];
  }
}

static void onEnd(void *context, const xmlChar *name) {
  State *state = context;
  state->handler->end(state->handler->context, (const char *)name);
}

static void onText(void *context, const xmlChar *text, int length) {
  State *state = context;
  size_t end = position(state);
  size_t count = (size_t)length;
  const DatelineHTMLHandler *handler = state->handler;
  if (end >= count && memcmp(state->bytes + end - count, text, count) == 0) {
    handler->text(handler->context, text, count, end - count, 1);
    return;
  }
  // A full buffer is told before its last character is passed.
  size_t last = 1;
  while (last < count && (text[count - last] & 0xC0) == 0x80) last++;
  size_t start = end + last - count;
  if (end + last >= count && end + last <= state->count &&
      memcmp(state->bytes + start, text, count) == 0) {
    handler->text(handler->context, text, count, start, 1);
    return;
  }
  // A character reference: the parser stands behind it.
  size_t offset = end;
  while (offset > 0 && end - offset < 40 && state->bytes[offset - 1] != '&') offset--;
  handler->text(handler->context, text, count, offset > 0 ? offset - 1 : 0, 0);
}

int32_t dateline_html_parse(
    const uint8_t *bytes, size_t count, const DatelineHTMLHandler *handler) {
  xmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (parser == NULL) return 1;
  State state = {handler, bytes, count, parser};
  htmlSAXHandler functions;
  memset(&functions, 0, sizeof functions);
  functions.startElement = onStart;
  functions.endElement = onEnd;
  functions.characters = onText;
  functions.ignorableWhitespace = onText;
  functions.cdataBlock = onText;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                  HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
  parser->options |= XML_PARSE_HUGE;
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  *parser->sax = functions;
  parser->userData = &state;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
  return 0;
}
