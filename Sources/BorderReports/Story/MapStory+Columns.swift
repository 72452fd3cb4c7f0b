import BorderAnalysis
import BorderAtlas
package import BorderCore

extension MapStory {
    /// The numbers of a map one after another in time.
    ///
    /// - Parameters:
    ///   - unit: the unit of time of a column, by which the summary of the story must be grouped, beside by crossing.
    ///   - content: the map: what it shows has rows.
    ///   - border: the border that is asked for; `nil` lets the numbers decide.
    /// - Returns: the columns; `nil` where no number has a unit of its own, or there are too many to be told apart.
    package func columns(by unit: PeriodUnit, under content: MapContent, of border: BorderCode? = nil) -> PeriodColumns?
    {
        let series = MapSeries(summary, by: .period(unit), of: border, atlas: atlas)
        let rows = series.whole.choices.map(\.row)
        var isZoom = false
        if case .border = content.frame { isZoom = true }
        var found: [RowKey: PeriodColumns.Row] = [:]
        for part in series.parts {
            guard let days = part.days, let selection = part.selection else { continue }
            let choices = Dictionary(selection.choices.map { ($0.row.placement, $0) }) { first, _ in first }
            let marks = MapMarks(
                self,
                selection,
                among: rows,
                origin: content.focusCountry,
                isZoom: isZoom,
                days: days
            )
            for mark in marks.all(id: { $0.id }) {
                let forward = Placement(place: mark.place, direction: .oneWay(mark.route))
                let choice = choices[forward] ?? selection.choices.first { $0.row.placement.place == mark.place }
                add(mark.quantity, mark.valueLabel, choice, false, mark, days, to: &found)
                add(mark.opposite, mark.oppositeLabel, choices[forward.reversed], true, mark, days, to: &found)
            }
        }
        // Both ways of a place stand together.
        let both = Dictionary(grouping: found.keys) { RowKey(place: $0.place, way: $0.way, isReturn: false) }
        // Of what all its days come to a place has its row, not of one day that stands out.
        let sizes = both.mapValues { keys in
            keys.compactMap { found[$0]?.columns }.joined().reduce(0) { $0 + Double($1.quantity.value) }
        }
        let order = both.keys.sorted { (sizes[$1] ?? 0, $0) < (sizes[$0] ?? 0, $1) }
        let sorted = order.flatMap { key -> [PeriodColumns.Row] in
            let keys = (both[key] ?? []).sorted()
            return keys.compactMap { key in
                guard var row = found[key] else { return nil }
                if keys.count > 1 { row.label += ", " + row.way }
                return row
            }
        }
        let columns = PeriodColumns(
            unit: unit,
            rows: Array(sorted.prefix(PeriodColumns.mostRows)),
            more: sorted.dropFirst(PeriodColumns.mostRows).map(\.label),
            without: series.whole.account.missing
        )
        guard let days = columns.days else { return nil }
        let length = unit.days(around: days.lowerBound)
        let most = PeriodColumns.mostUnits * (length.lowerBound.distance(to: length.upperBound) + 1)
        return days.lowerBound.distance(to: days.upperBound) < most ? columns : nil
    }

    /// What tells one row of columns from another.
    private struct RowKey: Hashable, Comparable {
        let place: String
        let way: String
        let isReturn: Bool

        static func < (one: RowKey, other: RowKey) -> Bool {
            (one.place, one.way, one.isReturn ? 1 : 0) < (other.place, other.way, other.isReturn ? 1 : 0)
        }
    }

    /// Adds the number of a unit of time to the row of its place and way.
    private func add(
        _ quantity: Quantity?,
        _ label: String,
        _ choice: MapSelection.Choice?,
        _ isReturn: Bool,
        _ mark: FlowMark,
        _ days: ClosedRange<Day>,
        to rows: inout [RowKey: PeriodColumns.Row]
    ) {
        guard var quantity else { return }
        let values = (choice?.rivals ?? []).compactMap(\.drawnQuantity).flatMap { [$0.value, $0.rangeEnd ?? $0.value] }
        if let most = (values + [quantity.value]).max(), let least = (values + [quantity.value]).min(), most > least {
            quantity = Quantity(least, .range, rangeEnd: max(most, quantity.rangeEnd ?? 0))
        }
        let key = RowKey(place: mark.place.id, way: mark.isBothWays ? "" : "\(mark.route)", isReturn: isReturn)
        let end = isReturn ? mark.route.from : mark.route.to
        let way =
            end.country.map { language("into *", wording.nameWithArticle(of: $0)) } ?? language("the other way")
        let column = PeriodColumns.Column(
            days: days,
            quantity: quantity,
            label: label,
            isPart: choice.map { !$0.row.isWhole || $0.row.period?.outer != days } ?? false
        )
        rows[key, default: PeriodColumns.Row(label: mark.headline, way: way, isReturn: isReturn, columns: [])].columns
            .append(column)
    }
}
