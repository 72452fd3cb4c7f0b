public import BorderBytes

/// Features of one kind, all with the same properties, made one at a time while they are written.
public struct FeatureLayer: Sendable {
    /// Hands over one feature after the other.
    public typealias Source =
        @Sendable (_ yield: (Feature) throws(OutputError) -> Void) throws(OutputError) -> Void

    /// What the layer is called: `crossings`, `flows`.
    public let name: String
    /// The properties beside the id. Every feature has all of them, in this order.
    package let columns: [TableColumn]
    private let source: Source

    /// A layer whose features `source` makes, in the same order each time it is asked. Ids must differ.
    ///
    /// A key that occurs twice, or that would collide with the id and the coordinate columns of a table, gets a
    /// number.
    package init(name: String, columns: [TableColumn], source: @escaping Source) {
        self.name = name
        self.columns = FeatureLayer.distinct(columns)
        self.source = source
    }

    /// A layer of features that are all there already.
    package init(name: String, columns: [TableColumn], features: [Feature]) {
        self.init(name: name, columns: columns) { yield throws(OutputError) in
            for feature in features { try yield(feature) }
        }
    }

    /// Makes every feature and hands it to `body`, in order.
    ///
    /// - Parameter body: takes one feature; if it throws, no further feature is made.
    /// - Throws: what `body` throws.
    public func forEachFeature(_ body: (Feature) throws(OutputError) -> Void) throws(OutputError) {
        try source(body)
    }

    private static func distinct(_ columns: [TableColumn]) -> [TableColumn] {
        var taken: Set<String> = ["id", "lon", "lat", "wkt"]
        return columns.map { column in
            var renamed = column
            var number = 2
            while !taken.insert(renamed.key.lowercased()).inserted {
                renamed.key = "\(column.key)_\(number)"
                number += 1
            }
            return renamed
        }
    }
}
