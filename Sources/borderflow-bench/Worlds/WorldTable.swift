/// The figures of honest and falsified tellings side by side.
struct WorldTable {
    let honest: WorldSummary
    let falsified: WorldSummary

    /// Two tables and a line, in Markdown.
    var markdown: String {
        var lines = [
            "Error: the sum of all errors beside the sum of all flows, in percent, mean over \(honest.trials.count) worlds;",
            "honest claims → a share of the claims of the press falsified.",
            "",
            "| method | " + WorldScore.Level.allCases.map(\.rawValue).joined(separator: " | ") + " |",
            "| --- |" + WorldScore.Level.allCases.map { _ in " --- |" }.joined(),
        ]
        for method in WorldTrial.methods {
            let cells = WorldScore.Level.allCases.map {
                "\(Self.text(honest.error(method, $0))) → \(Self.text(falsified.error(method, $0)))"
            }
            lines.append("| \(method) | " + cells.joined(separator: " | ") + " |")
        }
        lines += [
            "", "Share of the quantities that claims leave open whose truth lies in the 80 % range, in percent.", "",
        ]
        lines.append("| claims | " + WorldScore.Level.allCases.map(\.rawValue).joined(separator: " | ") + " |")
        lines.append("| --- |" + WorldScore.Level.allCases.map { _ in " --- |" }.joined())
        for (name, telling) in [("honest", honest), ("falsified", falsified)] {
            let cells = WorldScore.Level.allCases.map { level in
                telling.coverage(level).map { Self.text($0) } ?? "none"
            }
            lines.append("| \(name) | " + cells.joined(separator: " | ") + " |")
        }
        lines.append("")
        for (name, telling) in [("Honest", honest), ("Falsified", falsified)] {
            let aside = telling.trials.reduce(0) { $0 + $1.setAside }
            lines.append(
                "\(name): every true sum of every span of days within its bounds in \(telling.soundWorlds) of "
                    + "\(telling.trials.count) worlds (\(Self.text(telling.within, digits: 3)) % of all sums); "
                    + "\(aside) claims set aside; \(telling.trials.filter { !$0.isPublishable }.count) worlds with an "
                    + "estimate that misses a limit."
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A number with a fixed count of decimals.
    static func text(_ number: Double, digits: Int = 1) -> String {
        let unit = (0..<digits).reduce(1) { product, _ in product * 10 }
        let scaled = Int((number * Double(unit)).rounded())
        let fraction = String(scaled % unit + unit).dropFirst()
        return "\(scaled / unit).\(fraction)"
    }
}
