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
                if let value = flow.quantity?.value { widths.append(value) }
                continue
            }
            values += [flow.quantity?.value, flow.quantity?.rangeEnd, flow.opposite?.value].compactMap { $0 }
            if case .conflicting(let others) = flow.basis { values += others }
        }
        discs = values.max().map { DiscScale(largestValue: $0, largestRadius: largestRadius) }
        arrows = widths.max().map { ArrowScale(largestValue: $0, largestWidth: largestWidth) }
    }
}
