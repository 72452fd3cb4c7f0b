import BorderGeometry

/// Title and dek above the map.
struct Header {
    private let titleLines: [String]
    private let dekLines: [String]
    private let warningLines: [String]

    init(title: String, dek: String, warning: String, width: Double) {
        titleLines = PlainText.wrap(title, .title, width: width - 40, lines: 2)
        dekLines = PlainText.wrap(dek, .dek, width: width - 40, lines: 3)
        warningLines = PlainText.wrap(warning, .warning, width: width - 40, lines: 2)
    }

    private var firstDekBaseline: Double { 60 + Double(max(0, titleLines.count - 1)) * 30 }

    /// The upper edge of the map.
    var height: Double {
        let extra = max(0, dekLines.count + warningLines.count - 1)
        return firstDekBaseline + 28 + Double(extra) * 18
    }

    func nodes() -> [MapScene.Node] {
        var nodes: [MapScene.Node] = titleLines.enumerated().map { index, text in
            .text(TextLine(text, at: Position(x: 20, y: 36 + Double(index) * 30), .title))
        }
        let lines = dekLines.map { ($0, TextStyle.dek) } + warningLines.map { ($0, TextStyle.warning) }
        for (index, line) in lines.enumerated() {
            let baseline = firstDekBaseline + Double(index) * 18
            nodes.append(.text(TextLine(line.0, at: Position(x: 20, y: baseline), line.1)))
        }
        return nodes
    }
}
