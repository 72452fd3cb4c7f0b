#ifndef CEXPAT_SHIM_H
#define CEXPAT_SHIM_H
#include <dlfcn.h>
#include <expat.h>
#include <stddef.h>

/*
 * libexpat is opened on first use and never linked, so a command that reads no spreadsheet does not pay for it.
 * The types of the pointers come from the installed header: a call that does not fit is a compile error.
 */
#define CEXPAT_FUNCTIONS(X) \
  X(XML_ParserCreate) \
  X(XML_ParserFree) \
  X(XML_SetUserData) \
  X(XML_SetElementHandler) \
  X(XML_SetCharacterDataHandler) \
  X(XML_SetStartDoctypeDeclHandler) \
  X(XML_SetProcessingInstructionHandler) \
  X(XML_StopParser) \
  X(XML_GetCurrentLineNumber) \
  X(XML_GetCurrentColumnNumber) \
  X(XML_Parse) \
  X(XML_GetErrorCode) \
  X(XML_ErrorString)

typedef struct {
#define CEXPAT_FIELD(name) __typeof__(&name) _Nonnull name;
  CEXPAT_FUNCTIONS(CEXPAT_FIELD)
#undef CEXPAT_FIELD
} cexpat_functions;

/// Opens libexpat and fills the table. Returns null on success, else the loader's words.
/// The table is complete after success and must not be used after a failure.
static inline const char *_Nullable cexpat_open(cexpat_functions *_Nonnull table) {
  void *library = dlopen("libexpat.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libexpat.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return dlerror();
#define CEXPAT_LOAD(name) \
  { \
    void *symbol = dlsym(library, #name); \
    if (!symbol) return "it has no function " #name; \
    table->name = (__typeof__(&name))symbol; \
  }
  CEXPAT_FUNCTIONS(CEXPAT_LOAD)
#undef CEXPAT_LOAD
  return NULL;
}
#endif
