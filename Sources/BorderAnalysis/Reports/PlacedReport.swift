package import BorderAtlas
package import BorderCore

/// A report of a number with its place: one row of a file of reports.
package struct PlacedReport: Hashable, Sendable {
    /// The report's own id, or `file:line` where the file gives none.
    package var id: String
    /// The place the number is for, and the way.
    package var placement: Placement
    /// The days it covers; `nil` where the file gives none.
    package var period: Period?
    /// The number with its wording.
    package var quantity: Quantity
    /// What is counted, and in which unit.
    package var measure: Measure
    /// Whom the number counts.
    package var population: Population
    /// How the border is crossed; `.unspecified` where nothing is said.
    package var mode: Mode
    /// Who counted, who printed it, in which words.
    package var details: ReportDetails
    /// The file's name and the 1-based line.
    package var file: String
    /// The 1-based line of the file.
    package var line: Int

    /// A report at a place.
    package init(
        id: String,
        placement: Placement,
        period: Period?,
        quantity: Quantity,
        measure: Measure = .crossings,
        population: Population = .any,
        mode: Mode = .unspecified,
        details: ReportDetails = ReportDetails(),
        file: String = "",
        line: Int = 0
    ) {
        self.id = id
        self.placement = placement
        self.period = period
        self.quantity = quantity
        self.measure = measure
        self.population = population
        self.mode = mode
        self.details = details
        self.file = file
        self.line = line
    }

    /// Who counted, else who printed it, else the file.
    package var authority: String {
        if !details.authority.isEmpty { return details.authority }
        if !details.via.isEmpty { return details.via }
        return details.source.isEmpty ? file : details.source
    }
}

/// Turns the rows of a file of reports into placed reports.
package struct ReportReader: Sendable {
    private let places: PlaceReader
    private let tree: PlaceTree
    private let file: String
    /// The reports read so far.
    package private(set) var reports: [PlacedReport] = []

    /// A reader for one file.
    package init(atlas: Atlas, file: String) {
        places = PlaceReader(atlas: atlas)
        tree = PlaceTree(atlas: atlas)
        self.file = file
    }

    /// Adds the rows of a batch. Rows of places the atlas does not know are left out; an intake that checks places
    /// has rejected them before.
    package mutating func add(_ batch: ObservationBatch) {
        for row in 0..<batch.count {
            guard
                let placement = try? places.placement(
                    of: batch.words.places[Int(batch.place[row])],
                    direction: batch.words.directions[Int(batch.direction[row])],
                    reporter: batch.words.reporters[Int(batch.reporter[row])]
                )
            else { continue }
            let details = batch.details(of: row)
            let line = Int(batch.line[row])
            reports.append(
                PlacedReport(
                    id: details.id.isEmpty ? "\(file):\(line)" : details.id,
                    placement: placement,
                    period: batch.period(of: row),
                    quantity: batch.quantity(of: row),
                    measure: Measure(batch.kind[row], batch.unit[row]),
                    population: batch.words.populations[Int(batch.population[row])],
                    mode: tree.mode(of: placement.place, row: batch.mode[row]),
                    details: details,
                    file: file,
                    line: line
                )
            )
        }
    }
}
