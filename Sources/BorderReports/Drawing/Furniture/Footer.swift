import BorderGeometry

/// Sources, boundary policy and projection under everything else.
struct Footer {
    private let key: [String]
    private let left: [String]
    private let projection: String
    private let width: Double

    /// More numbers than these are not told one by one.
    static let mostUnlabelled = 150

    /// A footer.
    ///
    /// - Parameters:
    ///   - unlabelled: numbers whose signs have no label on the map.
    ///   - nowhere: numbers of places that the map does not show.
    ///   - account: what became of every number.
    ///   - sources: sentences that name the sources.
    ///   - boundaryNote: whose boundaries are drawn.
    ///   - projection: its name.
    ///   - width: the canvas's width.
    init(
        unlabelled: [String] = [],
        nowhere: [String] = [],
        account: String = "",
        sources: [String],
        boundaryNote: String,
        projection: String,
        width: Double
    ) {
        self.width = width
        self.projection = projection
        let room = width - 40
        let aside = TextWidth.of(projection, .footer) + 24
        key = [("No room for their labels: ", unlabelled), ("Outside the map: ", nowhere)].flatMap { words, numbers in
            let told = numbers.prefix(Footer.mostUnlabelled).joined(separator: "; ")
            return told.isEmpty ? [] : PlainText.wrap("\(words)\(told).", .legendEntry, width: room, lines: 60)
        }
        let accountLines = PlainText.wrap(account, .footer, width: room, lines: 6)
        let sourceLines = PlainText.wrap(sources.joined(separator: " "), .footer, width: room, lines: 4)
        let noteLines = PlainText.wrap(boundaryNote, .footer, width: room - aside, lines: 2)
        left = accountLines + sourceLines + noteLines
    }

    /// From the rule to the canvas's edge.
    var height: Double { keyHeight + 15 + 16 * Double(max(1, left.count)) }

    private var keyHeight: Double { key.isEmpty ? 0 : 16 * Double(key.count) + 6 }

    func nodes(top: Double) -> [MapScene.Node] {
        var nodes = key.enumerated().map { index, line -> MapScene.Node in
            .text(TextLine(line, at: Position(x: 20, y: top + 10 + 16 * Double(index)), .legendEntry))
        }
        let top = top + keyHeight
        let rule = [Position(x: 20, y: top), Position(x: width - 20, y: top)]
        nodes.append(.shape(.lines([rule]), .stroke(.rule, 0.8)))
        for (index, line) in left.enumerated() {
            nodes.append(.text(TextLine(line, at: Position(x: 20, y: top + 17 + 16 * Double(index)), .footer)))
        }
        let last = top + 17 + 16 * Double(max(0, left.count - 1))
        nodes.append(.text(TextLine(projection, at: Position(x: width - 20, y: last), .footer, anchor: .end)))
        return nodes
    }
}
