import BorderFlow

/// What of a year of ports is compared.
enum PortLevel: String, CaseIterable {
    case portMonth = "port, month"
    case portQuarter = "port, quarter"
    case portYear = "port, year"
    case stateMonth = "state, month"
    case stateQuarter = "state, quarter"
    case borderMonth = "border, month"

    /// The nodes and months of the level.
    func queries(of world: PortWorld) -> [(node: Int, months: Range<Int>)] {
        let (nodes, length): (Range<Int>, Int) =
            switch self {
            case .portMonth: (world.ports, 1)
            case .portQuarter: (world.ports, 3)
            case .portYear: (world.ports, 12)
            case .stateMonth: (world.states, 1)
            case .stateQuarter: (world.states, 3)
            case .borderMonth: (world.borders, 1)
            }
        return nodes.flatMap { node in
            stride(from: 0, to: PortWorld.months, by: length).map { (node, $0..<$0 + length) }
        }
    }
}
