#include "kernels.h"

INLINE void forward(
    const float *u, long uStride, const float *weights, const float *x, long xStride, float *h,
    long hStride, float *state, float *forget, float *reset, long count, long width,
    bool backwards) {
  const float *forgetWeight = weights, *resetWeight = weights + width;
  const float *forgetBias = weights + 2 * width, *resetBias = weights + 3 * width;
  for (long step = 0; step < count; step++) {
    long t = backwards ? count - 1 - step : step;
    const float *previous = state + (backwards ? t + 1 : t - 1) * width;
    const float *row = u + t * uStride;
    for (long g = 0; g < width; g += 8) {
      Lanes old = {0};
      if (step > 0) old = LOAD(previous + g);
      Lanes f, r;
      SIGMOID(f, LOAD(row + width + g) + LOAD(forgetWeight + g) * old + LOAD(forgetBias + g));
      SIGMOID(r, LOAD(row + 2 * width + g) + LOAD(resetWeight + g) * old + LOAD(resetBias + g));
      Lanes z = LOAD(row + g);
      Lanes now = z + f * (old - z);
      Lanes carried = LOAD(x + t * xStride + g);
      STORE(state + t * width + g, now);
      STORE(h + t * hStride + g, carried + r * (now - carried));
      if (forget) STORE(forget + t * width + g, f);
      if (reset) STORE(reset + t * width + g, r);
    }
  }
}

INLINE void gradient(
    const float *u, long uStride, const float *weights, const float *x, long xStride,
    const float *dh, long hStride, const float *state, const float *forget, const float *reset,
    float *du, float *dx, float *dweights, long count, long width, bool backwards) {
  const float *forgetWeight = weights, *resetWeight = weights + width;
  for (long g = 0; g < width; g += 8) {
    Lanes carry = {0};
    Lanes dForgetWeight = {0}, dResetWeight = {0}, dForgetBias = {0}, dResetBias = {0};
    Lanes vf = LOAD(forgetWeight + g), vr = LOAD(resetWeight + g);
    for (long step = count - 1; step >= 0; step--) {
      long t = backwards ? count - 1 - step : step;
      long before = backwards ? t + 1 : t - 1;
      Lanes old = {0};
      if (step > 0) old = LOAD(state + before * width + g);
      Lanes now = LOAD(state + t * width + g);
      Lanes f = LOAD(forget + t * width + g), r = LOAD(reset + t * width + g);
      Lanes z = LOAD(u + t * uStride + g);
      Lanes carried = LOAD(x + t * xStride + g);
      Lanes out = LOAD(dh + t * hStride + g);
      Lanes dr = out * (now - carried) * r * (1.0f - r);
      Lanes dnow = out * r + carry;
      Lanes df = dnow * (old - z) * f * (1.0f - f);
      STORE(du + t * uStride + g, dnow * (1.0f - f));
      STORE(du + t * uStride + width + g, df);
      STORE(du + t * uStride + 2 * width + g, dr);
      STORE(dx + t * xStride + g, LOAD(dx + t * xStride + g) + out * (1.0f - r));
      carry = dnow * f + df * vf + dr * vr;
      dForgetWeight += df * old;
      dResetWeight += dr * old;
      dForgetBias += df;
      dResetBias += dr;
    }
    STORE(dweights + g, LOAD(dweights + g) + dForgetWeight);
    STORE(dweights + width + g, LOAD(dweights + width + g) + dResetWeight);
    STORE(dweights + 2 * width + g, LOAD(dweights + 2 * width + g) + dForgetBias);
    STORE(dweights + 3 * width + g, LOAD(dweights + 3 * width + g) + dResetBias);
  }
}

#if DISPATCHED
WIDE static void forwardWide(
    const float *u, long uStride, const float *weights, const float *x, long xStride, float *h,
    long hStride, float *state, float *forget, float *reset, long count, long width,
    bool backwards) {
  forward(u, uStride, weights, x, xStride, h, hStride, state, forget, reset, count, width,
          backwards);
}

WIDE static void gradientWide(
    const float *u, long uStride, const float *weights, const float *x, long xStride,
    const float *dh, long hStride, const float *state, const float *forget, const float *reset,
    float *du, float *dx, float *dweights, long count, long width, bool backwards) {
  gradient(u, uStride, weights, x, xStride, dh, hStride, state, forget, reset, du, dx, dweights,
           count, width, backwards);
}
#endif

void dateline_recurrence(
    const float *u, long uStride, const float *weights, const float *x, long xStride, float *h,
    long hStride, float *state, float *forget, float *reset, long count, long width,
    bool backwards) {
#if DISPATCHED
  if (hasWideVectors()) {
    forwardWide(u, uStride, weights, x, xStride, h, hStride, state, forget, reset, count, width,
                backwards);
    return;
  }
#endif
  forward(u, uStride, weights, x, xStride, h, hStride, state, forget, reset, count, width,
          backwards);
}

void dateline_recurrence_gradient(
    const float *u, long uStride, const float *weights, const float *x, long xStride,
    const float *dh, long hStride, const float *state, const float *forget, const float *reset,
    float *du, float *dx, float *dweights, long count, long width, bool backwards) {
#if DISPATCHED
  if (hasWideVectors()) {
    gradientWide(u, uStride, weights, x, xStride, dh, hStride, state, forget, reset, du, dx,
                 dweights, count, width, backwards);
    return;
  }
#endif
  gradient(u, uStride, weights, x, xStride, dh, hStride, state, forget, reset, du, dx, dweights,
           count, width, backwards);
}
