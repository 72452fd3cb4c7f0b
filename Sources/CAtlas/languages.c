#include "CAtlas.h"

static const unsigned char en[] = {
#embed "../../geodata/languages/en.tsv"
};
static const unsigned char ru[] = {
#embed "../../geodata/languages/ru.tsv"
};
static const unsigned char de[] = {
#embed "../../geodata/languages/de.tsv"
};
static const unsigned char es[] = {
#embed "../../geodata/languages/es.tsv"
};
static const unsigned char fi[] = {
#embed "../../geodata/languages/fi.tsv"
};
static const unsigned char fr[] = {
#embed "../../geodata/languages/fr.tsv"
};
static const unsigned char ka[] = {
#embed "../../geodata/languages/ka.tsv"
};
static const unsigned char pl[] = {
#embed "../../geodata/languages/pl.tsv"
};
static const unsigned char uk[] = {
#embed "../../geodata/languages/uk.tsv"
};

static const struct {
  const char *name;
  catlas_blob file;
} languages[] = {
    {"en", {en, sizeof en}},
    {"ru", {ru, sizeof ru}},
    {"de", {de, sizeof de}},
    {"es", {es, sizeof es}},
    {"fi", {fi, sizeof fi}},
    {"fr", {fr, sizeof fr}},
    {"ka", {ka, sizeof ka}},
    {"pl", {pl, sizeof pl}},
    {"uk", {uk, sizeof uk}},
};

size_t catlas_language_count(void) { return sizeof languages / sizeof languages[0]; }
const char *catlas_language_name(size_t index) { return languages[index].name; }
catlas_blob catlas_language(size_t index) { return languages[index].file; }

static const unsigned char map_words[] = {
#embed "../../geodata/map-words.tsv"
};

catlas_blob catlas_map_words(void) { return (catlas_blob){map_words, sizeof map_words}; }
