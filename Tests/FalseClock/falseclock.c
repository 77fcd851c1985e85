/* Loaded before the C library: every reading of the wall clock answers FALSE_CLOCK, in seconds since
   1970. Clocks that only measure how long something takes run on. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static time_t told(void) {
  const char *seconds = getenv("FALSE_CLOCK");
  return seconds ? (time_t)strtoll(seconds, NULL, 10) : 0;
}

time_t time(time_t *result) {
  time_t now = told();
  if (result) *result = now;
  return now;
}

int gettimeofday(struct timeval *restrict result, void *restrict zone) {
  (void)zone;
  if (result) *result = (struct timeval){.tv_sec = told()};
  return 0;
}

int timespec_get(struct timespec *result, int base) {
  *result = (struct timespec){.tv_sec = told()};
  return base;
}

int clock_gettime(clockid_t clock, struct timespec *result) {
  if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE && clock != CLOCK_TAI)
    return (int)syscall(SYS_clock_gettime, clock, result);
  *result = (struct timespec){.tv_sec = told()};
  return 0;
}
