import BorderCore

/// The sizes of all marks of a sheet; of discs and of arrows `nil` where there are none.
struct MarkScales {
    /// By area.
    let discs: DiscScale?
    /// By width.
    let arrows: ArrowScale?

    init(discs: DiscScale?, arrows: ArrowScale? = nil) { (self.discs, self.arrows) = (discs, arrows) }

    /// The scales on which the largest numbers of a sheet have the largest signs.
    init(_ content: MapContent, largestRadius: Double, largestWidth: Double) {
        var values: [Int64] = []
        var widths: [Int64] = []
        for flow in content.flows {
            guard !flow.isArrow else {
                if let value = flow.size?.value { widths.append(value) }
                continue
            }
            values +=
                [flow.size?.value, flow.size?.rangeEnd, flow.oppositeSize?.value].compactMap { $0 } + flow.rivalSizes
        }
        // A small number is never the largest sign of a map because it is the only one of its kind.
        let (disc, arrow) = (values.max(), widths.max())
        discs = disc.map { DiscScale(largestValue: $0, largestRadius: largestRadius, besides: arrow ?? 0) }
        arrows = arrow.map { ArrowScale(largestValue: $0, largestWidth: largestWidth, besides: disc ?? 0) }
    }
}
