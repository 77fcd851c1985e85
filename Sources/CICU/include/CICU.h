#ifndef DATELINE_CICU_H
#define DATELINE_CICU_H

// Opaque faces of ICU: no header of ICU is included here, since its names are versioned and
// clash with the copy that Foundation carries.
#include "charset.h"

#endif
