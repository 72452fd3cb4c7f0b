package import BorderAnalysis
import BorderCore

/// A reconciled number in words. A modelled number is never worded like a counted one.
extension ReconciledFlow {
    /// `8,572 counted`, `more than 53,000`, `7,065 by subtraction`, `about 7,800 (estimate)`, `no figure`.
    package var words: String {
        switch basis {
        case .observed: exactWords.map { "\($0) counted" } ?? "no figure"
        case .derived: exactWords.map { "\($0) by addition and subtraction" } ?? "no figure"
        case .reported: rivalWords ?? wording.map(NumberWords.worded) ?? "no figure"
        case .modelled: roundedBest.map { "about \(ReconciledFlow.printed($0)) (estimate)" } ?? "no figure"
        case .none, .withheld: "no figure"
        }
    }

    /// `between 7,077 and 8,077`, `at least 53,000`, `exactly 50,655`, `anything`.
    package var limitWords: String {
        switch upper {
        case .some(let high) where high == lower: "exactly \(high.grouped)"
        case .some(let high): "between \(lower.grouped) and \(high.grouped)"
        case nil: lower == 0 ? "anything" : "at least \(lower.grouped)"
        }
    }

    /// `70 or 75`; `nil` where no source gives several numbers.
    private var rivalWords: String? { rivals.isEmpty ? nil : rivals.map(\.grouped).joined(separator: " or ") }

    /// `exactly 1,300`: what the other reports leave for a count that they contradict; `nil` where they leave it.
    var othersWords: String? {
        guard let othersLeave else { return nil }
        var others = self
        (others.lower, others.upper) = (othersLeave.lower, othersLeave.upper)
        return others.limitWords
    }

    /// The limits in a column: `7,077 to 8,077`, `at least 53,000`, `50,655`, `anything`.
    package var allowedWords: String {
        guard let upper else { return limitWords }
        return upper == lower ? upper.grouped : "\(lower.grouped) to \(upper.grouped)"
    }

    /// `likely 7,400–8,000`, where a range was computed; like the estimate itself it stays within the limits.
    package var likelyWords: String? {
        let limits = Bounds(lower: lower, upper: upper)
        func words(_ value: Double) -> String { Self.printed(Self.rounded(value, within: limits)) }
        return likely.map { "likely \(words($0.lowerBound))–\(words($0.upperBound))" }
    }

    /// The number with all its digits: the limit it meets has those that a double loses beyond 2^53.
    private var exactWords: String? {
        best.map { Double(lower) == $0 ? lower.grouped : NumberWords.grouped($0, decimals: 0) }
    }

    /// A rounded number in words.
    static func printed(_ value: Double) -> String {
        guard value.isFinite, value < 9e18 else { return "a number too large to print" }
        return NumberWords.grouped(value, decimals: 0)
    }

    /// The observation status of SDMX: A normal, V unvalidated, E estimated, I imputed, U low reliability, L missing.
    package var observationStatus: String {
        isContested && basis != .none ? "U" : basis.observationStatus
    }

    /// What a reader must know beside the number.
    var remark: String {
        var remarks: [String] = []
        if isContested {
            let reasons = [
                othersWords.map { "the other reports leave \($0)" },
                setAside.isEmpty ? nil : "\(setAside.joined(separator: ", ")) set aside",
            ].compactMap(\.self)
            remarks.append(reasons.isEmpty ? "contested" : "contested: \(reasons.joined(separator: "; "))")
        }
        if isCapacityLimited { remarks.append("a queue was reported: who got through, not who wanted to") }
        if let gap, best == nil { remarks.append(gap.rawValue) }
        return remarks.joined(separator: "; ")
    }
}

extension FlowRow {
    /// The observation status of SDMX: that of the estimate beside the number, where there is one.
    var observationStatus: String { estimate?.observationStatus ?? basis.observationStatus }
}

extension FlowSummary {
    /// Whether estimates stand beside the numbers.
    var isEstimated: Bool { rows.contains { $0.estimate != nil } }
}
