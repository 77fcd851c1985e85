#include "kernels.h"

void dateline_pack(
    const float *b, long rowStride, long columnStride, long inner, long columns, float *packed) {
  for (long panel = 0; panel < columns; panel += DATELINE_PANEL) {
    long width = columns - panel < DATELINE_PANEL ? columns - panel : DATELINE_PANEL;
    for (long k = 0; k < inner; k++) {
      const float *source = b + k * rowStride + panel * columnStride;
      for (long n = 0; n < width; n++) packed[n] = source[n * columnStride];
      for (long n = width; n < DATELINE_PANEL; n++) packed[n] = 0;
      packed += DATELINE_PANEL;
    }
  }
}

// `rows` is a constant at every place this is inlined, so that the sums stay in registers. The
// sum of each element runs over k in order, whatever the block.
INLINE void block(
    const int rows, const float *a, long rowStride, long innerStride, const float *b, float *c,
    long cStride, long inner) {
  Lanes low[6], high[6];
  for (int i = 0; i < rows; i++) {
    low[i] = LOAD(c + i * cStride);
    high[i] = LOAD(c + i * cStride + 8);
  }
  for (long k = 0; k < inner; k++) {
    Lanes left = LOAD(b), right = LOAD(b + 8);
    for (int i = 0; i < rows; i++) {
      float scalar = a[i * rowStride];
      low[i] += left * scalar;
      high[i] += right * scalar;
    }
    a += innerStride;
    b += DATELINE_PANEL;
  }
  for (int i = 0; i < rows; i++) {
    STORE(c + i * cStride, low[i]);
    STORE(c + i * cStride + 8, high[i]);
  }
}

INLINE void multiply(
    const int blockRows, const float *a, long rowStride, long innerStride, const float *packed,
    float *c, long cStride, long rows, long inner, long columns) {
  for (long panel = 0; panel < columns; panel += DATELINE_PANEL) {
    const float *b = packed + panel * inner;
    float *out = c + panel;
    long i = 0;
    for (; i + blockRows <= rows; i += blockRows)
      block(blockRows, a + i * rowStride, rowStride, innerStride, b, out + i * cStride, cStride,
            inner);
    for (; i + 2 <= rows; i += 2)
      block(2, a + i * rowStride, rowStride, innerStride, b, out + i * cStride, cStride, inner);
    for (; i < rows; i++)
      block(1, a + i * rowStride, rowStride, innerStride, b, out + i * cStride, cStride, inner);
  }
}

#if DISPATCHED
WIDE static void multiplyWide(
    const float *a, long rowStride, long innerStride, const float *packed, float *c, long cStride,
    long rows, long inner, long columns) {
  multiply(6, a, rowStride, innerStride, packed, c, cStride, rows, inner, columns);
}
#endif

void dateline_multiply(
    const float *a, long rowStride, long innerStride, const float *packed, float *c, long cStride,
    long rows, long inner, long columns) {
#if DISPATCHED
  if (hasWideVectors()) {
    multiplyWide(a, rowStride, innerStride, packed, c, cStride, rows, inner, columns);
    return;
  }
#endif
  multiply(2, a, rowStride, innerStride, packed, c, cStride, rows, inner, columns);
}
