import BorderCore

/// What the header words of plain tables say, in the languages that ministries write.
enum PlainWords {
    /// What a normalised header word says; `nil` for one that says nothing known.
    static func role(_ word: String) -> Profile.Rule? {
        if let rule = table[word] { return rule }
        guard let (role, unit) = ColumnRole.read(word) else { return counted(word) }
        if role == .role { return nil }
        var rule = Profile.Rule([word], role == .value ? "count" : role.meaning)
        if case .place = role {
            rule.role =
                [
                    "crossing_id": "crossing", "checkpoint": "crossing", "crossing_point": "crossing", "at": "place",
                    "location": "place",
                ][word] ?? word
        }
        if role == .period { rule.role = ["year", "month", "day"].contains(word) ? word : "date" }
        if let unit { rule.also = [.init(role: "unit", text: unit.code)] }
        return rule
    }

    /// `number of people`, `no. of crossings`, `total entries`, `persons crossed`, `persons (total)`: a word for what is
    /// counted among words that say that it is.
    private static func counted(_ word: String) -> Profile.Rule? {
        let parts = word.split { "_()[]:".contains($0) }.map(String.init)
        let nouns = parts.filter { !countingWords.contains($0) }
        guard parts.count <= 8, nouns.count < parts.count || units[word] != nil else { return nil }
        let noun = nouns.joined(separator: "_")
        if let unit = units[noun] {
            var rule = Profile.Rule([word], "count")
            rule.also = [.init(role: "unit", text: unit)]
            return rule
        }
        guard !noun.isEmpty, noun != word, let found = table[noun] ?? unit(noun), found.role == "count" else {
            return nil
        }
        var rule = found
        rule.names = [word]
        return rule
    }

    private static func unit(_ noun: String) -> Profile.Rule? {
        guard case (.value, let unit?)? = ColumnRole.read(noun) else { return nil }
        var rule = Profile.Rule([noun], "count")
        rule.also = [.init(role: "unit", text: unit.code)]
        return rule
    }

    private static let countingWords: Set = [
        "number", "numbers", "no", "no.", "nr", "nr.", "num", "#", "count", "total", "totals", "overall", "of", "the",
        "all", "how", "many", "crossed", "crossing", "border", "counted", "recorded", "who", "liczba", "ilość",
        "anzahl",
        "der", "nombre", "de", "número", "numero", "total_de", "количество", "число", "всего", "кількість",
    ]

    /// What people and passages are called in plain tables, with the unit that they are.
    private static let units: [String: String] = [
        "people": "person", "persons": "person", "person": "person", "individuals": "person", "travellers": "person",
        "travelers": "person", "passengers": "person", "pax": "person", "headcount": "person", "migrants": "person",
        "osób": "person", "personen": "person", "personnes": "person", "personas": "person", "людей": "person",
        "человек": "person", "осіб": "person", "crossings": "crossing", "passages": "crossing",
        "border_crossings": "crossing",
    ]

    private static let table: [String: Profile.Rule] = {
        var table: [String: Profile.Rule] = [:]
        for (role, also, words) in lists {
            for word in words.split(separator: " ") {
                var rule = Profile.Rule([String(word)], role)
                rule.also = also
                table[rule.names[0]] = rule
            }
        }
        return table
    }()

    private typealias Cell = Profile.Cell

    private static let lists: [(role: String, also: [Profile.Cell], words: String)] = [
        (
            "date", [],
            "datum data fecha kuupäev päivä pvm дата jour tag time_period ref_date reporting_date event_date datetime timestamp time"
        ),
        ("year", [], "year rok año ano vuosi aasta jahr année annee год anno"),
        ("month", [], "month miesiąc mes kuukausi kuu monat mois месяц month_name mois_"),
        ("quarter", [], "quarter kwartał trimestre quartal"),
        (
            "week", [],
            "week iso_week week_no week_number kw kalenderwoche woche semaine semana tydzień viikko vecka uge nädal неделя тиждень"
        ),
        ("day", [], "day_of_month"),
        (
            "from", [],
            "source_country origin_country_code origin_iso3 country_of_origin_(iso) coo coo_iso from_iso3 orig_country country_from from_code"
        ),
        (
            "to", [],
            "asylum_country country_of_asylum country_of_asylum_(iso) coa coa_iso to_iso3 country_to destination_iso3 to_code host_country"
        ),
        (
            "crossing", [],
            "port_name port_of_entry point_of_entry border_crossing border_crossing_point bcp poe przejście przejście_graniczne piiripunkt rajanylityspaikka граничний_пункт пункт_пропуска"
        ),
        ("border", [], "grenze granica raja piir граница кордон frontera frontière border_section"),
        ("country", [], "land kraj país pays maa riik страна location_code iso3"),
        ("direction", [], "kierunek richtung suunta suund направление dirección sens flow_direction way"),
        (
            "nationality", [],
            "country_of_citizenship citizenship_country country_of_nationality kodakondsus obywatelstwo kansalaisuus nacionalidad staatsangehörigkeit гражданство citizen nat"
        ),
        ("reporter", [], "reporting_iso3 rep reported_by_country"),
        ("sex", [], "sex gender sugu płeć sukupuoli sexo geschlecht пол"),
        ("age", [], "age age_group age_range vanuserühm edad alter"),
        ("reason", [], "reason purpose purpose_of_visit"),
        ("mode", [], "mode_of_travel means_of_transport transport_mode"),
        ("flags", [], "flag flags obs_flag obs_status symbol"),
        (
            "count", [],
            "total number no_of_persons number_of_persons individuals liczba liczba_osób henkilöt isikud anzahl nombre cantidad количество obs_value travellers travelers people total_persons crossings_count n crossed how_many"
        ),
        (
            "count", [Cell(role: "direction", text: "entry")],
            "entries entry_count arrivals arrivals_count inbound entrées entradas einreisen wjazdy saapuneet въезд entered"
        ),
        (
            "count", [Cell(role: "direction", text: "exit")],
            "exits exit_count departures departures_count outbound sorties salidas ausreisen wyjazdy lähteneet выезд left"
        ),
        (
            "count",
            [
                Cell(role: "measure", text: "stock"), Cell(role: "unit", text: "person"),
                Cell(role: "status", text: "refugee"),
            ], "refugees"
        ),
        (
            "count",
            [
                Cell(role: "measure", text: "stock"), Cell(role: "unit", text: "person"),
                Cell(role: "status", text: "asylum-seeker"),
            ], "asylum_seekers asylum-seekers"
        ),
        ("count", [Cell(role: "measure", text: "detection")], "detections"),
        ("count", [Cell(role: "measure", text: "refusal")], "refusals refusals_of_entry"),
        ("ignore", [], "coordinates point wkt geometry id_"),
    ]
}
