// Arithmetic of the language model, in the widest vectors the processor has.
//
// Every function gives the same bits on every IEEE 754 machine: each sum is taken in one order,
// whatever the vector width, and no multiplication is fused with an addition.

#ifndef DATELINE_KERNELS_H
#define DATELINE_KERNELS_H

#include <stdbool.h>
#include <stdint.h>

// Asks for the cache line at an address, which need not be used and may be any.
static inline void dateline_prefetch(const void *address) { __builtin_prefetch(address); }

// Columns of a packed matrix stand in panels of this many; numbers of columns are multiples of it.
#define DATELINE_PANEL 16

// Packs a matrix of `inner` rows and `columns` columns into panels. Element (k, n) is
// b[k * rowStride + n * columnStride]; columns past `columns` up to a whole panel are zero.
void dateline_pack(
    const float *b, long rowStride, long columnStride, long inner, long columns, float *packed);

// c += a · b, with `a` of rows × inner, element (i, k) at a[i * rowStride + k * innerStride],
// `b` packed, `c` of rows × columns with `cStride` floats a row.
void dateline_multiply(
    const float *a, long rowStride, long innerStride, const float *packed, float *c, long cStride,
    long rows, long inner, long columns);

// The largest whole numbers that inputs and weights are rounded to. Sums of 512 products fit 32 bits.
#define DATELINE_INPUT_LIMIT 4095.0f
#define DATELINE_WEIGHT_LIMIT 1023.0f

// Rounds rows of `width` values, an even number, to whole numbers with one scale a row.
void dateline_quantise(
    const float *x, long xStride, long rows, long width, int16_t *values, float *scales);

// Rounds a matrix of `inner` rows, an even number of at most 512, and `columns` columns to whole
// numbers with one scale a column, and packs it into panels, two rows side by side.
void dateline_pack_quantised(
    const float *b, long inner, long columns, int16_t *packed, float *scales);

// c = a · b + bias from rounded inputs and weights; `bias` may be null. The sums are exact.
void dateline_multiply_quantised(
    const int16_t *a, const float *aScales, const int16_t *packed, const float *scales,
    const float *bias, float *c, long cStride, long rows, long inner, long columns);

// One direction of a simple recurrent layer over `count` tokens, `width` a multiple of 8.
// `u` holds, at each token, candidate, forget gate and reset gate side by side before their
// nonlinearity (`uStride` floats a token); `weights` the two recurrent vectors, then the two biases.
// `x` is what the highway carries past the layer. `state`, `forget` and `reset` keep what the
// backward pass needs, `width` floats a token; the last two may be null.
void dateline_recurrence(
    const float *u, long uStride, const float *weights, const float *x, long xStride, float *h,
    long hStride, float *state, float *forget, float *reset, long count, long width,
    bool backwards);

// The gradients of `dateline_recurrence`: `dh` in; `du` written, `dx` and `dweights` added to.
void dateline_recurrence_gradient(
    const float *u, long uStride, const float *weights, const float *x, long xStride,
    const float *dh, long hStride, const float *state, const float *forget, const float *reset,
    float *du, float *dx, float *dweights, long count, long width, bool backwards);

// sum += scale * row, for a row of `width` bytes, a multiple of 16.
void dateline_add_row(const int8_t *row, float scale, float *sum, long width);

// One step of Adam over `count` values, a multiple of 8; gradients are set to zero.
void dateline_adam(
    float *value, float *gradient, float *mean, float *variance, long count, float rate,
    float meanDecay, float varianceDecay, float scale);

// Turns `count` scores into probabilities in place and returns the logarithm of their sum of
// exponentials. Values past `count` up to a multiple of 8 are set to zero.
float dateline_softmax(float *scores, long count);

#endif
