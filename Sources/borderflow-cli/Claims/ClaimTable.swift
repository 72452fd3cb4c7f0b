import BorderFlow

extension Table {
    /// A sentence, piece by piece, with what was not understood and the row below.
    init(reading: SentenceReading) {
        self.init(
            title: reading.sentence,
            columns: [
                TableColumn("field"), TableColumn("words"), TableColumn("meaning", header: "read as"),
                TableColumn("rule", header: "because"),
            ],
            rows: reading.pieces.map { piece in
                TableRow([
                    .text(piece.field.rawValue), .known(piece.words), .text(reading.wording(of: piece)),
                    .known(piece.rule),
                ])
            }
        )
        notes = reading.remarks + ["row: " + reading.row.line.split(separator: "\n").joined(separator: " ")]
    }
}

extension SentenceReading {
    /// What a piece was read as, for people.
    fileprivate func wording(of piece: SentencePiece) -> String {
        switch piece.field {
        case .value:
            row.quantity.map { "\($0.value.grouped)\($0.rangeEnd.map { "–\($0.grouped)" } ?? "")" } ?? piece.meaning
        case .period: row.period.map(SentenceReading.started) ?? piece.meaning
        default: piece.meaning
        }
    }

    /// `started 19–25 Sept 2022, ended 26–28 Sept 2022`; an exact period by its days.
    private static func started(_ period: Period) -> String {
        func days(_ first: Day, _ last: Day) -> String {
            Period(from: first, through: last).map(\.words) ?? "\(first)..\(last)"
        }
        if period.isExact { return period.words }
        return "started \(days(period.startEarliest, period.startLatest)), "
            + "ended \(days(period.endEarliest, period.endLatest))"
    }
}

extension ByteSink {
    /// Appends a reading as one line of JSON: the sentence, its pieces, what was not understood, and the row, whose
    /// members are those of a file of reports.
    mutating func appendJSON(_ reading: SentenceReading) {
        append("{\"sentence\":")
        appendJSON(reading.sentence)
        append(",\"complete\":")
        appendJSON(reading.isComplete)
        append(",\"pieces\":[")
        for (number, piece) in reading.pieces.enumerated() {
            append(number > 0 ? ",{" : "{")
            let members = [
                ("field", piece.field.rawValue), ("words", piece.words), ("meaning", piece.meaning),
                ("rule", piece.rule),
            ]
            appendMembers(members.map { ($0.0, $0.1.isEmpty ? nil : $0.1) })
            append("}")
        }
        append("],\"left_over\":[")
        for (number, words) in reading.leftOver.enumerated() {
            if number > 0 { append(",") }
            appendJSON(words)
        }
        append("],\"missing\":[")
        for (number, gap) in reading.gaps.enumerated() {
            append(number > 0 ? ",{" : "{")
            appendMembers([("field", gap.field.rawValue), ("reason", gap.reason)])
            append("}")
        }
        append("],\"row\":{")
        let numbers = ["value", "value_max"]
        for (number, (name, field)) in zip(ReportRow.columns, reading.row.fields).enumerated() {
            if number > 0 { append(",") }
            appendJSON(name)
            append(":")
            if field.isEmpty {
                append("null")
            } else if numbers.contains(name), let value = Int64(field) {
                appendJSON(value)
            } else {
                appendJSON(field)
            }
        }
        append("}}\n")
    }

    private mutating func appendMembers(_ members: [(String, String?)]) {
        for (number, (name, value)) in members.enumerated() {
            if number > 0 { append(",") }
            appendJSON(name)
            append(":")
            if let value { appendJSON(value) } else { append("null") }
        }
    }
}
