import BorderCore

// The number of a sentence, whom it counts and what it says.
extension SentenceAssembly {
    mutating func readValue() {
        let candidates = phrases.indices.filter { index in
            guard case .value(let value) = phrases[index].finding, !isPercentage(index) else { return false }
            // "One of the crossings" is no count.
            return value.isPlainFigure || isAttached(index)
        }
        guard candidates.count == 1, case .value(let value) = phrases[candidates[0]].finding else {
            if candidates.isEmpty {
                miss(.value, "no number that could be read; write it in digits", isEssential: true)
            } else {
                let list = candidates.map { "'\(words(ofPhrase: $0))'" }.joined(separator: ", ")
                miss(.value, "several numbers (\(list)): give each a sentence of its own", isEssential: true)
            }
            return
        }
        used.insert(candidates[0])
        let (quantity, behind) = qualified(value.quantity)
        reading.row.quantity = quantity
        let range = phrases[candidates[0]].range
        let figures = (range.lowerBound + value.qualifierLength)..<(range.upperBound - value.suffixLength)
        let number = words(figures)
        let end = value.quantity.rangeEnd.map { "–\($0)" } ?? ""
        add(.value, number, "\(value.quantity.value)\(end)")
        add(
            .qualifier,
            words(range.lowerBound..<figures.lowerBound) + words(figures.upperBound..<range.upperBound) + behind,
            quantity.qualifier.code,
            rule: quantity.qualifier == .rounded ? "a figure without a qualifier that ends in zeros" : ""
        )
    }

    /// A quantity with the qualifier that stands behind those whom it counts, and its words: "300 people or more".
    private mutating func qualified(_ quantity: Quantity) -> (Quantity, words: String) {
        let found = indices(of: .qualifierAfter)
        guard found.count == 1, let index = found.first, isCounted(index - 1), quantity.rangeEnd == nil,
            [.exact, .rounded].contains(quantity.qualifier),
            let qualifier = rule(index).flatMap({ Qualifier(code: $0.0.meaning) })
        else { return (quantity, "") }
        used.insert(index)
        return (Quantity(quantity.value, qualifier), words(ofPhrase: index))
    }

    /// Whether the words behind a number say whom or what it counts.
    private func isAttached(_ index: Int) -> Bool {
        guard index + 1 < phrases.count, phrases[index + 1].range.lowerBound == phrases[index].range.upperBound else {
            return false
        }
        return [.population, .unit].contains(phrases[index + 1].kind)
    }

    private func isPercentage(_ index: Int) -> Bool {
        guard index + 1 < phrases.count, let (rule, _) = rule(index + 1), rule.kind == .unit else { return false }
        return CountUnit(code: rule.meaning) == .percent
            && phrases[index + 1].range.lowerBound == phrases[index].range.upperBound
    }

    mutating func readPopulation() {
        var conditions: [Population.Condition] = []
        var texts: [String] = []
        var rules: [String] = []
        var last: Int?
        func differ(_ index: Int) -> String {
            "'\(words(ofPhrase: index))' and '\(texts.joined(separator: "', '"))' count different people"
        }
        let hasNumber = phrases.contains { if case .value = $0.finding { true } else { false } }
        for index in indices(of: .population) {
            guard let (rule, match) = rule(index) else { continue }
            let country =
                match.country
                ?? match.places.first.flatMap { found in
                    if case .place(_, let country, _) = found.reading { country } else { nil }
                }
            let isOpen = rule.meaning.contains("*")
            guard !isOpen || country != nil,
                let population = Population(rule.meaning.replacing("*", with: country?.description ?? ""))
            else { continue }
            // "Women and children" are not female children, and of people some are children.
            if let last, areJoined(last, index) || conditions.isEmpty != population.conditions.isEmpty {
                return leavePeopleOpen(differ(index))
            }
            for condition in population.conditions where !conditions.contains(condition) {
                guard !conditions.contains(where: { $0.key == condition.key }) else {
                    return leavePeopleOpen(differ(index))
                }
                conditions.append(condition)
            }
            let text = words(ofPhrase: index)
            if hasNumber, !isCounted(index) {
                return leavePeopleOpen("'\(text)' stand apart from the number")
            }
            if let strange = strangeWord(before: index) {
                return leavePeopleOpen("'\(strange) \(text)' is not understood as a whole")
            }
            last = index
            used.insert(index)
            texts.append(words(ofPhrase: index))
            if !rule.explanation.isEmpty { rules.append(rule.explanation) }
        }
        reading.row.population = Population(conditions)
        add(
            .population,
            texts.joined(separator: " … "),
            reading.row.population.description,
            rule: texts.isEmpty ? "nothing is said, so everybody" : rules.joined(separator: "; ")
        )
    }

    private mutating func leavePeopleOpen(_ reason: String) {
        barred.insert(.population)
        miss(.population, reason, isEssential: true)
    }

    /// The word right before some people that no rule knows: "stranded", "non-", "Russian and".
    private func strangeWord(before index: Int) -> String? {
        let start = phrases[index].range.lowerBound
        var first = start
        while isUncovered(first - 1), !tokens[first - 1].isPause { first -= 1 }
        return first < start ? words(first..<start) : nil
    }

    /// Whether nothing but an "and" stands between two phrases.
    private func areJoined(_ one: Int, _ other: Int) -> Bool {
        let between = phrases[one].range.upperBound..<phrases[other].range.lowerBound
        return between.count == 1 && !language.rules(.joint, beginning: tokens[between.lowerBound].word).isEmpty
    }

    /// The kinds of measure, the one that rules the others first.
    private static let strength: [MeasureKind] = [
        .context, .forecast, .refusal, .detection, .application, .registration, .queue, .stock, .peakDay, .daily, .net,
    ]

    mutating func readMeasure() {
        let found = indices(of: .measure).compactMap { index -> (Int, MeasureKind, LanguageRule)? in
            guard let (rule, _) = rule(index), let kind = MeasureKind(code: rule.meaning) else { return nil }
            return (index, kind, rule)
        }
        let strongest = barredMeasure ?? Self.strength.first { kind in found.contains { $0.1 == kind } }
        let kind = strongest ?? .flow
        let chosen = found.filter { $0.1 == kind }
        for (index, _, _) in chosen { used.insert(index) }
        // "Refused entry: 500 people crossed" speaks of two things.
        if let heading = chosen.first(where: { isHeading($0.0) })?.0, verbs.contains(where: { $0 > heading }) {
            miss(.measure, "'\(words(ofPhrase: heading))' stands over what people did", isEssential: true)
        }
        add(
            .measure,
            chosen.map { words(ofPhrase: $0.0) }.joined(separator: " … "),
            kind.code,
            rule: chosen.isEmpty ? "nothing else is said" : chosen[0].2.explanation
        )
        readUnit(kind)
    }

    private mutating func readUnit(_ kind: MeasureKind) {
        let found = indices(of: .unit).compactMap { index -> (Int, CountUnit)? in
            guard let (rule, _) = rule(index), let unit = CountUnit(code: rule.meaning), unit != .percent else {
                return nil
            }
            return (index, unit)
        }
        let units = Set(found.map(\.1))
        if units.count > 1 {
            let list = found.map { "'\(words(ofPhrase: $0.0))'" }.joined(separator: ", ")
            miss(.unit, "several things could be counted (\(list))", isEssential: true)
            return
        }
        let hasNumber = phrases.contains { if case .value = $0.finding { true } else { false } }
        if hasNumber, let apart = found.first(where: { !isCounted($0.0) }) {
            reading.row.measure = Measure(kind, kind.countsPersons ? .person : .crossing)
            miss(.unit, "'\(words(ofPhrase: apart.0))' stand apart from the number", isEssential: true)
            return
        }
        if let unit = units.first, unit != .crossing, !reading.row.population.conditions.isEmpty {
            miss(.unit, "people and '\(words(ofPhrase: found[0].0))' are counted at once", isEssential: true)
            return
        }
        for (index, _) in found { used.insert(index) }
        var unit = units.first ?? (kind.countsPersons ? .person : .crossing)
        if kind == .queue && units.isEmpty {
            guard indices(of: .population).contains(where: used.contains) else {
                reading.row.measure = Measure(kind, .person)
                miss(.unit, "what waits is not said: people, cars, trucks", isEssential: true)
                return
            }
            unit = .person
        }
        reading.row.measure = Measure(kind, unit)
        add(
            .unit,
            found.map { words(ofPhrase: $0.0) }.joined(separator: " … "),
            unit.code,
            rule: units.isEmpty
                ? unit == .crossing ? "one person may cross more than once" : "people, not passages" : ""
        )
    }
}

extension MeasureKind {
    /// Whether a number of this kind counts people where nothing else is said.
    fileprivate var countsPersons: Bool {
        switch self {
        case .stock, .application, .registration, .refusal, .context: true
        default: false
        }
    }
}
