import BorderGeometry

/// Sources, boundary policy and projection under everything else.
struct Footer {
    private let key: [String]
    private let left: [String]
    private let projection: String
    private let width: Double
    private let margin: Double

    /// More numbers than these are not told one by one.
    static let mostUnlabelled = 150

    /// A footer.
    ///
    /// - Parameters:
    ///   - keyed: what the numbers 1, 2, 3 … on the map stand for.
    ///   - unlabelled: numbers whose signs have no label on the map.
    ///   - nowhere: numbers of places that the map does not show.
    ///   - account: what became of every number.
    ///   - sources: sentences that name the sources.
    ///   - boundaryNote: whose boundaries are drawn.
    ///   - projection: its name.
    ///   - width: the canvas's width.
    ///   - profile: the layout that it is for; narrow ones leave the projection to the metadata.
    ///   - language: what it is written in.
    init(
        keyed: [String] = [],
        unlabelled: [String] = [],
        nowhere: [String] = [],
        account: String = "",
        sources: [String],
        boundaryNote: String,
        projection: String,
        width: Double,
        profile: LayoutProfile = .wide,
        language: MapLanguage = .english
    ) {
        self.width = width
        margin = profile.margin
        self.projection = profile == .phone ? "" : projection
        // Screens round the widths of small letters up.
        let room = 0.96 * (width - 2 * margin)
        let aside = profile == .phone ? 0 : TextWidth.of(projection, .footer) + 24
        // What takes one line of a page takes two or three of a phone.
        let narrowness = max(1, Int((960 / width).rounded()))
        let numbered = keyed.enumerated().map { "\($0.offset + 1) \($0.element)" }
        key = [
            ("Numbered on the map: *", numbered), ("No room for their labels: *", unlabelled),
            ("Without a place on the map: *", nowhere),
        ].flatMap { words, numbers in
            let told = numbers.prefix(Footer.mostUnlabelled).joined(separator: "; ")
            return told.isEmpty
                ? [] : PlainText.wrap(language(words, told) + ".", .legendEntry, width: room, lines: 60 * narrowness)
        }
        let accountLines = PlainText.wrap(account, .footer, width: room, lines: 12 * narrowness)
        let sourceLines = PlainText.wrap(sources.joined(separator: " "), .footer, width: room, lines: 12 * narrowness)
        let noteLines = PlainText.wrap(boundaryNote, .footer, width: room - aside, lines: 12 * narrowness)
        left = accountLines + sourceLines + noteLines
    }

    /// From the rule to the canvas's edge.
    var height: Double { keyHeight + 15 + 16 * Double(max(1, left.count)) }

    private var keyHeight: Double { key.isEmpty ? 0 : 16 * Double(key.count) + 6 }

    func nodes(top: Double) -> [MapScene.Node] {
        var nodes = key.enumerated().map { index, line -> MapScene.Node in
            .text(TextLine(line, at: Position(x: margin, y: top + 10 + 16 * Double(index)), .legendEntry))
        }
        let top = top + keyHeight
        let rule = [Position(x: margin, y: top), Position(x: width - margin, y: top)]
        nodes.append(.shape(.lines([rule]), .stroke(.rule, 0.8)))
        for (index, line) in left.enumerated() {
            nodes.append(.text(TextLine(line, at: Position(x: margin, y: top + 17 + 16 * Double(index)), .footer)))
        }
        guard !projection.isEmpty else { return nodes }
        let last = top + 17 + 16 * Double(max(0, left.count - 1))
        nodes.append(.text(TextLine(projection, at: Position(x: width - margin, y: last), .footer, anchor: .end)))
        return nodes
    }
}
