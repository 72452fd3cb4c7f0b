import BorderAtlas
import BorderCore

/// Entries, exits and a number said to remain, all by one authority, that do not add up as worded.
///
/// "More than 400,000" less "more than 320,000" can be anything, so no limit is broken; but whoever says all three
/// numbers means 80,000, and then 100,000 do not remain. The reports stay as they are; the reader is told.
func balanceConflicts(_ reports: [PlacedReport], uses: [ClaimUse]) -> [ClaimConflict] {
    var conflicts: [ClaimConflict] = []
    guard reports.contains(where: { $0.measure.kind == .stock }) else { return [] }
    // Only what enters or leaves a country as a whole is held against what remains in it, and nothing that another
    // report replaces.
    let spoken = reports.indices.filter { index in
        guard case .country = reports[index].placement.place else { return false }
        if case .superseded = uses[index] { return false }
        return true
    }
    let byAuthority = Dictionary(grouping: spoken) { reports[$0].sourceKey }
    for authority in byAuthority.keys.sorted() {
        let members = (byAuthority[authority] ?? []).map { reports[$0] }
        for stock in members where stock.measure.kind == .stock {
            guard case .country(let country) = stock.placement.place, let moment = stock.period else { continue }
            for entries in members where entries.isWay(into: country, of: stock.population) {
                for exits in members where exits.isWay(outOf: country, of: stock.population) {
                    guard let days = entries.period, days == exits.period, entries.measure.unit == exits.measure.unit,
                        moment.mayOverlap(days), moment.endLatest >= days.endEarliest
                    else { continue }
                    let net = entries.quantity.value - exits.quantity.value
                    let (difference, overflow) = net.subtractingReportingOverflow(stock.quantity.value)
                    guard !overflow, difference.magnitude > stock.quantity.value.magnitude / 10 else { continue }
                    var conflict = ClaimConflict(kind: .balance, reports: [entries.id, exits.id, stock.id].sorted())
                    conflict.arithmetic = [
                        ArithmeticStep(value: entries.quantity.value, adds: true, reports: [entries.id]),
                        ArithmeticStep(value: exits.quantity.value, adds: false, reports: [exits.id]),
                    ]
                    conflict.difference = difference
                    conflicts.append(conflict)
                }
            }
        }
    }
    return conflicts
}

extension PlacedReport {
    fileprivate func isWay(into country: CountryCode, of people: Population) -> Bool {
        measure.kind == .flow && population == people && placement.place == .country(country)
            && placement.direction.route?.to == .country(country)
    }

    fileprivate func isWay(outOf country: CountryCode, of people: Population) -> Bool {
        measure.kind == .flow && population == people && placement.place == .country(country)
            && placement.direction.route?.from == .country(country)
    }
}
