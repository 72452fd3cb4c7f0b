import BorderGeometry

/// Title and dek above the map.
struct Header {
    private let profile: LayoutProfile
    private let titleLines: [String]
    private let dekLines: [String]
    private let warningLines: [String]

    private static let dekPitch = 18.0

    init(title: String, dek: String, warning: String, width: Double, profile: LayoutProfile = .wide) {
        self.profile = profile
        let room = width - 2 * profile.margin
        titleLines = PlainText.wrap(title, profile.title.style, width: room, lines: profile == .wide ? 2 : 3)
        dekLines = PlainText.wrap(dek, .dek, width: room, lines: profile == .wide ? 3 : 8)
        warningLines = PlainText.wrap(warning, .warning, width: room, lines: profile == .wide ? 2 : 4)
    }

    private var firstTitleBaseline: Double { Double(profile.title.style.size) + 9 }

    private var firstDekBaseline: Double {
        firstTitleBaseline + 24 + Double(max(0, titleLines.count - 1)) * profile.title.pitch
    }

    /// The upper edge of the map.
    var height: Double {
        let extra = max(0, dekLines.count + warningLines.count - 1)
        return firstDekBaseline + (profile == .wide ? 28 : 14) + Double(extra) * Self.dekPitch
    }

    func nodes() -> [MapScene.Node] {
        func text(_ words: String, _ baseline: Double, _ style: TextStyle) -> MapScene.Node {
            .text(TextLine(words, at: Position(x: profile.margin, y: baseline), style))
        }
        var nodes = titleLines.enumerated().map { index, line in
            text(line, firstTitleBaseline + Double(index) * profile.title.pitch, profile.title.style)
        }
        let lines = dekLines.map { ($0, TextStyle.dek) } + warningLines.map { ($0, TextStyle.warning) }
        for (index, line) in lines.enumerated() {
            nodes.append(text(line.0, firstDekBaseline + Double(index) * Self.dekPitch, line.1))
        }
        return nodes
    }
}
