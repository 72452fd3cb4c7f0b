public import BorderCore

extension Atlas {
    /// The land borders of the worldview, in the order of their codes.
    public var borders: [Border] { map.borders }

    /// The land border of two countries; `nil` where they share none.
    public func border(_ code: BorderCode) -> Border? { map.borderIndex[code].map { map.borders[$0] } }

    /// The land borders of a country, in the order of their codes.
    public func borders(of country: CountryCode) -> [Border] { map.borders.filter { $0.code.has(country) } }

    /// The arcs of a border with the first country on their left, each followed by the one it touches.
    public func arcs(ofBorder border: BorderCode) -> [ArcReference] {
        let references = map.arcs(of: border).map { index in
            ArcReference(index: index, isReversed: countries(ofArc: index).left != border.first)
        }
        return Chaining(arcs: store.arcs).chained(references)
    }
}
