import BorderFlow
import BorderTestSupport

/// What a check of one file found.
struct Checked {
    var dossier: Dossier
    var items: [CheckItem]

    /// Checks bytes that are a file called `t.csv`.
    init(_ bytes: ByteSource, today: String? = nil, workers: Int = 1) throws {
        var options = DossierOptions()
        options.workers = workers
        let source = DossierSource(bytes, named: "t.csv")
        dossier = try Dossier(reading: [source], atlas: .embedded(), options: options)
        items = dossier.check(today: today.flatMap { Day($0) }).items
    }

    init(_ text: String, today: String? = nil, workers: Int = 1) throws {
        try self.init(ByteSource(text: text), today: today, workers: workers)
    }

    /// The codes, in the order of their letters.
    var codes: [String] { items.map(\.code).sorted() }

    /// Every kind with how often it was found, whoever it was found with: what a law compares.
    var counted: [String] {
        items.map { "\($0.severity) \($0.code) \($0.count)" }.sorted()
    }

    /// The same with the lines of the cases.
    var placed: [String] {
        items.map { item in
            let lines = item.cases.map { "\($0.line)-\($0.lastLine)" }.joined(separator: " ")
            return "\(item.severity) \(item.code) \(item.count) in \(item.source): \(lines)"
        }.sorted()
    }

    /// The rows of `flows`, but for the number of rows behind each.
    func flows() throws -> [[String]] {
        let grouping = Grouping([.place(.crossing), .period(.day)])
        let text = try dossier.flows(Selection(), by: grouping).csv(atlas: dossier.atlas)
        let rows = (CSVText.rows(Array(text.utf8)) ?? []).map { $0.map(\.text) }
        let unlike = rows.first?.firstIndex(of: "row_count")
        return rows.map { row in row.indices.filter { $0 != unlike }.map { row[$0] } }
    }

    /// The numbers of `flows`.
    func values() throws -> [String] {
        let rows = try flows()
        let column = rows.first?.firstIndex(of: "value")
        return column.map { column in rows.dropFirst().map { $0[column] } } ?? []
    }
}
