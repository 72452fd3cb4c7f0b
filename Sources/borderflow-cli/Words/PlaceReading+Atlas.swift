import BorderFlow

extension Atlas {
    /// The look-up of place names that the reader of sentences asks.
    var placeReading: @Sendable (String) -> PlaceReading {
        { [self] text in
            switch knownMatch(text) {
            case .place(.country(let code)): .place(id: code.description, country: code)
            case .place(.countrySet(let id)): .countrySet(id: id)
            case .place(.border(let code)) where border(code) == nil: .unknown
            case .place(let place): .place(id: place.id, country: nil)
            case .ambiguous(let places): .ambiguous(places.map(\.id))
            case .unknown, nil: .unknown
            }
        }
    }
}
