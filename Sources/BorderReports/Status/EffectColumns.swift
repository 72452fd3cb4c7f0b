import BorderAnalysis
import BorderAtlas
import BorderCore

/// What the columns of effects need beyond a row.
struct EffectContext: Sendable {
    var wording: PlaceWording
    var windows: EffectWindows
}

/// One column of the comparison before and after an event.
typealias EffectColumn = TypedColumn<EventEffect, EffectContext>

extension TypedColumn<EventEffect, EffectContext> {
    /// Every column of the comparison.
    static let all = what + numbers + who

    private static let what: [EffectColumn] = [
        EffectColumn(.placeName) { effect, context in .text(context.wording.shortName(of: effect.placement.place)) },
        EffectColumn(.at) { effect, _ in .text(effect.placement.place.id) },
        EffectColumn(.way) { effect, context in .text(context.wording.way(of: effect.placement)) },
        EffectColumn(.direction) { effect, _ in .text(effect.placement.direction.description) },
        EffectColumn(.what) { effect, context in
            let who = effect.population == .any ? "" : " of \(context.wording.phrase(for: effect.population))"
            return .text("\(effect.measure)\(who)")
        },
        EffectColumn(.population) { effect, _ in .text(effect.population.description) },
        EffectColumn(.measure) { effect, _ in .text(effect.measure.kind.code) },
        EffectColumn(.unit) { effect, _ in .text(effect.measure.unit.code) },
        EffectColumn(.mode.with(audience: .data)) { effect, _ in
            effect.mode == .unspecified ? .missing : .text(effect.mode.code)
        },
    ]

    private static let numbers: [EffectColumn] = [
        EffectColumn(
            .init(
                "days",
                header: "days known",
                audience: .screen,
                leaves: 3,
                "How many days are known, and of how many."
            )
        ) { effect, context in
            let (figures, windows) = (effect.figures, context.windows)
            return .text(
                "\(figures.knownBefore) of \(windows.before), \(figures.knownAfter) of \(windows.after)"
            )
        },
        EffectColumn(.init("known_before", .integer, audience: .data, "How many days before are known.")) { effect, _ in
            .integer(effect.figures.knownBefore)
        },
        EffectColumn(.init("known_after", .integer, audience: .data, "How many days after are known.")) { effect, _ in
            .integer(effect.figures.knownAfter)
        },
        EffectColumn(
            .init(
                "mean_before",
                .number,
                header: "before a day",
                decimals: 1,
                "The mean of a day before, every weekday with the same weight."
            )
        ) { effect, _ in .number(effect.figures.meanBefore) },
        EffectColumn(
            .init("mean_after", .number, header: "after a day", decimals: 1, "The mean of a day after.")
        ) { effect, _ in .number(effect.figures.meanAfter) },
        EffectColumn(
            .init(
                "control_ratio",
                .number,
                header: "κ",
                decimals: 3,
                leaves: 4,
                "How the controls changed: after for every one before."
            )
        ) { effect, _ in .number(effect.controlRatio) },
        EffectColumn(
            .init("change", .number, decimals: 1, "The mean after, less κ times the mean before.")
        ) { effect, _ in .number(effect.change) },
        EffectColumn(
            .init("change_percent", .number, header: "in %", decimals: 1, "That change in per cent of κ × before.")
        ) { effect, _ in .number(effect.relativeChange.map { 100 * $0 }) },
        EffectColumn(
            .init(
                "displacement_ratio",
                .number,
                audience: .data,
                "What neighbouring crossings gained, for every one lost here."
            )
        ) { effect, _ in .number(effect.displacement?.ratio) },
        EffectColumn(
            .init("neighbours", audience: .data, "The neighbouring crossings with their gain a day: id:12.5.")
        ) { effect, _ in
            let gains = effect.displacement?.neighbours.map { neighbour in
                "\(neighbour.placement.place.id):" + (neighbour.change.map { NumberWords.plain($0) } ?? "?")
            }
            return .known(gains?.joined(separator: " ") ?? "")
        },
    ]

    private static let who: [EffectColumn] = [
        EffectColumn(.authority) { effect, _ in .known(effect.authority) },
        EffectColumn(.remark) { effect, context in .known(context.wording.remark(on: effect)) },
    ]
}

extension PlaceWording {
    /// Why there is no change, or where those who are missing may have gone.
    func remark(on effect: EventEffect) -> String {
        switch effect.refusal {
        case .tooFewDays: return "refused: more than 20 % of the days are missing"
        case .noCommonWeekday: return "refused: no weekday is known both before and after"
        case .controlUnknown(let placement):
            return "refused: control \(name(of: placement.place)) has too few exact daily numbers of the same kind"
        case .controlsWithoutFlow: return "refused: nobody crossed at the controls before"
        case nil: break
        }
        guard let displacement = effect.displacement else { return "" }
        guard let ratio = displacement.ratio else {
            let missing = NumberWords.grouped(100 * displacement.missingShare, decimals: 0)
            return "displacement refused: \(missing) % of the days of the neighbouring crossings are missing"
        }
        // A gain that rounds to nothing is still one.
        let gained = ratio < 0.005 ? "less than 1" : NumberWords.grouped(100 * ratio, decimals: 0)
        guard ratio > 0 else {
            return "neighbouring crossings gained nothing: not consistent with displacement to them"
        }
        return "neighbouring crossings gained \(gained) % of the loss: consistent with displacement to them"
    }
}

extension NumberWords {
    /// `-12.5`: one decimal place and no thousands separators, for data.
    fileprivate static func plain(_ value: Double) -> String {
        grouped(value, decimals: 1).filter { $0 != "," }
    }
}
