import BorderAnalysis
import BorderAtlas
import BorderCore

extension Coverage {
    /// The title: "Coverage by crossing, 1–30 Sept 2022".
    var title: String {
        let known = selection.asOf.map { ", as known on \($0.words)" } ?? ""
        return "Coverage by \(dimension.rawValue), \(Period.words(from: days.lowerBound, to: days.upperBound))\(known)"
    }

    /// What part of the days and places is known, and what was left out, in sentences.
    func sentences(atlas: Atlas) -> [String] {
        let wording = PlaceWording(atlas: atlas)
        let listed = series.filter(\.isListed)
        guard !listed.isEmpty else { return ["Nothing matches the filters."] }
        var ways: [FlowDirection] = []
        for one in listed where !ways.contains(one.placement.direction) { ways.append(one.placement.direction) }
        var sentences: [String] = []
        if ways.count > 1 { sentences.append("All ways: \(shares(of: dayCounts())).") }
        if ways.count <= 4 {
            for way in ways {
                sentences.append(
                    "\(wording.phrase(for: way).capitalisedFirst): \(shares(of: dayCounts(direction: way)))."
                )
            }
        }
        let known = placesWithNumbers
        let silent = places.filter { !known.contains($0) }.map(wording.name(of:))
        sentences.append(
            "\(known.count.grouped) of \(places.count.counted(singular, plural)) "
                + "(\(percent(known.count, of: places.count))) \(known.count == 1 ? "has" : "have") "
                + "a number on some day."
        )
        if !silent.isEmpty { sentences.append("Without any number: \(silent.joined(separator: ", ")).") }
        return sentences + remarks(wording)
    }

    /// What the matrix cannot show.
    private func remarks(_ wording: PlaceWording) -> [String] {
        var remarks: [String] = []
        if series.contains(where: { !$0.isListed }) {
            remarks.append("A number for a larger place says nothing of a single \(dimension.rawValue) in it.")
        }
        if !smallerPlaces.isEmpty {
            let names = smallerPlaces.map(wording.name(of:)).joined(separator: ", ")
            remarks.append("Not shown, numbers of smaller places (--by shows them): \(names).")
        }
        if let only = populations.first, populations.count == 1, only != .any {
            remarks.append("All numbers count \(only) only.")
        } else if populations.contains(where: { $0 != .any }) {
            remarks.append(
                "Numbers may count some travellers only: \(populations.map(\.description).joined(separator: ", "))."
            )
        }
        if !withoutTravellers.isEmpty {
            remarks.append("Left out, no travellers by the gazetteer: \(withoutTravellers.joined(separator: ", ")).")
        }
        if !withoutCertainDay.isEmpty {
            remarks.append("Not shown, no day of theirs is certain: \(withoutCertainDay.joined(separator: ", ")).")
        }
        if undatedRows > 0 { remarks.append("Not shown, rows without a day: \(undatedRows.grouped).") }
        if !contested.isEmpty {
            remarks.append("Not shown as closed, another state says open: \(contested.joined(separator: ", ")).")
        }
        return remarks
    }

    /// "of 30 crossing-days 6 (20.0 %) counted, 24 (80.0 %) unreported".
    private func shares(of counts: [CoverageState: Int]) -> String {
        let all = counts.values.reduce(0, +)
        let parts = CoverageState.legendOrder.compactMap { state -> String? in
            guard let count = counts[state], count > 0 || state == .counted || state == .unreported else { return nil }
            return "\(count.grouped) (\(percent(count, of: all))) \(state.rawValue)"
        }
        return "of \(all.counted("\(dimension.rawValue)-day")) \(parts.joined(separator: ", "))"
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        return NumberWords.grouped(100 * Double(part) / Double(whole), decimals: 1) + " %"
    }

    private var singular: String {
        switch dimension {
        case .crossing: "crossing"
        case .border: "border"
        case .country, .region, .ownRegion, .macroRegion: "country"
        }
    }

    private var plural: String {
        switch dimension {
        case .crossing: "crossings"
        case .border: "borders"
        case .country, .region, .ownRegion, .macroRegion: "countries"
        }
    }
}
