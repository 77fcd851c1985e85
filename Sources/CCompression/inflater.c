#include "CCompression.h"

#include <bzlib.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct DatelineInflater {
  int32_t kind;
  // Whether a stream has begun and not ended.
  int32_t isInside;
  z_stream gzip;
  bz_stream bzip2;
};

DatelineInflater *dateline_inflater_make(int32_t kind) {
  DatelineInflater *inflater = calloc(1, sizeof *inflater);
  if (inflater == NULL) return NULL;
  inflater->kind = kind;
  // 16 above the largest window: a header of gzip is expected.
  int failed = kind == DATELINE_GZIP ? inflateInit2(&inflater->gzip, 15 + 16)
                                     : BZ2_bzDecompressInit(&inflater->bzip2, 0, 0);
  if (failed) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

static int32_t runGzip(DatelineInflater *inflater) {
  z_stream *stream = &inflater->gzip;
  int status = inflate(stream, Z_NO_FLUSH);
  if (status == Z_STREAM_END) {
    inflater->isInside = 0;
    return inflateReset(stream) == Z_OK ? 0 : -1;
  }
  return status == Z_OK || status == Z_BUF_ERROR ? 0 : -1;
}

static int32_t runBzip2(DatelineInflater *inflater) {
  bz_stream *stream = &inflater->bzip2;
  int status = BZ2_bzDecompress(stream);
  if (status == BZ_STREAM_END) {
    inflater->isInside = 0;
    bz_stream rest = *stream;
    BZ2_bzDecompressEnd(stream);
    memset(stream, 0, sizeof *stream);
    if (BZ2_bzDecompressInit(stream, 0, 0) != BZ_OK) return -1;
    stream->next_in = rest.next_in;
    stream->avail_in = rest.avail_in;
    stream->next_out = rest.next_out;
    stream->avail_out = rest.avail_out;
    return 0;
  }
  return status == BZ_OK ? 0 : -1;
}

int32_t dateline_inflater_run(
    DatelineInflater *inflater, const uint8_t *in, size_t *inCount, uint8_t *out,
    size_t *outCount) {
  size_t inRoom = *inCount, outRoom = *outCount;
  int32_t status = 0;
  if (inflater->kind == DATELINE_GZIP) {
    z_stream *stream = &inflater->gzip;
    stream->next_in = (Bytef *)in;
    stream->avail_in = (uInt)inRoom;
    stream->next_out = out;
    stream->avail_out = (uInt)outRoom;
    if (inRoom > 0) inflater->isInside = 1;
    status = runGzip(inflater);
    *inCount = inRoom - stream->avail_in;
    *outCount = outRoom - stream->avail_out;
  } else {
    bz_stream *stream = &inflater->bzip2;
    stream->next_in = (char *)in;
    stream->avail_in = (unsigned)inRoom;
    stream->next_out = (char *)out;
    stream->avail_out = (unsigned)outRoom;
    if (inRoom > 0) inflater->isInside = 1;
    status = runBzip2(inflater);
    *inCount = inRoom - stream->avail_in;
    *outCount = outRoom - stream->avail_out;
  }
  return status;
}

int32_t dateline_inflater_is_whole(const DatelineInflater *inflater) {
  return !inflater->isInside;
}

void dateline_inflater_free(DatelineInflater *inflater) {
  if (inflater->kind == DATELINE_GZIP) {
    inflateEnd(&inflater->gzip);
  } else {
    BZ2_bzDecompressEnd(&inflater->bzip2);
  }
  free(inflater);
}
