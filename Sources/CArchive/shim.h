#ifndef CARCHIVE_SHIM_H
#define CARCHIVE_SHIM_H
#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <stddef.h>

/*
 * libarchive is opened on first use and never linked, so a command that reads plain files does not pay for it.
 * The types of the pointers come from the installed header: a call that does not fit is a compile error.
 */
#define CARCHIVE_FUNCTIONS(X) \
  X(archive_read_new) \
  X(archive_read_free) \
  X(archive_read_support_filter_zstd) \
  X(archive_read_support_format_empty) \
  X(archive_read_support_format_raw) \
  X(archive_read_support_format_zip) \
  X(archive_read_open) \
  X(archive_read_next_header) \
  X(archive_read_data) \
  X(archive_error_string) \
  X(archive_entry_pathname) \
  X(archive_entry_pathname_utf8) \
  X(archive_entry_is_encrypted)

typedef struct {
#define CARCHIVE_FIELD(name) __typeof__(&name) _Nonnull name;
  CARCHIVE_FUNCTIONS(CARCHIVE_FIELD)
#undef CARCHIVE_FIELD
} carchive_functions;

/// Opens libarchive and fills the table. Returns null on success, else the loader's words.
/// The table is complete after success and must not be used after a failure.
static inline const char *_Nullable carchive_open(carchive_functions *_Nonnull table) {
  void *library = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libarchive.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define CARCHIVE_LOAD(name) \
  { \
    void *symbol = dlsym(library, #name); \
    if (!symbol) return "it has no function " #name; \
    table->name = (__typeof__(&name))symbol; \
  }
  CARCHIVE_FUNCTIONS(CARCHIVE_LOAD)
#undef CARCHIVE_LOAD
  return NULL;
}
#endif
