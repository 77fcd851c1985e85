#ifndef DATELINE_CCOMPRESSION_H
#define DATELINE_CCOMPRESSION_H

// An opaque face of zlib and bzip2: none of their headers is included here.

#include <stddef.h>
#include <stdint.h>

typedef struct DatelineInflater DatelineInflater;

enum { DATELINE_GZIP = 1, DATELINE_BZIP2 = 2 };

// A reader of a compressed stream, or NULL where memory ran out. Streams written one behind the
// other, as parallel compressors do, are read as one.
DatelineInflater *dateline_inflater_make(int32_t kind);

// Unpacks what it can. The counts say how much there is, and afterwards how much of `in` was used and
// how much of `out` was filled. Returns 0, or -1 where the stream is damaged.
int32_t dateline_inflater_run(
    DatelineInflater *inflater, const uint8_t *in, size_t *inCount, uint8_t *out,
    size_t *outCount);

// Whether the input may end here: no stream is half read.
int32_t dateline_inflater_is_whole(const DatelineInflater *inflater);

void dateline_inflater_free(DatelineInflater *inflater);

#endif
