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
        "visitors": "person", "tourists": "person", "pedestrians": "person", "vehículos": "vehicle",
        "vehiculos": "vehicle", "véhicules": "vehicle", "fahrzeuge": "vehicle", "pojazdy": "vehicle",
        "pojazdów": "vehicle", "veículos": "vehicle", "veicoli": "vehicle", "ajoneuvot": "vehicle",
        "sõidukid": "vehicle", "voertuigen": "vehicle", "fordon": "vehicle", "vehicule": "vehicle",
        "járművek": "vehicle", "vozila": "vehicle", "возила": "vehicle", "vozidla": "vehicle", "araçlar": "vehicle",
        "транспортных_средств": "vehicle", "транспортные_средства": "vehicle", "транспортних_засобів": "vehicle",
        "транспортні_засоби": "vehicle", "camiones": "truck", "camions": "truck", "lkw": "truck",
        "ciężarówki": "truck", "грузовики": "truck", "autobuses": "bus", "autobusy": "bus", "автобусы": "bus",
        "автобуси": "bus", "pkw": "car", "coches": "car", "voitures": "car", "pessoas": "person", "persone": "person",
        "passageiros": "person", "passeggeri": "person", "pasażerowie": "person", "пасажири": "person",
    ]
}
