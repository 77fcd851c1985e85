#include "kernels.h"

typedef int8_t Bytes __attribute__((vector_size(8), aligned(1)));

INLINE void addRow(const int8_t *row, float scale, float *sum, long width) {
  for (long i = 0; i < width; i += 8) {
    Lanes values = __builtin_convertvector(
        __builtin_convertvector(*(const Bytes *)(row + i), IntLanes), Lanes);
    STORE(sum + i, LOAD(sum + i) + values * scale);
  }
}

INLINE void adam(
    float *value, float *gradient, float *mean, float *variance, long count, float rate,
    float meanDecay, float varianceDecay, float scale) {
  for (long i = 0; i < count; i += 8) {
    Lanes g = LOAD(gradient + i) * scale;
    Lanes m = LOAD(mean + i) * meanDecay + g * (1.0f - meanDecay);
    Lanes v = LOAD(variance + i) * varianceDecay + g * g * (1.0f - varianceDecay);
    STORE(mean + i, m);
    STORE(variance + i, v);
    Lanes root;
    for (int lane = 0; lane < 8; lane++) root[lane] = __builtin_sqrtf(v[lane]);
    STORE(value + i, LOAD(value + i) - rate * m / (root + 1e-8f));
    STORE(gradient + i, (Lanes){0});
  }
}

INLINE float softmax(float *scores, long count) {
  long padded = (count + 7) / 8 * 8;
  float top = scores[0];
  for (long i = 1; i < count; i++) if (scores[i] > top) top = scores[i];
  for (long i = count; i < padded; i++) scores[i] = top - 200.0f;
  Lanes total = {0};
  for (long i = 0; i < padded; i += 8) {
    Lanes exponential;
    EXPONENTIAL(exponential, LOAD(scores + i) - top);
    STORE(scores + i, exponential);
    total += exponential;
  }
  float sum = 0;
  for (int lane = 0; lane < 8; lane++) sum += total[lane];
  Lanes inverse = (Lanes){0} + 1.0f / sum;
  for (long i = 0; i < padded; i += 8) STORE(scores + i, LOAD(scores + i) * inverse);
  for (long i = count; i < padded; i++) scores[i] = 0;
  return top + __builtin_logf(sum);
}

#if DISPATCHED
WIDE static void addRowWide(const int8_t *row, float scale, float *sum, long width) {
  addRow(row, scale, sum, width);
}

WIDE static void adamWide(
    float *value, float *gradient, float *mean, float *variance, long count, float rate,
    float meanDecay, float varianceDecay, float scale) {
  adam(value, gradient, mean, variance, count, rate, meanDecay, varianceDecay, scale);
}

WIDE static float softmaxWide(float *scores, long count) { return softmax(scores, count); }
#endif

void dateline_add_row(const int8_t *row, float scale, float *sum, long width) {
#if DISPATCHED
  if (hasWideVectors()) {
    addRowWide(row, scale, sum, width);
    return;
  }
#endif
  addRow(row, scale, sum, width);
}

void dateline_adam(
    float *value, float *gradient, float *mean, float *variance, long count, float rate,
    float meanDecay, float varianceDecay, float scale) {
#if DISPATCHED
  if (hasWideVectors()) {
    adamWide(value, gradient, mean, variance, count, rate, meanDecay, varianceDecay, scale);
    return;
  }
#endif
  adam(value, gradient, mean, variance, count, rate, meanDecay, varianceDecay, scale);
}

float dateline_softmax(float *scores, long count) {
#if DISPATCHED
  if (hasWideVectors()) return softmaxWide(scores, count);
#endif
  return softmax(scores, count);
}
