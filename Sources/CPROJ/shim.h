#ifndef CPROJ_SHIM_H
#define CPROJ_SHIM_H
#include <dlfcn.h>
#include <geodesic.h>
#include <proj.h>
#include <stddef.h>

/*
 * libproj is opened on first use and never linked: it brings some forty other libraries, and a command that draws
 * nothing should not wait for them. The types of the pointers come from the installed headers.
 */
#define CPROJ_FUNCTIONS(X) \
  X(proj_context_create) \
  X(proj_context_destroy) \
  X(proj_context_errno) \
  X(proj_context_errno_string) \
  X(proj_log_func) \
  X(proj_create) \
  X(proj_create_crs_to_crs) \
  X(proj_normalize_for_visualization) \
  X(proj_destroy) \
  X(proj_errno) \
  X(proj_errno_reset) \
  X(proj_trans_generic) \
  X(proj_factors) \
  X(proj_info) \
  X(geod_init) \
  X(geod_inverse) \
  X(geod_direct)

typedef struct {
#define CPROJ_FIELD(name) __typeof__(&name) _Nonnull name;
  CPROJ_FUNCTIONS(CPROJ_FIELD)
#undef CPROJ_FIELD
} cproj_functions;

/// Opens libproj and fills the table. Returns null on success, else the loader's words.
/// The table is complete after success and must not be used after a failure.
static inline const char *_Nullable cproj_open(cproj_functions *_Nonnull table) {
  void *library = dlopen("libproj.so.25", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libproj.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define CPROJ_LOAD(name) \
  { \
    void *symbol = dlsym(library, #name); \
    if (!symbol) return "it has no function " #name; \
    table->name = (__typeof__(&name))symbol; \
  }
  CPROJ_FUNCTIONS(CPROJ_LOAD)
#undef CPROJ_LOAD
  return NULL;
}

/// Distortion of a projection at a longitude and latitude in radians.
static inline PJ_FACTORS cproj_factors(const cproj_functions *_Nonnull table, PJ *_Nonnull operation, double longitude,
                                       double latitude) {
  PJ_COORD position = {{0, 0, 0, 0}};
  position.lp.lam = longitude;
  position.lp.phi = latitude;
  return table->proj_factors(operation, position);
}
#endif
