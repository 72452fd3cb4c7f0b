import BorderAtlas
import BorderCore
import BorderGeometry

extension Panel {
    /// Fills the raster that tells quiet ground from busy.
    mutating func countBusyness(_ flows: [PlacedFlow], _ statuses: [PlacedStatus]) {
        clutter.add(base.coasts)
        clutter.add(base.lakeShores)
        for code in base.borders.keys.sorted() { clutter.add(base.borders[code] ?? []) }
        busyness = clutter
        for code in Set(flows.compactMap(\.coveredBorder)).sorted() {
            busyness.add(base.borders[code] ?? [], weight: 6)
        }
        for flow in flows {
            if let arrow = flow.arrow { busyness.add([arrow.course], weight: 8) }
            let box = Rectangle(min: flow.centre, max: flow.centre)
            busyness.add(box.insetBy(-flow.reach - 8), weight: 20)
            // A callout will want to stand near.
            busyness.add(box.insetBy(-flow.reach - 90), weight: 0.1)
        }
        for status in statuses {
            busyness.add(Rectangle(min: status.position, max: status.position).insetBy(-14), weight: 20)
            busyness.add(Rectangle(min: status.position, max: status.position).insetBy(-70), weight: 0.1)
        }
        busyness.sumUp()
    }

    /// Keeps labels off a number's disc and pointer.
    mutating func avoid(_ flow: PlacedFlow) {
        if let arrow = flow.arrow {
            placer.avoid(.line(arrow.shaft, clearance: arrow.width / 2 + 2))
            placer.avoid(.line(arrow.head + arrow.head.prefix(1), clearance: 2))
            return
        }
        placer.avoid(.circle(centre: flow.centre, radius: flow.reach + 1))
        if let tip = flow.tip { placer.avoid(.line([flow.centre, tip], clearance: 4)) }
    }

    /// One group a number, with its sentence.
    func flowNodes(_ flows: [PlacedFlow]) -> [MapScene.Node] {
        flows.map { flow in
            let title = content.isSeries ? "\(content.panels[0].title): " : ""
            return .group(id: flow.mark.signID, title: title + flow.mark.spoken, DiscDrawing.nodes(for: flow))
        }
    }

    /// One group a sign, with its sentence.
    func statusNodes(_ statuses: [PlacedStatus]) -> [MapScene.Node] {
        statuses.filter { $0.sign != .words }.map { status in
            .group(
                id: status.mark.signID,
                title: status.mark.spoken,
                StatusDrawing.nodes(status.sign, at: status.position)
            )
        }
    }
}
