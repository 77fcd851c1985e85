#include "charset.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

struct DatelineCharset {
  UConverter *converter;
};

int32_t dateline_charset_guess(const uint8_t *bytes, size_t count, char *name, size_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t confidence = 0;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (U_FAILURE(error)) return 0;
  ucsdet_setText(detector, (const char *)bytes, (int32_t)count, &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  if (U_SUCCESS(error) && match != NULL) {
    const char *found = ucsdet_getName(match, &error);
    int32_t sure = ucsdet_getConfidence(match, &error);
    if (U_SUCCESS(error) && strlen(found) < capacity) {
      strcpy(name, found);
      confidence = sure;
    }
  }
  ucsdet_close(detector);
  return confidence;
}

DatelineCharset *dateline_charset_open(const char *name) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &error);
  if (U_FAILURE(error)) return NULL;
  DatelineCharset *charset = malloc(sizeof *charset);
  if (charset == NULL) {
    ucnv_close(converter);
    return NULL;
  }
  charset->converter = converter;
  return charset;
}

size_t dateline_charset_read(
    DatelineCharset *charset, const uint8_t **position, const uint8_t *limit,
    uint32_t *codePoints, uint32_t *lengths, size_t capacity) {
  size_t written = 0;
  while (written < capacity && *position < limit) {
    UErrorCode error = U_ZERO_ERROR;
    const char *next = (const char *)*position;
    UChar32 point = ucnv_getNextUChar(charset->converter, &next, (const char *)limit, &error);
    size_t length = (size_t)((const uint8_t *)next - *position);
    if (U_FAILURE(error)) {
      // A state change at the end of the bytes, without a character.
      if (error == U_INDEX_OUTOFBOUNDS_ERROR) {
        *position = limit;
        break;
      }
      point = 0xFFFD;
      if (length == 0) {
        ucnv_reset(charset->converter);
        length = 1;
      }
    }
    codePoints[written] = (uint32_t)point;
    lengths[written] = (uint32_t)length;
    written++;
    *position += length;
  }
  return written;
}

void dateline_charset_close(DatelineCharset *charset) {
  ucnv_close(charset->converter);
  free(charset);
}
