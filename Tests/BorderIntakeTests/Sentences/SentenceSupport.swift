import BorderCore
import Foundation
import Testing

@testable import BorderIntake

/// What the tests of sentences share: the rule files, and a small gazetteer.
enum Sentences {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "geodata/languages")

    private static let languages = (en: Result { try load("en") }, ru: Result { try load("ru") })

    static func language(_ name: String) throws -> Language {
        try (name == "ru" ? languages.ru : languages.en).get()
    }

    private static func load(_ name: String) throws -> Language {
        try Language(Array(Data(contentsOf: folder.appending(path: "\(name).tsv"))), named: name)
    }

    private static let countries: [String: String] = [
        "finland": "FIN", "fin": "FIN", "russia": "RUS", "rus": "RUS", "georgia": "GEO", "geo": "GEO",
        "kazakhstan": "KAZ", "kaz": "KAZ", "mongolia": "MNG", "mng": "MNG", "norway": "NOR", "nor": "NOR",
        "poland": "POL", "ukraine": "UKR", "ukr": "UKR", "uzbekistan": "UZB", "kyrgyzstan": "KGZ",
    ]
    private static let others: [String: String] = [
        "vaalimaa": "vaalimaa-torfyanovka", "upper lars": "upper-lars-dariali", "верхний ларс": "upper-lars-dariali",
        "niirala": "niirala-vyartsilya",
        "petropavlovsk": "petropavlovsk-area", "fin-rus": "FIN-RUS", "geo-rus": "GEO-RUS", "kaz-rus": "KAZ-RUS",
        "mng-rus": "MNG-RUS", "nor-rus": "NOR-RUS", "russia and georgia": "GEO-RUS", "north ossetia": "RU-SE",
    ]

    /// Knows the places of the tests, "Springfield" twice, and nothing else.
    static let gazetteer: @Sendable (String) -> PlaceReading = { text in
        let key = text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
        if let code = countries[key] { return .place(id: code, country: CountryCode(code)) }
        if let id = others[key] { return .place(id: id, country: nil) }
        if key == "eu" { return .countrySet(id: "EU") }
        return key == "springfield" ? .ambiguous(["US-IL", "US-MA"]) : .unknown
    }

    /// A sentence said on Thursday, 29 September 2022, after the order of the 21st, unless other days are given.
    static func read(
        _ sentence: String,
        reported: String? = "2022-09-29",
        anchor: String? = "2022-09-21",
        language: String = "en"
    ) throws -> SentenceReading {
        var details = ReportDetails()
        details.reportedOn = reported.flatMap { Day($0) }
        let context = SentenceContext(details: details, anchor: anchor.flatMap { Day($0) })
        return SentenceReader(try self.language(language), places: gazetteer).read(sentence, in: context)
    }

    /// A row in one line: number, people, measure, place, direction, days.
    static func line(_ row: ReportRow) -> String {
        let number = row.quantity.map { quantity in
            "\(quantity.value)\(quantity.rangeEnd.map { "-\($0)" } ?? "") \(quantity.qualifier.code)"
        }
        let period = row.period.map { row.details.hours?.description(on: $0) ?? $0.description }
        return [
            number ?? "–", row.population.description, row.measure.kind.code, row.measure.unit.code,
            row.place.isEmpty ? "–" : row.place, row.direction == .unspecified ? "–" : "\(row.direction)",
            period ?? "–",
        ].joined(separator: " | ")
    }
}
