#ifndef DATELINE_KERNELS_PRIVATE_H
#define DATELINE_KERNELS_PRIVATE_H

#include "DatelineKernels.h"
#include <string.h>

#pragma STDC FP_CONTRACT OFF

typedef float Lanes __attribute__((vector_size(32)));
typedef float LanesAnywhere __attribute__((vector_size(32), aligned(4)));
typedef int32_t IntLanes __attribute__((vector_size(32)));

#define INLINE static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define DISPATCHED 1
#define WIDE __attribute__((target("avx2")))
#else
#define DISPATCHED 0
#endif

INLINE bool hasWideVectors(void) {
#if DISPATCHED
  return __builtin_cpu_supports("avx2");
#else
  return false;
#endif
}

#define LOAD(pointer) (*(const LanesAnywhere *)(pointer))
#define STORE(pointer, value) (*(LanesAnywhere *)(pointer) = (value))

// e to the x by Cody and Waite's reduction and a polynomial, accurate to two units in the last place.
#define EXPONENTIAL(result, argument)                                                          \
  do {                                                                                         \
    Lanes clamped_ = (argument);                                                               \
    clamped_ = (Lanes)(((IntLanes)clamped_ & (clamped_ < 88.0f))                               \
        | ((IntLanes)(Lanes){88, 88, 88, 88, 88, 88, 88, 88} & ~(clamped_ < 88.0f)));          \
    clamped_ = (Lanes)(((IntLanes)clamped_ & (clamped_ > -87.0f))                              \
        | ((IntLanes)(Lanes){-87, -87, -87, -87, -87, -87, -87, -87} & ~(clamped_ > -87.0f))); \
    Lanes turns_ = clamped_ * 1.44269504088896341f + 12582912.0f;                              \
    turns_ = turns_ - 12582912.0f;                                                             \
    Lanes rest_ = clamped_ - turns_ * 0.693359375f;                                            \
    rest_ = rest_ - turns_ * -2.12194440e-4f;                                                  \
    Lanes sum_ = rest_ * 1.9875691500e-4f + 1.3981999507e-3f;                                  \
    sum_ = sum_ * rest_ + 8.3334519073e-3f;                                                    \
    sum_ = sum_ * rest_ + 4.1665795894e-2f;                                                    \
    sum_ = sum_ * rest_ + 1.6666665459e-1f;                                                    \
    sum_ = sum_ * rest_ + 5.0000001201e-1f;                                                    \
    sum_ = sum_ * (rest_ * rest_) + rest_ + 1.0f;                                              \
    IntLanes power_ = __builtin_convertvector(turns_, IntLanes);                               \
    (result) = (Lanes)((IntLanes)sum_ + (power_ << 23));                                       \
  } while (0)

#define SIGMOID(result, argument)           \
  do {                                      \
    Lanes exponential_;                     \
    EXPONENTIAL(exponential_, -(argument)); \
    (result) = 1.0f / (1.0f + exponential_); \
  } while (0)

#endif
