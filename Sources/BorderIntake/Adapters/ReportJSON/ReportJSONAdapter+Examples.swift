extension ReportJSONAdapter {
    /// Inputs with what must come out of them.
    package static let examples: [AdapterExample] = [
        AdapterExample(
            "a list of reports, with people and days as objects",
            input: """
                [
                  {"id": "ge-since", "from": "*", "to": "GEO", "at": null, "population": {"citizen": "RUS"},
                   "period": {"start": ["2022-09-19", "2022-09-23"], "end": ["2022-09-26", "2022-09-28"],
                              "text": "since last week"},
                   "value": 53000, "qualifier": "more_than", "via": ["AFP", "Yle"]},
                  {"id": "fi-we", "direction": "RUS>FIN", "population": "citizen=RUS", "unit": "crossing",
                   "period": "2022-09-24/2022-09-25", "value": 17000, "qualifier": "rounded"}
                ]
                """,
            rows: [
                "2022-09-19..2022-09-23/2022-09-26..2022-09-28  into GEO citizen=RUS flow 53000 more_than crossing #ge-since",
                "2022-09-24/2022-09-25  RUS>FIN citizen=RUS flow 17000 rounded crossing #fi-we",
            ].map { $0.replacing("  ", with: " ") }
        ),
        AdapterExample(
            "an object a line; what cannot be used is named by its line and column",
            input: """
                {"date": "2022-09-24", "crossing": "vaalimaa-torfyanovka", "direction": "RUS>FIN", "persons": 12}
                {"date": "2022-02-31", "crossing": "vaalimaa-torfyanovka", "direction": "RUS>FIN", "count": 12}
                {"date": "2022-09-24", "crossing": "vaalimaa-torfyanovka", "count": -3, "mood": "good"}
                {"date": "2022-09-24", "crossing": }
                {"date": "2022-09-25", "crossing": "vaalimaa-torfyanovka", "direction": "RUS>FIN", "count": 7}
                """,
            rows: [
                "2022-09-24 vaalimaa-torfyanovka RUS>FIN any flow 12 exact person",
                "2022-09-25 vaalimaa-torfyanovka RUS>FIN any flow 7 exact crossing",
            ],
            diagnostics: [
                "example:2:10: error: '2022-02-31' does not exist; expected a day of that month from 01 to 28; check the date",
                "example:3:69: error: '-3' is negative; expected a count of 0 or more; turn the direction round if that is meant",
                "example:3:73: note: ignored member 'mood'",
                "example:4:36: error: '}' stands where it cannot; expected a value",
            ]
        ),
    ]
}
