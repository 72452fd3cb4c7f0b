import BorderFlow

/// The figures of real borders as a report in Markdown: everything below the figures is printed by one command.
struct RealWorldsReport {
    let study: PortStudy
    let leftOut: LeftOut
    /// Claims beside exact figures: of the bundle, and of other borders and years.
    let bundled: HedgePairs
    let published: HedgePairs
    let replicates: Int
    /// The constants the figures are of.
    private var options: EstimateOptions { PortStudy.options(replicates: replicates) }

    private static let levels = PortLevel.allCases
    private static let head = "| " + levels.map(\.rawValue).joined(separator: " | ") + " |"
    private static let rule = "|" + String(repeating: " --- |", count: levels.count)

    var markdown: String {
        ([introduction, told, bounds] + [errors, ranges, constants, posterior, twentyTwo, words])
            .joined(separator: "\n\n") + "\n"
    }

    private var introduction: String {
        """
        # Real worlds

        How good are the numbers where the truth was counted, and not by us?
        Two tests: a year of ports of entry of the United States, told as the press would tell it, and the exact figures \
        of the bundled reports of 2022, each left out and asked for.
        Everything is seeded; this file is what the command prints.

        ```sh
        swift build -c release --product borderflow-bench
        .build/release/borderflow-bench real-worlds >reports/real-worlds.md
        ```
        """
    }

    private var told: String {
        let years = zip(PortWorld.Window.allCases, study.worlds).map { window, world in
            "\(window.name) (\(world.ports.count) ports, \(world.leftOut) left out because a month has no count)"
        }
        return """
            ## Ports of entry

            Passengers of personal vehicles by port and month, five states on two borders, as the Bureau of \
            Transportation Statistics publishes them (`Benchmarks/us-port-passengers.csv`, public domain): \
            \(years.joined(separator: "; ")).
            Both borders were closed to most travellers on 21 March 2020.
            The analyst knows one usual count for each port: the mean of the months before, which are eight or twelve. \
            No season, no closure.
            Each year is told \(study.honest.trials.count / max(1, study.worlds.count)) times: the total of each border \
            exactly by month; totals of states in two of five months and since the beginning by quarter, months of large \
            ports now and then, years of some ports, rounded to two digits and worded "rounded", "about", "more than" or \
            "nearly"; a tenth of all is missing. In the second telling a tenth of the press is false: 15 to 40 % too high, \
            or about other months.
            """
    }

    private var bounds: String {
        let lines = [("honest", study.honest), ("a tenth false", study.falsified)].map { name, telling in
            "| \(name) | \(telling.claims) | \(telling.falsified) | \(telling.setAside) | "
                + "\(telling.sound) of \(telling.trials.count) | \(Self.text(telling.within, 3)) % |"
        }
        return """
            ### Limits

            Every span of months of every port, state and border.

            | telling | claims | false | set aside | years with every true sum within its limits | of all sums |
            | --- | --- | --- | --- | --- | --- |
            \(lines.joined(separator: "\n"))
            """
    }

    private var errors: String {
        let rows = PortTrial.Method.allCases.map { method in
            let (honest, falsified) = (
                study.honest.score(method, options: options), study.falsified.score(method, options: options)
            )
            let cells = Self.levels.map { level in
                Self.percent(honest[level], \.error) + " → " + Self.percent(falsified[level], \.error)
            }
            return "| \(method.rawValue) | " + cells.joined(separator: " | ") + " |"
        }
        return """
            ### Error

            Sum of all errors beside the sum of all flows, in percent, over what limits leave open; honest → a tenth false.

            | method \(Self.head)
            | --- \(Self.rule)
            \(rows.joined(separator: "\n"))
            """
    }

    private var ranges: String {
        var rows: [String] = []
        for (name, telling) in [("honest", study.honest), ("a tenth false", study.falsified)] {
            let (ours, usual) = (telling.ranges(options), telling.rangesOfLevels(options))
            func row(_ what: String, _ cell: (PortLevel) -> String) {
                rows.append("| \(name): \(what) | " + Self.levels.map(cell).joined(separator: " | ") + " |")
            }
            row("how many") { "\(ours[$0]?.count ?? 0)" }
            row("in the 80 % range") { level in
                ours[level]?.coverage.map { "\(Self.text($0.share)) ± \(Self.text($0.error))" } ?? "none"
            }
            row("the same, usual counts alone") { level in
                usual[level]?.coverage.map { "\(Self.text($0.share)) ± \(Self.text($0.error))" } ?? "none"
            }
            row("width") { Self.percent(ours[$0], \.width) }
            row("interval score") {
                Self.percent(ours[$0], \.interval) + " (" + Self.percent(usual[$0], \.interval) + ")"
            }
            row("CRPS") { Self.percent(ours[$0], \.crps) + " (" + Self.percent(usual[$0], \.crps) + ")" }
        }
        return """
            ### Ranges

            Shares in percent with one binomial standard error, as if each were a draw of its own, which numbers of one \
            year are not. Width, interval score (width, and ten times what is missed) and CRPS in percent of the truth; in \
            brackets those of usual counts and their noise alone. A number without a range has its error as its CRPS: \
            those of the other methods are in the table above.

            Losses: where all that is said is true the ranges are too wide, least where much is open; where a tenth is \
            false they are too narrow, most for borders, whose exact totals hide how far the press is off. Limits are then \
            no longer to be trusted everywhere: logic finds one lie in three or four.

            | what \(Self.head)
            | --- \(Self.rule)
            \(rows.joined(separator: "\n"))
            """
    }

    private var constants: String {
        let (pattern, noise) = (study.patterns(), study.noises(replicates: min(60, replicates)))
        func table(_ validation: CrossValidation) -> String {
            let all = Array(validation.states.indices)
            let head = validation.values.map { Self.text($0, 2) }.joined(separator: " | ")
            let line = validation.values.indices.map { Self.text(100 * validation.loss($0, in: all)) }
            let folds = validation.folds.map { "\($0.state) \(Self.text($0.value, 2)) (\(Self.text(100 * $0.loss)))" }
            return """
                | value | \(head) |
                | --- |\(String(repeating: " --- |", count: validation.values.count))
                | mean over states, % | \(line.joined(separator: " | ")) |

                Chosen by the other states, and what it costs there: \(folds.joined(separator: ", ")).
                On all states: \(Self.text(validation.overall, 2)).
                """
        }
        return """
            ### Constants, chosen where they are not scored

            Told with lies, per port and month; for each state the value that does best on the other four, states counted \
            alike. A value in use stays where what the others choose gains less than the states differ.

            The constant of the pattern, which is how far usual counts may be off (\
            \(Self.text(EstimateOptions.levelsOnly.patternDeviation, 2)) in use), by error:

            \(table(pattern))

            The noise of the ranges, as a factor of that in use, by interval score:

            \(table(noise))
            """
    }

    private var posterior: String {
        let rows = [(0, "Sept to Dec 2019"), (5, "Feb to May 2020")].flatMap { month, name in
            SmallBag.all(study.worlds[0], from: month).map { bag in
                let compared = BagComparison(bag, options: options)
                guard compared.count > 0 else { return "| \(bag.name), \(name) | no draw | | | | |" }
                return "| \(bag.name), \(name) | \(Self.text(100 * compared.middle)) | "
                    + "\(Self.text(100 * compared.lower)) | \(Self.text(100 * compared.upper)) | "
                    + "\(compared.near) of \(compared.count) | \(Self.text(100 * compared.sum, 2)) |"
            }
        }
        return """
            ### Beside a posterior

            Small bags: the three largest ports of a state, four calm months and four in which the border closed, five \
            round claims. A sampler of its own weighs every world by the same noise and claims; compared are the best \
            number with the median of its draws, and the ends of the range with its tenth and ninetieth percentile. Mean \
            difference in percent of the median, over ports and months. Where the sampler never comes within what the \
            claims allow, no draw is said.

            | state | best | low end | high end | best within 5 % | total of three ports, best |
            | --- | --- | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))
            """
    }

    private var twentyTwo: String {
        let known = leftOut.figures.filter { $0.bounds.lower > 0 || $0.bounds.upper != nil }
        let rows = known.map { figure in
            let within = figure.bounds.lower <= figure.truth && figure.truth <= figure.bounds.upper ?? .max
            let best = figure.best.map { best in
                "\(Int64(best.rounded()).grouped) (\(Self.signed(best / Double(max(1, figure.truth)) - 1)))"
            }
            return "| \(figure.id) | \(figure.truth.grouped) | \(figure.bounds.lower.grouped)…"
                + "\(figure.bounds.upper?.grouped ?? "") | \(within ? "yes" : "no") | "
                + "\(best ?? "none")\(figure.isDerived ? ", by subtraction" : "") |"
        }
        let within = known.filter { $0.bounds.lower <= $0.truth && $0.truth <= $0.bounds.upper ?? .max }.count
        let guessed = known.filter { $0.best != nil && !$0.isDerived }
        let off = guessed.map { abs(($0.best ?? 0) / Double(max(1, $0.truth)) - 1) }
        let mean = off.isEmpty ? "none" : "\(Self.text(100 * off.reduce(0, +) / Double(off.count))) %"
        return """
            ## The exact figures of 2022, each left out

            Of \(leftOut.figures.count) exact figures of the bundled reports the others speak of \(known.count): a figure is \
            left out with all rows of its place, way, people and days, and those computed from it. \(within) of \
            \(known.count) lie within what the others allow. \(guessed.count) are estimated, \(mean) off on average; \
            without usual counts no range is given, so none is scored.
            One report less at a time, \(leftOut.bags) bags: \(leftOut.unsettled) numbers that do not settle.

            | figure | counted | the others allow | within | best of the others |
            | --- | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))
            """
    }

    private var words: String {
        """
        ## What wordings mean

        Claims beside the exact figures published of the same: of the bundled reports (`Benchmarks/hedges.csv` names \
        both; sources stand in the reports), and of other borders and years (`Benchmarks/published-hedges.csv`, with the \
        source of either side). They were taken as they came, whether the wording fits or not. "after" was said by somebody \
        who knew the figure, and shows how it is rounded; "before" was not, and shows what a wording is worth. One event \
        may stand in several pairs. The last column has the least, the middle and the greatest ratio.

        \(HedgePairs([bundled, published]).wordings)

        Of the bundle:

        \(bundled.rows(onlyBroken: false))

        Of the others those whose figure the wording excludes:

        \(published.rows(onlyBroken: true))
        """
    }

    // MARK: Words

    private static func text(_ number: Double, _ digits: Int = 1) -> String {
        (number < 0 ? "-" : "") + WorldTable.text(abs(number), digits: digits)
    }

    private static func signed(_ share: Double) -> String {
        (share < 0 ? "-" : "+") + WorldTable.text(abs(100 * share)) + " %"
    }

    private static func percent(_ score: RangeScore?, _ sum: KeyPath<RangeScore, Double>) -> String {
        score.map { text($0.percent($0[keyPath: sum])) } ?? "none"
    }
}
