package import BorderCore

extension Atlas {
    /// The land borders of the worldview, in the order of their codes.
    package var borders: [Border] { map.borders }

    /// The land border of two countries; `nil` where they share none.
    package func border(_ code: BorderCode) -> Border? { map.borderIndex[code].map { map.borders[$0] } }

    /// The land borders of a country, in the order of their codes.
    package func borders(of country: CountryCode) -> [Border] { map.borders.filter { $0.code.has(country) } }

    /// The arcs of a border with the first country on their left, each followed by the one it touches.
    package func arcs(ofBorder border: BorderCode) -> [ArcReference] {
        let references = map.arcs(of: border).map { index in
            ArcReference(index: index, isReversed: countries(ofArc: index).left != border.first)
        }
        return Chaining(arcs: store.arcs).chained(references)
    }
}
