import BorderCore

/// What people, passages and vehicles are called in the tables of others.
enum UnitWords {
    /// The unit that a word of a table names; `nil` for a word that names none.
    static func unit(of word: String) -> CountUnit? {
        CountUnit(code: word) ?? codes[ColumnRole.normalised(word)].flatMap { CountUnit(code: $0) }
    }

    /// What people and passages are called in plain tables, with the unit that they are.
    static let codes: [String: String] = [
        "people": "person", "persons": "person", "person": "person", "individuals": "person", "travellers": "person",
        "travelers": "person", "passengers": "person", "pax": "person", "headcount": "person", "migrants": "person",
        "osób": "person", "personen": "person", "personnes": "person", "personas": "person", "людей": "person",
        "человек": "person", "осіб": "person", "osoby": "person", "osobami": "person", "лиц": "person",
        "лица": "person",
        "граждан": "person", "пассажиров": "person", "пассажиры": "person", "henkilöt": "person", "henkilöä": "person",
        "isikud": "person", "isikut": "person", "reisende": "person", "voyageurs": "person", "viajeros": "person",
        "pasajeros": "person", "matkustajat": "person", "crossings": "crossing", "passages": "crossing",
        "border_crossings": "crossing", "lorries": "truck", "lorry": "truck", "hgv": "truck", "hgvs": "truck",
        "coaches": "bus", "motor_vehicles": "vehicle", "passenger_cars": "car", "private_cars": "car",
    ]
}
