public import BorderBytes

/// A table with a feature a row (RFC 4180, UTF-8, line feeds), for spreadsheets, R and pandas.
///
/// ```csv
/// id,name,mode,lon,lat,WKT
/// vaalimaa,Vaalimaa,road,27.8369,60.6089,POINT (27.8369 60.6089)
/// ```
///
/// A missing value is an empty cell, an empty text is `""`. Longitude and latitude are given for points only; every
/// geometry stands in the last column as well-known text.
public struct CSVFormat: LayerFormat {
    /// The word that selects it.
    public let name = "csv"
    /// How its files' names end.
    public let fileExtension = "csv"
    /// Its registered media type.
    public let mediaType = "text/csv; charset=utf-8; header=present"
    /// One line for the help.
    public let summary = "CSV with longitude, latitude and WKT, for spreadsheets, R, pandas"
    /// Whether a text that a spreadsheet would run as a formula gets an apostrophe before it.
    public var isSpreadsheetSafe: Bool

    /// The format, writing texts as they are or made safe for spreadsheets.
    public init(isSpreadsheetSafe: Bool = false) { self.isSpreadsheetSafe = isSpreadsheetSafe }

    /// Writes a header and a row a feature. A table has no room for the provenance.
    public func write(_ layer: FeatureLayer, provenance: Provenance, to sink: inout ByteSink) throws(OutputError) {
        sink.append("id,")
        for column in layer.columns {
            sink.appendCSV(column.key, spreadsheetSafe: isSpreadsheetSafe)
            sink.append(UInt8(ascii: ","))
        }
        sink.append("lon,lat,WKT\n")
        try layer.forEachFeature { feature throws(OutputError) in
            sink.appendCSV(feature.id, spreadsheetSafe: isSpreadsheetSafe)
            for (index, column) in layer.columns.enumerated() {
                sink.append(UInt8(ascii: ","))
                // A feature short of values still has every column.
                guard index < feature.values.count else { continue }
                sink.appendCSV(
                    feature.values[index],
                    decimals: column.decimals,
                    spreadsheetSafe: isSpreadsheetSafe
                )
            }
            sink.appendCoordinateCells(of: feature.geometry.standardized())
            sink.append(0x0A)
            try sink.checkpoint()
        }
        try sink.checkpoint()
    }
}
