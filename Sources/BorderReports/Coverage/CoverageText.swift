package import BorderAnalysis
package import BorderAtlas
package import BorderBytes
import BorderCore

/// A coverage as a matrix of characters: a line a way across a place, a character a day.
package struct CoverageText: Sendable {
    /// A matrix gets at least this many columns.
    private static let fewestColumns = 12

    private let coverage: Coverage
    private let atlas: Atlas

    /// The matrix of a coverage.
    package init(_ coverage: Coverage, atlas: Atlas) {
        self.coverage = coverage
        self.atlas = atlas
    }

    /// Writes the matrix, its legend and its summary as text for people.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; `nil` where there is none.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    package func write(width: Int?, to sink: inout ByteSink) throws(OutputError) {
        sink.append(coverage.title.printable + "\n\n")
        let width = width ?? Table.widthWithoutTerminal
        if !coverage.series.isEmpty { try writeMatrix(width: width, to: &sink) }
        for sentence in coverage.sentences(atlas: atlas) {
            for line in TextWrapping.lines(of: sentence.printable, width: width) {
                sink.append(line + "\n")
            }
        }
        try sink.checkpoint()
    }

    private func writeMatrix(width: Int, to sink: inout ByteSink) throws(OutputError) {
        let labels = labels(width: width)
        let label = labels.map(TerminalText.width(of:)).max() ?? 0
        let tails = coverage.series.map { one in " \(one.states.count(where: \.hasNumber))/\(one.states.count)" }
        let tail = tails.map(\.count).max() ?? 0
        let columns = CoverageColumns(
            coverage.days,
            width: max(CoverageText.fewestColumns, width - label - 1 - tail)
        )
        for ruler in columns.rulers { sink.append(String(repeating: " ", count: label + 1) + ruler + "\n") }
        for (index, one) in coverage.series.enumerated() {
            let blank = String(repeating: " ", count: label - TerminalText.width(of: labels[index]) + 1)
            let cells = String(columns.days.indices.map { columns.sign($0, of: one.states) })
            sink.append(labels[index] + blank + cells + tails[index] + "\n")
            try sink.checkpoint()
        }
        sink.append("\n")
        for line in TextWrapping.lines(of: legend(columns), width: width) { sink.append(line + "\n") }
    }

    /// `Vaalimaa  RUS>FIN`, the place only in its first line and cut where it would take half the width.
    private func labels(width: Int) -> [String] {
        let wording = PlaceWording(atlas: atlas)
        let ways = coverage.series.map(\.placement.direction.description)
        let way = ways.map(\.count).max() ?? 0
        let room = max(8, width / 2 - way - 1)
        let names = coverage.series.map { one in
            CoverageText.cut(
                (one.isListed ? "" : "(") + wording.name(of: one.placement.place).printable
                    + (one.isListed ? "" : ")"),
                to: room
            )
        }
        let widest = names.map(TerminalText.width(of:)).max() ?? 0
        return names.indices.map { index in
            let place = coverage.series[index].placement.place
            let isFirst = index == 0 || coverage.series[index - 1].placement.place != place
            let name = isFirst ? names[index] : ""
            return name + String(repeating: " ", count: widest - TerminalText.width(of: name) + 1) + ways[index]
        }
    }

    private static func cut(_ name: String, to width: Int) -> String {
        guard TerminalText.width(of: name) > width else { return name }
        var text = ""
        for character in name {
            guard TerminalText.width(of: text) + TerminalText.width(of: character) < width else { break }
            text.append(character)
        }
        return text + "…"
    }

    private func legend(_ columns: CoverageColumns) -> String {
        let used = Set(coverage.series.flatMap(\.states))
        let signs = CoverageState.legendOrder.filter(used.contains).map { "\($0.sign) \($0.rawValue)" }
        var text = "One character a \(columns.unit.rawValue): " + signs.joined(separator: ", ")
        if columns.unit != .day { text += ", 0–9 tenths of its days with a number where they differ" }
        if coverage.series.contains(where: { !$0.isListed }) { text += "; (larger places)" }
        return text + ". At the end: days with a number of all days."
    }
}
