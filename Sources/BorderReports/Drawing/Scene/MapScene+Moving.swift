import BorderGeometry

// Shapes in another place: maps of a sheet are laid out where the first of them stands.

extension MapScene.Layer {
    /// The layer, moved by so many px.
    func moved(_ offset: Position) -> MapScene.Layer {
        guard offset != Position(x: 0, y: 0) else { return self }
        var layer = self
        layer.nodes = nodes.map { $0.moved(offset) }
        return layer
    }

    /// The layers of several maps, those of one id as one.
    static func merged(_ lists: [[MapScene.Layer]]) -> [MapScene.Layer] {
        guard var merged = lists.first else { return [] }
        for list in lists.dropFirst() {
            for layer in list {
                if let index = merged.firstIndex(where: { $0.id == layer.id }) {
                    merged[index].nodes += layer.nodes
                } else {
                    merged.append(layer)
                }
            }
        }
        return merged
    }
}

extension MapScene.Node {
    fileprivate func moved(_ offset: Position) -> MapScene.Node {
        switch self {
        case .element(var element):
            element.shape = element.shape.moved(offset)
            return .element(element)
        case .group(let id, let title, let nodes): return .group(id: id, title: title, nodes.map { $0.moved(offset) })
        }
    }
}

extension LabelBox {
    /// The box, moved by so many px.
    func moved(_ offset: Position) -> LabelBox {
        var box = self
        box.lines = lines.map { $0.moved(offset) }
        return box
    }
}

extension Shape {
    fileprivate func moved(_ offset: Position) -> Shape {
        switch self {
        case .lines(let lines): return .lines(lines.map { $0.map { $0.moved(offset, 1) } })
        case .areas(let rings): return .areas(rings.map { $0.map { $0.moved(offset, 1) } })
        case .outline(let outline): return .outline(outline.moved(offset))
        case .circle(let centre, let radius): return .circle(centre: centre.moved(offset, 1), radius: radius)
        case .rectangle(let box): return .rectangle(box.moved(offset))
        case .text(var line):
            line.position = line.position.moved(offset, 1)
            return .text(line)
        }
    }
}

extension Outline {
    fileprivate func moved(_ offset: Position) -> Outline {
        var outline = self
        outline.start = start.moved(offset, 1)
        outline.edges = edges.map { edge in
            switch edge {
            case .line(let end): .line(to: end.moved(offset, 1))
            case .arc(let radius, let isLong, let isClockwise, let end):
                .arc(radius: radius, isLong: isLong, isClockwise: isClockwise, to: end.moved(offset, 1))
            }
        }
        return outline
    }
}

extension Rectangle {
    /// The box, moved by so many px.
    func moved(_ offset: Position) -> Rectangle { Rectangle(min: min.moved(offset, 1), max: max.moved(offset, 1)) }
}
