#include "CAtlas.h"

static const unsigned char atlas[] = {
#embed "../../geodata/atlas.bin"
};
static const unsigned char claims_2022[] = {
#embed "../../geodata/claims-2022.csv"
};
static const unsigned char status_2022[] = {
#embed "../../geodata/status-2022.csv"
};
catlas_blob catlas_atlas(void) { return (catlas_blob){atlas, sizeof atlas}; }
catlas_blob catlas_claims_2022(void) { return (catlas_blob){claims_2022, sizeof claims_2022}; }
catlas_blob catlas_status_2022(void) { return (catlas_blob){status_2022, sizeof status_2022}; }
