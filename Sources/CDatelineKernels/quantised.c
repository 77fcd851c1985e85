#include "kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Rounds to the nearest integer, halves away from zero, whatever the rounding mode.
INLINE void quantise(
    const float *x, long xStride, long rows, long width, int16_t *values, float *scales) {
  for (long row = 0; row < rows; row++) {
    const float *source = x + row * xStride;
    int16_t *target = values + row * width;
    Lanes tops = {0};
    for (long i = 0; i < width; i += 8) {
      Lanes value = LOAD(source + i);
      Lanes size = (Lanes)((IntLanes)value & 0x7fffffff);
      IntLanes larger = size > tops;
      tops = (Lanes)(((IntLanes)size & larger) | ((IntLanes)tops & ~larger));
    }
    float top = 0;
    for (int lane = 0; lane < 8; lane++) if (tops[lane] > top) top = tops[lane];
    float inverse = top > 0 ? DATELINE_INPUT_LIMIT / top : 0;
    scales[row] = top / DATELINE_INPUT_LIMIT;
    for (long i = 0; i < width; i++) {
      float scaled = source[i] * inverse;
      target[i] = (int16_t)(int32_t)(scaled + (scaled < 0 ? -0.5f : 0.5f));
    }
  }
}

#if DISPATCHED
// Sums of products of pairs stay below 2^31 for inner sizes up to 512.
WIDE INLINE void wideBlock(
    const int rows, const int16_t *a, const float *aScales, long inner, const int16_t *b,
    const float *scales, const float *bias, float *c, long cStride) {
  __m256i low[6], high[6];
  for (int i = 0; i < rows; i++) low[i] = high[i] = _mm256_setzero_si256();
  for (long k = 0; k < inner; k += 2) {
    __m256i left = _mm256_loadu_si256((const __m256i *)b);
    __m256i right = _mm256_loadu_si256((const __m256i *)(b + 16));
    for (int i = 0; i < rows; i++) {
      int32_t pair;
      memcpy(&pair, a + i * inner + k, sizeof pair);
      __m256i both = _mm256_set1_epi32(pair);
      low[i] = _mm256_add_epi32(low[i], _mm256_madd_epi16(left, both));
      high[i] = _mm256_add_epi32(high[i], _mm256_madd_epi16(right, both));
    }
    b += 2 * DATELINE_PANEL;
  }
  __m256 leftScale = _mm256_loadu_ps(scales), rightScale = _mm256_loadu_ps(scales + 8);
  __m256 leftBias = _mm256_setzero_ps(), rightBias = _mm256_setzero_ps();
  if (bias) {
    leftBias = _mm256_loadu_ps(bias);
    rightBias = _mm256_loadu_ps(bias + 8);
  }
  for (int i = 0; i < rows; i++) {
    __m256 scale = _mm256_set1_ps(aScales[i]);
    __m256 l = _mm256_mul_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(low[i]), scale), leftScale);
    __m256 r = _mm256_mul_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(high[i]), scale), rightScale);
    _mm256_storeu_ps(c + i * cStride, _mm256_add_ps(l, leftBias));
    _mm256_storeu_ps(c + i * cStride + 8, _mm256_add_ps(r, rightBias));
  }
}

WIDE static void multiplyWide(
    const int16_t *a, const float *aScales, const int16_t *packed, const float *scales,
    const float *bias, float *c, long cStride, long rows, long inner, long columns) {
  for (long panel = 0; panel < columns; panel += DATELINE_PANEL) {
    const int16_t *b = packed + panel * inner;
    const float *offset = bias ? bias + panel : 0;
    float *out = c + panel;
    long i = 0;
    for (; i + 6 <= rows; i += 6)
      wideBlock(6, a + i * inner, aScales + i, inner, b, scales + panel, offset,
                out + i * cStride, cStride);
    for (; i + 2 <= rows; i += 2)
      wideBlock(2, a + i * inner, aScales + i, inner, b, scales + panel, offset,
                out + i * cStride, cStride);
    for (; i < rows; i++)
      wideBlock(1, a + i * inner, aScales + i, inner, b, scales + panel, offset,
                out + i * cStride, cStride);
  }
}

WIDE static void quantiseWide(
    const float *x, long xStride, long rows, long width, int16_t *values, float *scales) {
  quantise(x, xStride, rows, width, values, scales);
}
#endif

// The same sums for any processor; four columns at a time where there is SSE2.
static void multiplyAnywhere(
    const int16_t *a, const float *aScales, const int16_t *packed, const float *scales,
    const float *bias, float *c, long cStride, long rows, long inner, long columns) {
  for (long panel = 0; panel < columns; panel += DATELINE_PANEL) {
    for (long i = 0; i < rows; i++) {
      const int16_t *b = packed + panel * inner;
      int32_t sums[DATELINE_PANEL];
#if defined(__x86_64__)
      __m128i four[4] = {
        _mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128()};
      for (long k = 0; k < inner; k += 2) {
        int32_t pair;
        memcpy(&pair, a + i * inner + k, sizeof pair);
        __m128i both = _mm_set1_epi32(pair);
        for (int q = 0; q < 4; q++)
          four[q] = _mm_add_epi32(
              four[q], _mm_madd_epi16(_mm_loadu_si128((const __m128i *)(b + 8 * q)), both));
        b += 2 * DATELINE_PANEL;
      }
      for (int q = 0; q < 4; q++) _mm_storeu_si128((__m128i *)(sums + 4 * q), four[q]);
#else
      memset(sums, 0, sizeof sums);
      for (long k = 0; k < inner; k += 2) {
        int32_t first = a[i * inner + k], second = a[i * inner + k + 1];
        for (int n = 0; n < DATELINE_PANEL; n++)
          sums[n] += first * b[2 * n] + second * b[2 * n + 1];
        b += 2 * DATELINE_PANEL;
      }
#endif
      for (int n = 0; n < DATELINE_PANEL; n++) {
        float product = (float)sums[n] * aScales[i] * scales[panel + n];
        c[i * cStride + panel + n] = product + (bias ? bias[panel + n] : 0.0f);
      }
    }
  }
}

void dateline_quantise(
    const float *x, long xStride, long rows, long width, int16_t *values, float *scales) {
#if DISPATCHED
  if (hasWideVectors()) {
    quantiseWide(x, xStride, rows, width, values, scales);
    return;
  }
#endif
  quantise(x, xStride, rows, width, values, scales);
}

void dateline_multiply_quantised(
    const int16_t *a, const float *aScales, const int16_t *packed, const float *scales,
    const float *bias, float *c, long cStride, long rows, long inner, long columns) {
#if DISPATCHED
  if (hasWideVectors()) {
    multiplyWide(a, aScales, packed, scales, bias, c, cStride, rows, inner, columns);
    return;
  }
#endif
  multiplyAnywhere(a, aScales, packed, scales, bias, c, cStride, rows, inner, columns);
}

void dateline_pack_quantised(
    const float *b, long inner, long columns, int16_t *packed, float *scales) {
  for (long n = 0; n < columns; n++) {
    float top = 0;
    for (long k = 0; k < inner; k++) {
      float value = b[k * columns + n] < 0 ? -b[k * columns + n] : b[k * columns + n];
      if (value > top) top = value;
    }
    float inverse = top > 0 ? DATELINE_WEIGHT_LIMIT / top : 0;
    scales[n] = top / DATELINE_WEIGHT_LIMIT;
    int16_t *panel = packed + n / DATELINE_PANEL * DATELINE_PANEL * inner;
    for (long k = 0; k < inner; k++) {
      float scaled = b[k * columns + n] * inverse;
      panel[k / 2 * 2 * DATELINE_PANEL + n % DATELINE_PANEL * 2 + k % 2] =
          (int16_t)(int32_t)(scaled + (scaled < 0 ? -0.5f : 0.5f));
    }
  }
}
