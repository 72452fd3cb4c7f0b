import BorderCore

// Catalogues of events (who died, who fled, each time with an id): rows of one place and day are not reports of one thing.
extension PlacedReport {
    /// The catalogue that lists it and its number there; `nil` for what is no event of a catalogue.
    var catalogued: CataloguedEvent? {
        guard measure.kind == .context else { return nil }
        return CataloguedEvent(catalogue: details.via, id: details.id)
    }

    /// Whether both are events of one catalogue, and different ones.
    func isAnotherEvent(than other: PlacedReport) -> Bool {
        guard let mine = catalogued, let theirs = other.catalogued else { return false }
        return mine.catalogue == theirs.catalogue && mine.id != theirs.id && !isSameEvidence(as: other)
    }

    /// Whether another row says the same number of the same days and people.
    func isRepeated(by other: PlacedReport) -> Bool {
        quantity == other.quantity && placement == other.placement && period == other.period
            && population == other.population
    }
}

/// Something that happened, as a catalogue of such things numbers it.
struct CataloguedEvent: Hashable {
    var catalogue: String
    var id: String

    /// `nil` where no catalogue lists it, or without a number.
    init?(catalogue: String, id: String) {
        guard !catalogue.isEmpty, !id.isEmpty else { return nil }
        (self.catalogue, self.id) = (catalogue, id)
    }
}
