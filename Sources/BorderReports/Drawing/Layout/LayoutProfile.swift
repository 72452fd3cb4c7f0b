/// How a map is laid out for one width: each width anew, and no text grows smaller with it than it can be read.
package struct LayoutProfile: Hashable, Sendable {
    /// The word that selects it.
    package let name: String
    /// One line for the help.
    package let summary: String
    /// The canvas's width in px.
    let width: Double
    /// The width for a border that runs down the page.
    let tallWidth: Double
    /// The height of a map as a part of its width: of several borders, of one that runs across, of one that runs down.
    let aspect: (overview: Double, across: Double, down: Double)
    /// The part of the width that the names of crossings have on either side of a border that runs down.
    let rowRoom: Double
    /// Px kept free left and right of all words.
    let margin: Double
    /// The title's style, and from line to line in px.
    let title: (style: TextStyle, pitch: Double)
    /// The styles of the name and the number beside a disc.
    let callout: (name: TextStyle, value: TextStyle)
    /// Words beside a disc are no wider.
    let calloutWidth: Double
    /// The style of the large name of the country that a map is of: of several borders, and of one.
    let focusName: (overview: TextStyle, zoom: TextStyle)
    /// The radius of the largest disc: on a map of several borders, and of one.
    let largestRadius: (overview: Double, zoom: Double)
    /// The width of the widest arrow.
    let largestArrow: Double
    /// At most so many cities: on a map of several borders, and of one.
    private(set) var cities: (overview: Int, zoom: Int)
    /// Whether the legend stands in a corner of the map; below it where not.
    let hasLegendInside: Bool
    /// Whether the strip has a column for names and one for rates; a row has lines of its own for them where not.
    let hasStripColumns: Bool
    /// Whether a small hemisphere shows where on Earth the map is.
    let hasLocator: Bool
    /// So many maps of what lies too close stand side by side under the map.
    let detailColumns: Int

    /// For a page or a screen.
    package static let wide = LayoutProfile(
        name: "wide",
        summary: "960 px, for a page or a screen",
        width: 960,
        tallWidth: 850,
        aspect: (0.7125, 0.65, 1),
        rowRoom: 0.25,
        margin: 20,
        title: (.title, 30),
        callout: (.calloutName, .calloutValue),
        calloutWidth: 240,
        focusName: (.focusCountry, .focusCountryZoom),
        largestRadius: (44, 36),
        largestArrow: 12,
        cities: (16, 12),
        hasLegendInside: true,
        hasStripColumns: true,
        hasLocator: true,
        detailColumns: 4
    )

    /// For a column of text.
    package static let column = LayoutProfile(
        name: "column",
        summary: "600 px, for a column of text",
        width: 600,
        tallWidth: 600,
        aspect: (0.8, 0.75, 1.25),
        rowRoom: 0.3,
        margin: 16,
        title: (TextStyle(24, .ink, bold: true), 27),
        callout: (TextStyle(14, .ink, bold: true, halo: 3), TextStyle(17, .out, bold: true, halo: 3)),
        calloutWidth: 180,
        focusName: (
            TextStyle(17, .bigName, bold: true, letterSpacing: 7), TextStyle(16, .bigName, bold: true, letterSpacing: 5)
        ),
        largestRadius: (36, 32),
        largestArrow: 10,
        cities: (10, 8),
        hasLegendInside: false,
        hasStripColumns: false,
        hasLocator: true,
        detailColumns: 2
    )

    /// For a phone.
    package static let phone = LayoutProfile(
        name: "phone",
        summary: "390 px, for a phone",
        width: 390,
        tallWidth: 390,
        aspect: (1, 0.9, 1.6),
        rowRoom: 0.36,
        margin: 12,
        title: (TextStyle(20, .ink, bold: true), 23),
        callout: (TextStyle(13, .ink, bold: true, halo: 3), TextStyle(15, .out, bold: true, halo: 3)),
        calloutWidth: 140,
        focusName: (
            TextStyle(14, .bigName, bold: true, letterSpacing: 4), TextStyle(14, .bigName, bold: true, letterSpacing: 3)
        ),
        largestRadius: (30, 26),
        largestArrow: 8,
        cities: (5, 5),
        hasLegendInside: false,
        hasStripColumns: false,
        hasLocator: false,
        detailColumns: 1
    )

    /// All of them, widest first.
    package static let all = [wide, column, phone]

    /// The layout of one of several maps of a sheet: small words, small discs, no furniture of its own.
    func ofPanel(width: Double) -> LayoutProfile {
        let radius = min(largestRadius.zoom, 6 + 0.06 * width)
        return LayoutProfile(
            name: name,
            summary: summary,
            width: width,
            tallWidth: width,
            aspect: (0.85, 0.85, 0.85),
            rowRoom: rowRoom,
            margin: margin,
            title: title,
            callout: (TextStyle(11, .ink, bold: true, halo: 3), TextStyle(13, .out, bold: true, halo: 3)),
            calloutWidth: width < 260 ? 92 : 110,
            focusName: (.country, .country),
            largestRadius: (radius, radius),
            largestArrow: 0.5 * largestArrow,
            cities: (0, 0),
            hasLegendInside: false,
            hasStripColumns: hasStripColumns,
            hasLocator: false,
            detailColumns: detailColumns
        )
    }

    /// The layout of a map of what lies too close on another: names of towns tell where it is.
    func ofDetail(width: Double) -> LayoutProfile {
        var profile = ofPanel(width: width)
        profile.cities = (4, 4)
        return profile
    }

    package static func == (one: LayoutProfile, other: LayoutProfile) -> Bool { one.name == other.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
