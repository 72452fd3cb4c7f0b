import BorderAtlas
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
    /// The country that counted, as the rows name it; empty where they name none.
    package var reporter: String
    /// Who counted, who printed it, in which words.
    package var details: ReportDetails
    /// Whether no words say the mode: it is that of the crossing.
    package var isModeOfPlace = false
    /// Whether it is a record: an exact count that stands for its group as a sum of such counts would.
    package var isRecord = false
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
        reporter: String = "",
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
        self.reporter = reporter
        self.details = details
        self.file = file
        self.line = line
    }

    /// Who counted, else who printed it, else the file.
    package var authority: String {
        if !details.authority.isEmpty { return details.authority }
        if !details.via.isEmpty { return details.via }
        if !details.source.isEmpty { return details.source }
        return reporter.isEmpty ? file : "\(reporter), \(file)"
    }
}
