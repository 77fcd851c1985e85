#include "CLibXML2.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

struct DatelineXMLParser {
  DatelineXMLHandler handler;
  xmlParserCtxtPtr parser;
  char message[200];
};

static DatelineXMLParser *owner(void *context) { return ((xmlParserCtxtPtr)context)->_private; }

static void onStart(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
    int namespaceCount, const xmlChar **namespaces, int count, int defaulted,
    const xmlChar **attributes) {
  (void)prefix, (void)namespaceCount, (void)namespaces, (void)defaulted;
  DatelineXMLParser *own = owner(context);
  enum { most = 64 };
  const char *told[3 * most];
  int32_t lengths[most];
  if (count > most) count = most;
  for (int index = 0; index < count; index++) {
    // libxml2 gives name, prefix, namespace, first and last byte of the value.
    const xmlChar **attribute = attributes + 5 * index;
    told[3 * index] = (const char *)attribute[2];
    told[3 * index + 1] = (const char *)attribute[0];
    told[3 * index + 2] = (const char *)attribute[3];
    lengths[index] = (int32_t)(attribute[4] - attribute[3]);
  }
  own->handler.start(
      own->handler.context, (const char *)space, (const char *)name, told, lengths, count);
}

static void onEnd(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  (void)name, (void)prefix, (void)space;
  DatelineXMLParser *own = owner(context);
  own->handler.end(own->handler.context);
}

static void onText(void *context, const xmlChar *text, int length) {
  DatelineXMLParser *own = owner(context);
  own->handler.text(own->handler.context, text, (size_t)length);
}

static void onError(void *context, xmlErrorPtr error) {
  DatelineXMLParser *own = owner(context);
  if (own->message[0] != 0 || error == NULL || error->message == NULL) return;
  strncpy(own->message, error->message, sizeof own->message - 1);
  size_t length = strlen(own->message);
  while (length > 0 && own->message[length - 1] == '\n') own->message[--length] = 0;
}

DatelineXMLParser *dateline_xml_make(const DatelineXMLHandler *handler) {
  DatelineXMLParser *own = calloc(1, sizeof *own);
  if (own == NULL) return NULL;
  own->handler = *handler;
  xmlSAXHandler functions;
  memset(&functions, 0, sizeof functions);
  functions.initialized = XML_SAX2_MAGIC;
  functions.startElementNs = onStart;
  functions.endElementNs = onEnd;
  functions.characters = onText;
  functions.cdataBlock = onText;
  functions.serror = (xmlStructuredErrorFunc)onError;
  // What a document declares of entities is kept by libxml2's own functions.
  functions.startDocument = xmlSAX2StartDocument;
  functions.internalSubset = xmlSAX2InternalSubset;
  functions.entityDecl = xmlSAX2EntityDecl;
  functions.getEntity = xmlSAX2GetEntity;
  own->parser = xmlCreatePushParserCtxt(&functions, NULL, NULL, 0, NULL);
  if (own->parser == NULL) {
    free(own);
    return NULL;
  }
  own->parser->_private = own;
  xmlCtxtUseOptions(own->parser, XML_PARSE_NONET | XML_PARSE_NOWARNING);
  return own;
}

int32_t dateline_xml_feed(
    DatelineXMLParser *own, const uint8_t *bytes, size_t count, int32_t isLast) {
  xmlParseChunk(own->parser, (const char *)bytes, (int)count, isLast);
  return own->parser->wellFormed ? 0 : 1;
}

int64_t dateline_xml_line(const DatelineXMLParser *own) {
  return own->parser->input == NULL ? 1 : own->parser->input->line;
}

const char *dateline_xml_message(const DatelineXMLParser *own) { return own->message; }

void dateline_xml_free(DatelineXMLParser *own) {
  if (own->parser->myDoc != NULL) {
    xmlFreeDoc(own->parser->myDoc);
    own->parser->myDoc = NULL;
  }
  xmlFreeParserCtxt(own->parser);
  free(own);
}
