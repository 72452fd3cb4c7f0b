import BorderTestSupport
import Testing

/// Where a row is: by its position where it names nothing else, and never in two places that lie apart.
@Suite struct PlacesOfRowsTests {
    /// What `flows` says of a table in a file of some name, place by place.
    private static func printed(_ text: String, in name: String = "input.csv") throws -> Printed {
        try withTemporaryFolder { folder in
            try folder.write(name, text)
            return try Printed(Binary.run(arguments: ["flows", name, "--csv", "--by", "crossing"], folder: folder))
        }
    }

    private static func feature(_ longitude: Double, _ latitude: Double, _ properties: String = "") -> String {
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[\(longitude),\(latitude)]},"
            + "\"properties\":{\"date\":\"2023-01-01\",\"direction\":\"RUS>FIN\",\"persons\":10\(properties)}}"
    }

    private static func features(_ all: String...) -> String {
        "{\"type\":\"FeatureCollection\",\"features\":[\(all.joined(separator: ","))]}"
    }

    // MARK: Positions

    @Test(
        "rows that name no place are of the crossings at their positions, and none is lost",
        arguments: [
            (
                "in.csv",
                "date,lat,lon,direction,persons\n2023-01-01,60.60,27.87,RUS>FIN,10\n2023-01-01,61.10,28.90,RUS>FIN,10\n"
            ),
            ("in.geojson", features(feature(27.87, 60.60), feature(28.90, 61.10))),
        ]
    )
    func positions(_ name: String, _ text: String) throws {
        let answer = try Self.printed(text, in: name)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.values == [10, 10])
        #expect(Set(answer.figures.map { $0["place"] ?? "" }).count == 2)
        #expect(answer.figures.allSatisfy { $0["place"]?.hasPrefix("FIN-RUS:") ?? false }, "\(answer.figures)")
        #expect(answer.run.errors.contains("2 crossings that no gazetteer lists ('60.6"), "\(answer.run.errors)")
    }

    @Test(
        "a row without a place whose position is one of nowhere, or of another border, is refused",
        arguments: [
            ("0,0", "'0, 0' lies in no country"), ("60.60N,27.87", "'60.60N, 27.87' lies in no country"),
            ("91,27.87", "'91, 27.87' lies in no country"), ("60.60,", "'60.60, ' lies in no country"),
            ("NaN,27.87", "'NaN, 27.87' lies in no country"), ("59.37,28.2", "RUS>FIN does not cross EST-RUS"),
        ]
    )
    func nowhere(_ position: String, _ words: String) throws {
        let answer = try Self.printed("date,lat,lon,direction,persons\n2023-01-01,\(position),RUS>FIN,10\n")
        #expect(answer.run.exitCode == 1 && answer.figures.isEmpty)
        #expect(answer.run.errors.contains(words), "\(answer.run.errors)")
    }

    @Test("a row with neither a place nor a position is of its direction, as before")
    func noPosition() throws {
        let answer = try Self.printed("date,lat,lon,direction,persons\n2023-01-01,,,RUS>FIN,10\n")
        #expect(answer.run.exitCode == 0)
        #expect(answer.figures.map { $0["place"] } == ["FIN-RUS"])
    }

    @Test("the position of a feature says where a crossing is that no gazetteer lists, as it does in a table")
    func featureOfACrossing() throws {
        let point = try Self.printed(
            Self.features(Self.feature(27.87, 60.60, ",\"crossing\":\"Gate A\"")),
            in: "in.geojson"
        )
        let table = try Self.printed(
            "date,crossing,lat,lon,direction,persons\n2023-01-01,Gate A,60.60,27.87,RUS>FIN,10\n"
        )
        #expect(point.run.exitCode == 0, "\(point.run.errors)")
        #expect(point.figures.map { $0["place"] } == table.figures.map { $0["place"] })
        #expect(point.figures.first?["place"]?.hasPrefix("FIN-RUS:Gate A@60.6") ?? false, "\(point.figures)")
    }

    @Test("a feature whose position contradicts its way is refused; other shapes say nothing")
    func featuresAgainstWays() throws {
        let narva = try Self.printed(
            Self.features(Self.feature(28.2, 59.37, ",\"name\":\"Vaalimaa\"")),
            in: "in.geojson"
        )
        #expect(narva.run.exitCode == 1 && narva.figures.isEmpty)
        #expect(narva.run.errors.contains("RUS>FIN does not cross EST-RUS"), "\(narva.run.errors)")
        let line = Self.feature(1, 2).replacing("[1.0,2.0]", with: "[[1,2],[3,4]]").replacing(
            "Point",
            with: "LineString"
        )
        let shape = try Self.printed(Self.features(line), in: "in.geojson")
        #expect(shape.run.exitCode == 0 && shape.figures.map { $0["place"] } == ["FIN-RUS"], "\(shape.run.errors)")
    }

    @Test(
        "a position beside a name is used or said to be of no use",
        arguments: [
            ("Vaalimaa", "91,27.87", "none on Earth ('91, 27.87')"), ("Vaalimaa", "NaN,27.87", "none on Earth ('NaN"),
            ("Vaalimaa", "60.60,", "none on Earth ('60.60, ')"), ("Vaalimaa", "60.60N,27.87", "none on Earth"),
            ("Vaalimaa", "0,0", "far from the place that it names ('Vaalimaa')"),
            ("FIN-RUS", "59.37,28.2", "far from the place that it names ('FIN-RUS')"),
            ("FIN-RUS", "91,27.87", "none on Earth ('91, 27.87')"), ("FIN-RUS", "60.60N,27.87", "none on Earth"),
            ("FIN-RUS", "0,0", "far from the place that it names ('FIN-RUS')"),
        ]
    )
    func usedAloud(_ place: String, _ position: String, _ words: String) throws {
        let answer = try Self.printed(
            "date,place,lat,lon,direction,persons\n2023-01-01,\(place),\(position),RUS>FIN,10\n"
        )
        #expect(answer.values == [10])
        #expect(answer.run.errors.contains(words), "\(answer.run.errors)")
    }

    @Test(
        "a position near its border, and none at all, need no word",
        arguments: [
            ("FIN-RUS", "60.60,27.87"), ("FIN-RUS", ","), ("Vaalimaa", "60.60,27.87"), ("Vaalimaa", ","),
        ]
    )
    func inOrder(_ place: String, _ position: String) throws {
        let answer = try Self.printed(
            "date,place,lat,lon,direction,persons\n2023-01-01,\(place),\(position),RUS>FIN,10\n"
        )
        #expect(answer.values == [10])
        #expect(!answer.run.errors.contains("position"), "\(answer.run.errors)")
    }

    @Test("positions that part rows beside a border are asked about")
    func positionsBesideABorder() throws {
        let head = "date,border,lat,lon,direction,persons\n2023-01-01,FIN-RUS,60.60,27.87,RUS>FIN,10\n"
        let answer = try Self.printed(head + "2023-01-01,FIN-RUS,61.10,28.90,RUS>FIN,10\n")
        #expect(answer.run.exitCode == 65)
        #expect(answer.run.errors.contains("'lat' ('60.60', '61.10'), which is not read"), "\(answer.run.errors)")
        let again = try Self.printed(head + "2023-01-02,FIN-RUS,60.60,27.87,RUS>FIN,10\n")
        #expect(again.run.exitCode == 0 && again.values == [20])
    }

    // MARK: Names

    @Test("names of crossings beside a border are read; names that nobody knows are asked about where they part rows")
    func names() throws {
        let head = "date,border,direction,persons,name\n"
        let known = try Self.printed(
            head + "2023-01-01,FIN-RUS,RUS>FIN,10,Vaalimaa\n2023-01-01,FIN-RUS,RUS>FIN,10,Nuijamaa\n"
        )
        #expect(known.run.exitCode == 0, "\(known.run.errors)")
        #expect(
            Set(known.figures.compactMap { $0["place"] }) == ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye"]
        )
        let strange = try Self.printed(
            head + "2023-01-01,FIN-RUS,RUS>FIN,10,Ylä-Hilla\n2023-01-01,FIN-RUS,RUS>FIN,10,Ala-Hilla\n"
        )
        #expect(strange.run.exitCode == 65)
        #expect(strange.run.errors.contains("'name' ('Ylä-Hilla', 'Ala-Hilla')"), "\(strange.run.errors)")
        let same = try Self.printed(head + "2023-01-01,FIN-RUS,RUS>FIN,10,Finland–Russia\n")
        #expect(same.run.exitCode == 0 && same.figures.map { $0["place"] } == ["FIN-RUS"], "\(same.run.errors)")
    }

    // MARK: Places that lie apart

    @Test(
        "a place outside the larger place of its row is refused",
        arguments: [
            ("border,crossing", "FIN-RUS,Narva,RUS>EST", "Narva is no part of Finland–Russia (FIN-RUS)"),
            ("region,crossing", "FI-09,Raja-Jooseppi,RUS>FIN", "Raja-Jooseppi is no part of Kymenlaakso (FI-09)"),
            ("country,crossing", "EST,Vaalimaa,RUS>FIN", "Vaalimaa is no part of Estonia (EST)"),
            ("country,border", "Estonia,FIN-RUS,RUS>FIN", "is no part of Estonia (EST)"),
            ("country,region", "Estonia,FI-09,RUS>FIN", "Kymenlaakso is no part of Estonia (EST)"),
        ]
    )
    func apart(_ head: String, _ row: String, _ words: String) throws {
        let answer = try Self.printed("month,\(head),direction,persons\n2023-01,\(row),10\n")
        #expect(answer.run.exitCode == 1 && answer.figures.isEmpty)
        #expect(answer.run.errors.contains(words), "\(answer.run.errors)")
    }

    @Test(
        "a place in the larger place of its row is read, and so is one of which nobody knows where it lies",
        arguments: [
            ("border,crossing", "FIN-RUS,Vaalimaa,RUS>FIN", "vaalimaa-torfyanovka"),
            ("border,crossing", "EST-RUS,Narva,RUS>EST", "narva"),
            ("border,crossing", "FIN-RUS,Gate A,RUS>FIN", "FIN-RUS:"),
            ("region,crossing", "FI-09,Vaalimaa,RUS>FIN", "vaalimaa-torfyanovka"),
            ("region,crossing", "Southeast,Vaalimaa,RUS>FIN", "vaalimaa-torfyanovka"),
            ("country,crossing", "Russia,Vaalimaa,RUS>FIN", "vaalimaa-torfyanovka"),
            ("country,border", "Finland,FIN-RUS,RUS>FIN", "FIN-RUS"),
            ("country,region", "Finland,FI-09,into FIN", "FI-09"),
        ]
    )
    func together(_ head: String, _ row: String, _ place: String) throws {
        let answer = try Self.printed("month,\(head),direction,persons\n2023-01,\(row),10\n")
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.values == [10])
        #expect(answer.figures.first?["place"]?.hasPrefix(place) ?? false, "\(answer.figures)")
    }

    @Test("many places, each beside its border: one that is not is found wherever it stands")
    func manyPairs() throws {
        var rows = (1...200).map {
            "2023-01-\($0 % 28 + 1),FIN-RUS,\($0 % 2 == 0 ? "Vaalimaa" : "Nuijamaa"),RUS>FIN,\($0)"
        }
        rows = rows.map {
            $0.replacing("-01-", with: $0.dropFirst(8).first == "," || $0.dropFirst(9).first == "," ? "-01-0" : "-01-")
        }
        rows.append("2023-02-01,EST-RUS,Vaalimaa,RUS>FIN,1")
        let answer = try Self.printed("date,border,crossing,direction,persons\n" + rows.joined(separator: "\n") + "\n")
        #expect(answer.run.errors.contains("input.csv:202:12: error: Vaalimaa is no part of"), "\(answer.run.errors)")
        #expect(answer.run.errors.contains("201 rows read, 200 accepted, 1 rejected"), "\(answer.run.errors)")
    }

    // MARK: Ways

    @Test(
        "from and to against the exit of who counts, and with it",
        arguments: [
            ("RUS,FIN,exit,FIN", nil), ("RUS,FIN,entry,RUS", nil), ("RUS,FIN,exit,EST", nil),
            ("RUS,FIN,entry,FIN", "RUS>FIN"), ("RUS,FIN,exit,RUS", "RUS>FIN"), ("Russia,Finland,entry,FIN", "RUS>FIN"),
            ("RUS,FIN,exit,", "RUS>FIN"), ("RUS,,exit,RUS", "RUS>*"),
        ] as [(String, String?)]
    )
    func ways(_ row: String, _ way: String?) throws {
        let answer = try Self.printed("month,from,to,direction,reporter,persons\n2023-01,\(row),100\n")
        #expect(answer.figures.map { $0["direction"] } == (way.map { [$0] } ?? []), "\(answer.run.errors)")
        #expect(answer.run.exitCode == (way == nil ? 1 : 0))
        if way == nil { #expect(answer.run.errors.contains("from and to columns say different ways")) }
    }
}
