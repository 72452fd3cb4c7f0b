@testable import BorderIntake

/// The JSON Schemas of what people write, and of what `claim` makes of a sentence.
enum ReportSchemaText {
    /// A row of the table of reports that borderflow reads, as an object of the cells that are filled.
    static var reports: String {
        var properties: [String] = []
        for (role, words) in ColumnRole.vocabulary {
            for word in words {
                let same = word == words[0] ? "" : " The same as \(words[0])."
                let meaning = TableSchemaText.quoted((meanings[words[0]] ?? "") + same)
                properties.append("    \(TableSchemaText.quoted(word)): {\(type(role)), \"description\": \(meaning)}")
            }
        }
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "A row of a table of reports",
              "description": "The cells of a row under the header words that borderflow reads, in any order and case; \
            columns with other words are ignored. A row needs a number or an effect, a place or a direction, and days.",
              "type": "object",
              "properties": {
            \(properties.joined(separator: ",\n"))
              }
            }

            """
    }

    /// What `claim --json` prints.
    static var claim: String {
        let text = "{\"type\": [\"string\", \"null\"]}"
        let row = ReportRow.columns.map { key -> String in
            let isNumber = key == "value" || key == "value_max"
            let type = isNumber ? "\"type\": [\"integer\", \"string\", \"null\"]" : "\"type\": [\"string\", \"null\"]"
            let meaning = TableSchemaText.quoted(meanings[key] ?? meanings[synonym(key)] ?? "")
            return "        \(TableSchemaText.quoted(key)): {\(type), \"description\": \(meaning)}"
        }
        let keys = ReportRow.columns.map(TableSchemaText.quoted).joined(separator: ", ")
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "borderflow claim --json",
              "description": "What a sentence was read as.",
              "type": "object",
              "required": ["sentence", "complete", "pieces", "left_over", "missing", "row"],
              "additionalProperties": false,
              "properties": {
                "sentence": {"type": "string"},
                "complete": {"type": "boolean", "description": "Whether number, place and days are there, and no word is left over."},
                "pieces": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["field", "words", "meaning", "rule"],
                    "properties": {"field": {"type": "string"}, "words": \(text), "meaning": \(text), "rule": \(text)}
                  }
                },
                "left_over": {"type": "array", "items": {"type": "string"}},
                "missing": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["field", "reason"],
                    "properties": {"field": {"type": "string"}, "reason": {"type": "string"}}
                  }
                },
                "row": {
                  "type": "object",
                  "required": [\(keys)],
                  "additionalProperties": false,
                  "properties": {
            \(row.joined(separator: ",\n"))
                  }
                }
              }
            }

            """
    }

    private static func type(_ role: ColumnRole) -> String {
        switch role {
        case .value, .valueMax, .valueHigh, .magnitude: "\"type\": [\"string\", \"integer\"]"
        default: "\"type\": \"string\""
        }
    }

    private static func synonym(_ key: String) -> String {
        ColumnRole.vocabulary.first { $0.words.contains(key) }?.words.first ?? key
    }

    /// What the usual header word of each role means.
    static let meanings: [String: String] = [
        "id": "The row's id; no two rows may share one.",
        "measure": "What the number says: flow for how many passed, stock for how many are there …",
        "unit": "What is counted: crossing, person, vehicle …",
        "date":
            "The days: 2022-09-24, 2022-09, FIRST/LAST, open ends as EARLIEST..LATEST, hours as 2022-09-28T10:00/2022-09-29T10:00.",
        "period_start": "The earliest day it may begin on.",
        "period_start_latest": "The latest day it may begin on.",
        "period_end_earliest": "The earliest day it may end on.",
        "period_end": "The latest day it may end on.",
        "period_text": "The wording of the days.",
        "crossing": "A crossing point by id or by name in any script.",
        "place": "A place of any kind: a crossing, a border, a country, a region.",
        "region": "A first-level region.",
        "border": "A border: FIN-RUS.",
        "country": "A country.",
        "latitude": "Degrees north on WGS 84 of a crossing that no gazetteer lists.",
        "longitude": "Degrees east on WGS 84 of a crossing that no gazetteer lists.",
        "from": "The country that travellers leave.",
        "to": "The country that travellers enter.",
        "direction": "Which way: RUS>FIN, into FIN, FIN<>RUS for both ways.",
        "side": "Whose counter it was: entries are into that country.",
        "reporter": "The country whose entries and exits in and out mean.",
        "population": "Whom the number counts: any, or conditions such as citizen=RUS;sex=m.",
        "nationality": "Whose citizens the number counts.",
        "mode": "How the border is crossed: road, rail, air, ferry, pedestrian.",
        "count": "The number, in digits; of a range the lower end.",
        "value_max": "The upper end of a range.",
        "value_high": "The upper limit of a number in our own tables, for a range without value_max.",
        "qualifier": "How the number is worded: exact, about, more_than, range …",
        "authority": "Who counted.",
        "via": "Who printed it, nearest to the authority first.",
        "source": "Where it can be read.",
        "quote": "At most 300 characters of the original words.",
        "reported_on": "The day, month or year it was said.",
        "retrieved_on": "The day it was read.",
        "grade": "The Admiralty grade: A1 to F6.",
        "derived_from": "Ids of the reports it was computed from, with spaces between.",
        "supersedes": "The id of the report that it replaces.",
        "evidence": "The group of reports that repeat one another.",
        "note": "A remark.",
        "flags":
            "The status of the number as its publisher says: provisional, estimated, break …, parted by semicolons.",
        "effect": "What held at a place: open, closed, restricted, checkpoint, queue, rule, event.",
        "concerns": "For whom it held.",
        "magnitude": "How long a queue, or how many.",
        "magnitude_unit": "The unit of the magnitude: vehicles, km, h.",
        "role": "How a row of our own tables stands to the one above it; nets are passed over.",
    ]
}
