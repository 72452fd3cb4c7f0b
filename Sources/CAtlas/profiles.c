#include "CAtlas.h"

// The profiles in the order in which `borderflow profiles` lists them: by name.
static const unsigned char acled[] = {
#embed "../../geodata/profiles/acled.yaml"
};
static const unsigned char bts[] = {
#embed "../../geodata/profiles/bts.yaml"
};
static const unsigned char cbp_bwt[] = {
#embed "../../geodata/profiles/cbp-bwt.yaml"
};
static const unsigned char cbp_enc[] = {
#embed "../../geodata/profiles/cbp-enc.yaml"
};
static const unsigned char cbp_tx[] = {
#embed "../../geodata/profiles/cbp-tx.yaml"
};
static const unsigned char cbsa_bwt[] = {
#embed "../../geodata/profiles/cbsa-bwt.yaml"
};
static const unsigned char dtm_api[] = {
#embed "../../geodata/profiles/dtm-api.yaml"
};
static const unsigned char ee_ppa[] = {
#embed "../../geodata/profiles/ee-ppa.yaml"
};
static const unsigned char eurostat[] = {
#embed "../../geodata/profiles/eurostat.yaml"
};
static const unsigned char eurostat_tsv[] = {
#embed "../../geodata/profiles/eurostat-tsv.yaml"
};
static const unsigned char fi_raja[] = {
#embed "../../geodata/profiles/fi-raja.yaml"
};
static const unsigned char fi_tulli[] = {
#embed "../../geodata/profiles/fi-tulli.yaml"
};
static const unsigned char flowmap[] = {
#embed "../../geodata/profiles/flowmap.yaml"
};
static const unsigned char frontex[] = {
#embed "../../geodata/profiles/frontex.yaml"
};
static const unsigned char ge_mia[] = {
#embed "../../geodata/profiles/ge-mia.yaml"
};
static const unsigned char hapi[] = {
#embed "../../geodata/profiles/hapi.yaml"
};
static const unsigned char hxl[] = {
#embed "../../geodata/profiles/hxl.yaml"
};
static const unsigned char idmc_idu[] = {
#embed "../../geodata/profiles/idmc-idu.yaml"
};
static const unsigned char mmp[] = {
#embed "../../geodata/profiles/mmp.yaml"
};
static const unsigned char pl_sg[] = {
#embed "../../geodata/profiles/pl-sg.yaml"
};
static const unsigned char sdmx_csv[] = {
#embed "../../geodata/profiles/sdmx-csv.yaml"
};
static const unsigned char statcan[] = {
#embed "../../geodata/profiles/statcan.yaml"
};
static const unsigned char unhcr_odp_totals[] = {
#embed "../../geodata/profiles/unhcr-odp-totals.yaml"
};
static const unsigned char unhcr_odp[] = {
#embed "../../geodata/profiles/unhcr-odp.yaml"
};
static const unsigned char unhcr_rdf[] = {
#embed "../../geodata/profiles/unhcr-rdf.yaml"
};

static const struct {
  const char *name;
  catlas_blob blob;
} profiles[] = {
    {"acled", {acled, sizeof acled}},
    {"bts", {bts, sizeof bts}},
    {"cbp-bwt", {cbp_bwt, sizeof cbp_bwt}},
    {"cbp-enc", {cbp_enc, sizeof cbp_enc}},
    {"cbp-tx", {cbp_tx, sizeof cbp_tx}},
    {"cbsa-bwt", {cbsa_bwt, sizeof cbsa_bwt}},
    {"dtm-api", {dtm_api, sizeof dtm_api}},
    {"ee-ppa", {ee_ppa, sizeof ee_ppa}},
    {"eurostat", {eurostat, sizeof eurostat}},
    {"eurostat-tsv", {eurostat_tsv, sizeof eurostat_tsv}},
    {"fi-raja", {fi_raja, sizeof fi_raja}},
    {"fi-tulli", {fi_tulli, sizeof fi_tulli}},
    {"flowmap", {flowmap, sizeof flowmap}},
    {"frontex", {frontex, sizeof frontex}},
    {"ge-mia", {ge_mia, sizeof ge_mia}},
    {"hapi", {hapi, sizeof hapi}},
    {"hxl", {hxl, sizeof hxl}},
    {"idmc-idu", {idmc_idu, sizeof idmc_idu}},
    {"mmp", {mmp, sizeof mmp}},
    {"pl-sg", {pl_sg, sizeof pl_sg}},
    {"sdmx-csv", {sdmx_csv, sizeof sdmx_csv}},
    {"statcan", {statcan, sizeof statcan}},
    {"unhcr-odp", {unhcr_odp, sizeof unhcr_odp}},
    {"unhcr-odp-totals", {unhcr_odp_totals, sizeof unhcr_odp_totals}},
    {"unhcr-rdf", {unhcr_rdf, sizeof unhcr_rdf}},
};

size_t catlas_profile_count(void) { return sizeof profiles / sizeof *profiles; }
const char *catlas_profile_name(size_t index) { return profiles[index].name; }
catlas_blob catlas_profile(size_t index) { return profiles[index].blob; }
