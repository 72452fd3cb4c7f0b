import BorderGeometry

/// Where the maps of a sheet stand: in rows under the header, each under its title, all of one size.
struct PanelGrid {
    /// A sheet of more maps is read by nobody.
    static let most = 36
    private static let gap = 14.0
    private static let titleHeight = 22.0

    /// The layout of one of the maps.
    let profile: LayoutProfile
    private let isSeries: Bool
    private let count: Int
    private let columns: Int
    private let margin: Double

    /// - Throws: `MapError.tooManyPanels` where they are more than a sheet holds.
    init(_ content: MapContent, _ profile: LayoutProfile) throws(MapError) {
        count = content.panels.count
        isSeries = content.isSeries
        margin = profile.margin
        guard count <= PanelGrid.most else { throw .tooManyPanels(count, division: content.division ?? "") }
        guard isSeries else {
            (self.profile, columns) = (profile, 1)
            return
        }
        // Maps with few numbers can be small; their words need room all the same.
        let busiest = content.panels.map { panel in panel.flows.count { $0.hasNumber } }.max() ?? 0
        let most = Int(((profile.width - 2 * margin + PanelGrid.gap) / (busiest > 2 ? 280 : 190)).rounded(.down))
        let rows = (count + max(1, most) - 1) / max(1, most)
        columns = (count + rows - 1) / rows
        let room = profile.width - 2 * margin - Double(columns - 1) * PanelGrid.gap
        self.profile = profile.ofPanel(width: (room / Double(columns)).rounded(.down))
    }

    /// The place of a map of some size.
    func frame(_ index: Int, under top: Double, width: Double, height: Double) -> Rectangle {
        guard isSeries else { return Rectangle(x: 0, y: top, width: width, height: height) }
        return Rectangle(
            x: margin + Double(index % columns) * (width + PanelGrid.gap),
            y: top + PanelGrid.titleHeight + Double(index / columns) * (height + PanelGrid.gap + PanelGrid.titleHeight),
            width: width,
            height: height
        )
    }

    /// How far a map stands from the first.
    func offset(of index: Int, _ first: Rectangle) -> Position {
        let place = frame(index, under: first.min.y, width: first.width, height: first.height)
        let start = frame(0, under: first.min.y, width: first.width, height: first.height)
        return Position(x: place.min.x - start.min.x, y: place.min.y - start.min.y)
    }

    /// The lower edge of the last map.
    func bottom(of first: Rectangle) -> Double { first.max.y + offset(of: count - 1, first).y }

    /// The titles of the maps; none for a single one, which the header names.
    func titles(_ titles: [String], _ first: Rectangle) -> [MapScene.Node] {
        guard isSeries else { return [] }
        return titles.enumerated().map { index, title in
            let offset = offset(of: index, first)
            return .text(
                TextLine(
                    PlainText.fit(title, .panelTitle, width: 0.96 * first.width),
                    at: Position(x: first.min.x + offset.x, y: first.min.y + offset.y - 6),
                    .panelTitle
                )
            )
        }
    }
}
