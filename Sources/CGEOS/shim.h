#ifndef CGEOS_SHIM_H
#define CGEOS_SHIM_H
#define GEOS_USE_ONLY_R_API 1 /* the non-reentrant calls do not exist for Swift */
#include <dlfcn.h>
#include <geos_c.h>
#include <stddef.h>

/*
 * libgeos_c is opened on first use and never linked, so a command that needs no GEOS does not pay for it.
 * The types of the pointers come from the installed header: a call that does not fit is a compile error.
 */
#define CGEOS_FUNCTIONS(X) \
  X(GEOSversion) \
  X(GEOS_init_r) \
  X(GEOS_finish_r) \
  X(GEOSContext_setErrorMessageHandler_r) \
  X(GEOSContext_setNoticeMessageHandler_r) \
  X(GEOSFree_r) \
  X(GEOSCoordSeq_copyFromBuffer_r) \
  X(GEOSCoordSeq_copyToBuffer_r) \
  X(GEOSCoordSeq_getSize_r) \
  X(GEOSGeom_createPointFromXY_r) \
  X(GEOSGeom_createLinearRing_r) \
  X(GEOSGeom_createPolygon_r) \
  X(GEOSGeom_createCollection_r) \
  X(GEOSGeom_destroy_r) \
  X(GEOSGeomTypeId_r) \
  X(GEOSGetNumGeometries_r) \
  X(GEOSGetGeometryN_r) \
  X(GEOSGetNumInteriorRings_r) \
  X(GEOSGetInteriorRingN_r) \
  X(GEOSGetExteriorRing_r) \
  X(GEOSGeom_getCoordSeq_r) \
  X(GEOSisEmpty_r) \
  X(GEOSisValid_r) \
  X(GEOSisValidReason_r) \
  X(GEOSMakeValidParams_create_r) \
  X(GEOSMakeValidParams_destroy_r) \
  X(GEOSMakeValidParams_setMethod_r) \
  X(GEOSMakeValidWithParams_r) \
  X(GEOSArea_r) \
  X(GEOSIntersection_r) \
  X(GEOSUnaryUnion_r) \
  X(GEOSPrepare_r) \
  X(GEOSPreparedGeom_destroy_r) \
  X(GEOSPreparedContains_r)

typedef struct {
#define CGEOS_FIELD(name) __typeof__(&name) _Nonnull name;
  CGEOS_FUNCTIONS(CGEOS_FIELD)
#undef CGEOS_FIELD
} cgeos_functions;

/// Opens libgeos_c and fills the table. Returns null on success, else the loader's words.
/// The table is complete after success and must not be used after a failure.
static inline const char *_Nullable cgeos_open(cgeos_functions *_Nonnull table) {
  void *library = dlopen("libgeos_c.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libgeos_c.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define CGEOS_LOAD(name) \
  { \
    void *symbol = dlsym(library, #name); \
    if (!symbol) return "it has no function " #name; \
    table->name = (__typeof__(&name))symbol; \
  }
  CGEOS_FUNCTIONS(CGEOS_LOAD)
#undef CGEOS_LOAD
  return NULL;
}
#endif
