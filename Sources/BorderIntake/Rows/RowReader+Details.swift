import BorderBytes
import BorderCore

extension RowReader {
    /// Everything the row at hand says beyond its number.
    mutating func details(_ draft: RowDraft) -> ReportDetails {
        var details = ownDetails(draft)
        details.shared = attribution()
        return details
    }

    /// What the row at hand says beyond its number and its attribution.
    mutating func ownDetails(_ draft: RowDraft) -> ReportDetails {
        var details = ReportDetails()
        if draft.filled.contains(.hours) { details.hours = hours }
        for index in 0..<detailSteps.count {
            let step = detailSteps[index]
            let text = text(step.column)
            if text.isEmpty { continue }
            switch step.role {
            case .id: details.id = String(decoding: text, as: UTF8.self)
            case .quote: details.quote = quote(text)
            case .derivedFrom: details.derivedFrom = ids(text)
            case .supersedes: details.supersedes = String(decoding: text, as: UTF8.self)
            case .evidence: details.evidence = remembered(text)
            case .note:
                details.note = String(decoding: text, as: UTF8.self)
                if text.count <= NumberSaying.longest { heed(text, draft) }
            case .flags:
                details.flags = flags(text)
                heed(text, draft, isFlag: true)
            default: break
            }
        }
        if draft.filled.contains(.marks) { add(marks, to: &details) }
        return details
    }

    /// Adds what stands behind the number of the row at hand.
    private mutating func add(_ marks: (note: String, flags: String), to details: inout ReportDetails) {
        details.note = [details.note, marks.note].filter { !$0.isEmpty }.joined(separator: "; ")
        if marks.flags.isEmpty { return }
        details.flags = [details.flags, ObservationFlags.words(marks.flags)].filter { !$0.isEmpty }
            .joined(separator: "; ")
        if let column = schema.column(of: .value) {
            tally.add(.flagged, details.flags, at: fields.place(of: column))
        }
    }

    /// Finds the code of what the row at hand says of who said it: mostly that of the row before.
    @inline(__always)
    mutating func readAttribution(_ draft: inout RowDraft) {
        attributionKey.begin()
        var isSame = true
        for index in 0..<attributionSteps.count {
            let text = text(attributionSteps[index].column)
            if !attributionKey.add(text) { isSame = false }
        }
        if isSame && attributionKey.lastCode < WordTable.firstSpecial {
            draft.row.attribution = attributionKey.lastCode
        } else {
            findAttribution(&draft)
        }
    }

    @inline(never)
    private mutating func findAttribution(_ draft: inout RowDraft) {
        var code = words.attribution(attributionKey.text)
        if code == WordTable.new {
            let noted = log.total
            let attribution = attribution()
            // What gave cause for a warning must give it again where it stands again.
            code = words.learn(attribution, attributionKey.text, isLasting: log.total == noted)
            attributionKey.lastCode = log.total == noted ? code : WordTable.new
        } else {
            attributionKey.lastCode = code
        }
        draft.row.attribution = code
    }

    private mutating func attribution() -> Attribution {
        var said = Attribution()
        for index in 0..<attributionSteps.count {
            let step = attributionSteps[index]
            let text = text(step.column)
            if text.isEmpty { continue }
            switch step.role {
            case .periodText: said.periodText = remembered(text)
            case .authority: said.authority = remembered(text)
            case .via: said.via = remembered(text)
            // Each row may have a link of its own: remembering them costs more than it saves.
            case .source: said.source = String(decoding: text, as: UTF8.self)
            case .reportedOn:
                let days = reportDays(text, step.column)
                said.reportedOn = days?.lowerBound
                said.reportedOnLatest = days.flatMap { $0.lowerBound < $0.upperBound ? $0.upperBound : nil }
            case .retrievedOn: said.retrievedOn = reportDays(text, step.column)?.lowerBound
            case .grade: said.grade = grade(remembered(text), step.column)
            default: break
            }
        }
        return said
    }

    /// A text that other rows are likely to repeat.
    @inline(__always)
    private mutating func remembered(_ text: UnsafeRawBufferPointer) -> String {
        texts.value(text) { String(decoding: $0, as: UTF8.self) }
    }

    /// The observation status in words; that of a publisher's table has been read already.
    private mutating func flags(_ text: UnsafeRawBufferPointer) -> String {
        if schema.publishedNames != nil { return remembered(text) }
        return flagTexts.value(text) { ObservationFlags.words(String(decoding: $0, as: UTF8.self)) }
    }

    private func quote(_ text: UnsafeRawBufferPointer) -> String {
        let quote = String(decoding: text, as: UTF8.self)
        return text.count <= 300 ? quote : String(quote.prefix(300))
    }

    private func ids(_ text: UnsafeRawBufferPointer) -> [String] {
        text.split(separator: 0x20).map { String(decoding: UnsafeRawBufferPointer(rebasing: $0), as: UTF8.self) }
    }

    /// A day, or the days of a month or year.
    private mutating func reportDays(
        _ text: UnsafeRawBufferPointer,
        _ column: Int
    ) -> ClosedRange<Day>? {
        // Of a moment the day as it is written will do: nobody says where a report came out.
        let isMoment = text.count > 10 && Instant(String(decoding: text, as: UTF8.self)) != nil
        let day = periods.day(isMoment ? UnsafeRawBufferPointer(rebasing: text[..<10]) : text)
        if day != Day.unknown { return Day(rawValue: day)...Day(rawValue: day) }
        if text.count <= 10, let period = periods.period(text) { return period.outer }
        let word = String(decoding: text, as: UTF8.self).excerpt
        note(.warning, "bad-date", at: fields.place(of: column)) {
            ("'\(word)' is no day or month", "YYYY-MM-DD or YYYY-MM", "the row is used without it")
        }
        return nil
    }

    /// The letter is the reliability of the source, the digit the credibility of what it says.
    private mutating func grade(_ word: String, _ column: Int) -> String {
        let upper = word.uppercased()
        let marks = Array(upper.utf8)
        if marks.count == 2, (65...70).contains(marks[0]), (49...54).contains(marks[1]) { return upper }
        note(.warning, "bad-grade", at: fields.place(of: column)) {
            ("'\(word.excerpt)' is no grade", "a letter A to F and a digit 1 to 6", "the row is used without it")
        }
        return ""
    }
}
