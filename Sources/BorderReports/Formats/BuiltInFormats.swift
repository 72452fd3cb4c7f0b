/// Every format, in the order in which the help lists them.
package let builtInFormats: [any ReportFormat] = [
    GeoJSONFormat(),
    GeoJSONSeqFormat(),
    CSVFormat(),
    SVGFormat(),
    PNGFormat(),
    PDFFormat(),
]

/// The formats that `export` offers.
package var builtInLayerFormats: [any LayerFormat] { builtInFormats.compactMap { $0 as? any LayerFormat } }

/// The formats of `map`, of which the first is drawn where nothing else is asked for.
package var builtInSceneFormats: [any SceneFormat] { builtInFormats.compactMap { $0 as? any SceneFormat } }
