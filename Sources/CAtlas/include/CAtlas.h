#ifndef CATLAS_H
#define CATLAS_H
#include <stddef.h>

/// Read-only bytes that live as long as the program.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} catlas_blob;

/// geodata/atlas.bin: arcs, regions, worldviews, crossings, names.
catlas_blob catlas_atlas(void);
/// geodata/claims-2022.csv: the bundled reports of flows.
catlas_blob catlas_claims_2022(void);
/// geodata/status-2022.csv: the bundled reports of closures, checkpoints, queues and rules.
catlas_blob catlas_status_2022(void);
/// geodata/languages/*.tsv: the words that reports are read by, numbered from 0, the usual language first.
size_t catlas_language_count(void);
const char *catlas_language_name(size_t index);
catlas_blob catlas_language(size_t index);
/// geodata/map-words.tsv: the words of maps in other languages than English.
catlas_blob catlas_map_words(void);
/// geodata/profiles/*.yaml: how publishers' tables are read, numbered from 0.
size_t catlas_profile_count(void);
const char *catlas_profile_name(size_t index);
catlas_blob catlas_profile(size_t index);
/// templates/report.*: the page of an HTML report, its style and its script.
catlas_blob catlas_report_page(void);
catlas_blob catlas_report_style(void);
catlas_blob catlas_report_script(void);
#endif
