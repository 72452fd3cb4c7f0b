package import BorderBytes

/// Features of one kind, all with the same properties, made one at a time while they are written.
package struct FeatureLayer: Sendable {
    /// Hands over one feature after the other.
    package typealias Source =
        @Sendable (_ yield: (Feature) throws(OutputError) -> Void) throws(OutputError) -> Void

    /// What the layer is called: `crossings`, `flows`.
    package let name: String
    /// The names of the properties. Every feature has all of them, in this order.
    package let keys: [String]
    private let source: Source

    /// A layer whose features `source` makes, in the same order each time it is asked. Ids must differ.
    ///
    /// A key that occurs twice, or that would collide with the id and the coordinate columns of a table, gets a
    /// number.
    package init(name: String, keys: [String], source: @escaping Source) {
        self.name = name
        self.keys = FeatureLayer.distinct(keys)
        self.source = source
    }

    /// A layer of features that are all there already.
    package init(name: String, keys: [String], features: [Feature]) {
        self.init(name: name, keys: keys) { yield throws(OutputError) in
            for feature in features { try yield(feature) }
        }
    }

    /// Makes every feature and hands it to `body`, in order.
    ///
    /// - Parameter body: takes one feature; if it throws, no further feature is made.
    /// - Throws: what `body` throws.
    package func forEachFeature(_ body: (Feature) throws(OutputError) -> Void) throws(OutputError) {
        try source(body)
    }

    private static func distinct(_ keys: [String]) -> [String] {
        var taken: Set<String> = ["id", "lon", "lat", "wkt"]
        return keys.map { key in
            var name = key
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(key)_\(number)"
                number += 1
            }
            return name
        }
    }
}
