#include "CAtlas.h"

static const unsigned char page[] = {
#embed "../../templates/report.html"
};
static const unsigned char style[] = {
#embed "../../templates/report.css"
};
static const unsigned char script[] = {
#embed "../../templates/report.js"
};
catlas_blob catlas_report_page(void) { return (catlas_blob){page, sizeof page}; }
catlas_blob catlas_report_style(void) { return (catlas_blob){style, sizeof style}; }
catlas_blob catlas_report_script(void) { return (catlas_blob){script, sizeof script}; }
