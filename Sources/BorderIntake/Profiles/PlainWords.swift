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
        guard parts.count <= 8, nouns.count < parts.count || UnitWords.codes[word] != nil else { return nil }
        let noun = nouns.joined(separator: "_")
        if let unit = UnitWords.codes[noun] {
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

    /// Words that head places where no better one does, the best of them first.
    static let weakPlaces =
        ("checkpoint_name crossing_name border_point border_post border_station border_checkpoint border_gate entry_point "
        + "exit_point crossing_place grenzübergang grenzübergangsstelle grenzübertrittsstelle paso_fronterizo "
        + "poste_frontière poste_frontalier puesto_fronterizo puesto_de_control placówka placówka_sg punkt_graniczny "
        + "posterunek пограничный_пункт контрольный_пункт пункт_перетину кпп мапп пункт raja_asema station port "
        + "port_of_exit airport aeropuerto flughafen lotnisko аэропорт gate post terminal harbour harbor seaport site "
        + "place_name location_name name nazwa nombre_del_punto название назва nimi").split(separator: " ").map(
            String.init
        )

    /// Whether a word heads places only where no better one does.
    static func isWeakPlace(_ word: String) -> Bool { weak.contains(word) }

    private static let weak = Set(weakPlaces)

    /// Whether a word heads places of any kind, regions as well as crossings.
    static func isAnyPlace(_ word: String) -> Bool { anyPlaces.contains(word) }

    private static let anyPlaces: Set = [
        "site", "place_name", "location_name", "name", "nazwa", "nombre_del_punto", "название", "назва", "nimi",
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
        // What says a way in a cell says it above a column of numbers.
        for (way, words) in [("entry", DirectionTerm.entryWords), ("exit", DirectionTerm.exitWords)] {
            for word in words {
                let key = ColumnRole.normalised(word)
                guard table[key] == nil, ColumnRole.read(word) == nil else { continue }
                var rule = Profile.Rule([key], "count")
                rule.also = [Cell(role: "direction", text: way)]
                table[key] = rule
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
        ("year", [], "year rok año ano anul yıl év tahun jaar godina vuosi aasta jahr année annee год anno"),
        (
            "month", [],
            "month miesiąc mes mês mese ay hónap měsíc bulan maand mesec lună kuukausi kuu monat mois месяц month_name mois_"
        ),
        ("quarter", [], "quarter qtr kwartał trimestre quartal kvartal квартал"),
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
            "asylum asylum_iso asylum_iso3 asylum_country country_of_asylum country_of_asylum_(iso) coa coa_iso to_iso3 country_to destination_iso3 to_code host_country"
        ),
        (
            "crossing", [],
            "port_name port_of_entry point_of_entry border_crossing border_crossing_point bcp poe przejście przejście_graniczne piiripunkt rajanylityspaikka граничний_пункт пункт_пропуска"
        ),
        ("crossing", [], weakPlaces.joined(separator: " ")),
        (
            "category", [],
            "category categories traveller_category type_of_traveller traveller_type kategoria kategorie categoría catégorie категория категорія"
        ),
        ("border", [], "grenze granica raja piir граница кордон frontera frontière border_section"),
        ("country", [], "land kraj país pays maa riik страна location_code iso3"),
        (
            "direction", [],
            "kierunek richtung suunta suund направление напрямок dirección sentido sens direção direzione smer směr irány yön flow_direction way "
                + "direction_of_travel travel_direction direction_of_movement direction_of_crossing "
                + "arrival_/_departure arrivals_/_departures arrival/departure entry/exit entry_/_exit "
                + "entry_or_exit arrival_or_departure flujo flux fluxo kierunek_ruchu kierunek_przekroczenia"
        ),
        (
            "nationality", [],
            "country_of_citizenship citizenship_country country_of_nationality kodakondsus obywatelstwo kansalaisuus nacionalidad staatsangehörigkeit гражданство citizen nat"
        ),
        (
            ProfileRole.origin, [],
            "country_of_residence residence residence_country country_of_usual_residence usual_residence "
                + "país_de_residencia pais_de_residencia residencia pays_de_résidence résidence kraj_zamieszkania "
                + "wohnsitzland herkunftsland страна_проживания країна_проживання asuinmaa elukohariik source_market "
                + "market país_de_residência paese_di_residenza"
        ),
        ("group", [], "country_of_birth birth_country país_de_nacimiento pays_de_naissance"),
        ("reporter", [], "reporting_iso3 rep reported_by_country"),
        (
            ProfileRole.counterpart, [],
            "partner partner_country partner_iso3 counterpart counterpart_country counterpart_area neighbour neighbor other_country "
                + "bordering_country neighbouring_country neighboring_country neighbour_country partner_code"
        ),
        ("sex", [], "sex gender sugu płeć sukupuoli sexo geschlecht пол"),
        ("age", [], "age age_group age_range vanuserühm edad alter"),
        ("reason", [], "reason purpose purpose_of_visit"),
        ("scale", [], "unit_mult unit_multiplier"),
        ("mode", [], "mode_of_travel means_of_transport transport_mode mode_of_arrival mode_of_entry"),
        ("flags", [], "flag flags obs_flag obs_status symbol"),
        (
            "count", [],
            "total number liczba anzahl nombre cantidad количество obs_value n crossed how_many"
        ),
        (
            "count", [Cell(role: "direction", text: "entry")],
            "entries entry entry_count inflow inflows arrivals arrival arrivals_count inbound incoming entering in entrées entrée entradas entrada einreisen einreise wjazdy wjazd przyjazdy przyjazd saapuneet saapuvat въезд въехало прибыло прибытие прибуло в'їзд entered"
        ),
        (
            "count", [Cell(role: "direction", text: "exit")],
            "exits exit exit_count outflow outflows departures departure departures_count outbound outgoing leaving out sorties sortie salidas salida ausreisen ausreise wyjazdy wyjazd lähteneet lähtevät выезд выехало убыло убытие вибуло виїзд left"
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
