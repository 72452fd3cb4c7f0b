#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H
#include <dlfcn.h>
#include <stddef.h>
#include <zlib.h>

/*
 * zlib is opened on first use and never linked, so a command that reads plain files does not pay for it.
 * The types of the pointers come from the installed header: a call that does not fit is a compile error.
 */
#define CZLIB_FUNCTIONS(X) \
  X(inflateInit2_) \
  X(inflate) \
  X(inflateReset) \
  X(inflateEnd)

typedef struct {
#define CZLIB_FIELD(name) __typeof__(&name) _Nonnull name;
  CZLIB_FUNCTIONS(CZLIB_FIELD)
#undef CZLIB_FIELD
} czlib_functions;

/// Opens zlib and fills the table. Returns null on success, else the loader's words.
/// The table is complete after success and must not be used after a failure.
static inline const char *_Nullable czlib_open(czlib_functions *_Nonnull table) {
  void *library = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libz.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define CZLIB_LOAD(name) \
  { \
    void *symbol = dlsym(library, #name); \
    if (!symbol) return "it has no function " #name; \
    table->name = (__typeof__(&name))symbol; \
  }
  CZLIB_FUNCTIONS(CZLIB_LOAD)
#undef CZLIB_LOAD
  return NULL;
}

/// Makes a stream ready for gzip members: each has its header read, and its checksum and length verified.
static inline int czlib_begin(const czlib_functions *_Nonnull table, z_stream *_Nonnull stream) {
  return table->inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, (int)sizeof *stream);
}
#endif
