import BorderTestSupport
import Testing

/// What stands in a column of crossings is a crossing: no region of that name, and none of several by chance.
@Suite struct CrossingColumnTests {
    private static let head = "Month,Border point,From,To,Persons\n"

    @Test func aRegionIsNoCrossing() throws {
        let text = Self.head + "2023-01,Busia,Kenya,Uganda,100\n2023-01,Malaba,Kenya,Uganda,200\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "crossing"], on: text)
        #expect(answer.run.exitCode == 0, "\(answer.run.errors)")
        #expect(answer.figures.sorted() == ["KEN-UGA:Busia KEN>UGA 100", "malaba KEN>UGA 200"])
        #expect(answer.run.errors.contains("1 row of 1 crossing that no gazetteer lists ('Busia')"))
        let border = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(border.figures.first == "KEN-UGA KEN>UGA 300", "\(border.figures)")
    }

    /// Without a border or a position nobody knows where it is.
    @Test(arguments: [
        ("date,crossing,direction,persons\n2023-01-01,Busia,*>UGA,100\n", "'Busia' is a region (UG-202)"),
        ("Date,Crossing,Travellers\n2023-01-01,Lapland,100\n", "'Lapland' is a region (FI-10)"),
    ])
    func aRegionOfNoBorderIsRefused(_ text: String, _ words: String) throws {
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.run.exitCode == 1)
        #expect(answer.run.errors.contains(words + " and no crossing of the gazetteer"), "\(answer.run.errors)")
        #expect(answer.run.errors.contains("name its border in a column 'border'"))
        #expect(answer.rows.isEmpty)
    }

    @Test func aPositionSaysWhereItIs() throws {
        let text = "date,crossing,latitude,longitude,direction,count\n2023-01-01,Busia,0.466,34.092,KEN>UGA,100\n"
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.figures == ["KEN-UGA:Busia@0.466,34.092 KEN>UGA 100"], "\(answer.run.errors)")
    }

    /// A region in its own column, by its code, or under a head of places of any kind is one.
    @Test(arguments: [
        "date,region,direction,count\n2023-01-01,Busia,*>UGA,100\n",
        "date,place,direction,count\n2023-01-01,Busia,*>UGA,100\n",
        "date,crossing,direction,count\n2023-01-01,UG-202,*>UGA,100\n",
        "date,crossing,region,direction,count\n2023-01-01,,Busia,*>UGA,100\n",
        "Datum,Name,Richtung,Anzahl\n2023-01-01,Busia,*>UGA,100\n",
    ])
    func regionsWhereTheyBelong(_ text: String) throws {
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.figures == ["UG-202 *>UGA 100"], "\(text)\(answer.run.errors)")
    }

    /// In one table the same word may be a region in its column, and no crossing in that of the crossings.
    @Test(arguments: [["crossing", "region"], ["region", "crossing"]])
    func columnsDoNotMix(_ order: [String]) throws {
        let rows = order.map { column in
            "2023-01-01,\(column == "crossing" ? "Busia," : ",Busia"),*>UGA,100\n"
        }
        let text = "date,crossing,region,direction,count\n" + rows.joined()
        let answer = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(answer.run.exitCode == 1)
        #expect(answer.figures == ["UG-202 *>UGA 100"])
        #expect(answer.run.errors.contains("2 rows read, 1 accepted, 1 rejected"), "\(answer.run.errors)")
    }

    /// Regions of one's own are regions too.
    @Test func regionsOfOnesOwn() throws {
        let square = "[[[27,60],[29,60],[29,61],[27,61],[27,60]]]"
        let regions =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"Kaakko\",\"code\":\"K1\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":\(square)}}]}"
        let run = try withTemporaryFolder { folder in
            try folder.put("r.geojson", regions)
            try folder.put("a.csv", "date,crossing,direction,count\n2023-01-01,Kaakko,RUS>FIN,5\n")
            return try Binary.run("flows", "a.csv", "--csv", "--regions", "r.geojson", folder: folder)
        }
        #expect(run.exitCode == 1 && run.errors.contains("'Kaakko' is a region"), "\(run.errors)")
    }

    // MARK: Names of several crossings

    /// The points of Narva are numbered, and the name without a number is all of them.
    @Test func aNameOfSeveralIsTheirWhole() throws {
        let text =
            "Date,Crossing,From,To,Persons\n2023-01-01,Narva,RUS,EST,100\n2023-01-01,Narva-1,RUS,EST,70\n"
            + "2023-01-01,Narva-2,RUS,EST,30\n"
        let answer = try Answer(["flows", "FILE", "--csv", "--by", "crossing"], on: text)
        let figures = answer.figures
        #expect(figures.contains("narva-ivangorod RUS>EST 70"), "\(figures)")
        #expect(figures.contains("narva-2-parusinka RUS>EST 30"))
        let whole = try Answer(["flows", "FILE", "--csv"], on: text)
        #expect(!whole.run.output.contains("200") && !whole.run.output.contains("70–100"), "\(whole.run.output)")
        #expect(whole.figures.contains("EST-RUS RUS>EST 100"), "\(whole.figures)")
    }

    @Test(arguments: [
        ("Mamonovo", "RUS>POL", "gronowo-mamonovo1, grzechotki-mamonovo2"),
        ("Mexicali", "MEX>USA", "calexico-east-mexicali-ii, calexico-mexicali"),
    ])
    func severalAreListedAndNonePicked(_ name: String, _ way: String, _ ids: String) throws {
        let answer = try Answer(["flows", "FILE", "--csv"], on: plainHeader + "2023-01-01,\(name),\(way),100\n")
        #expect(answer.run.exitCode == 1)
        #expect(answer.rows.isEmpty)
        let words = "'\(name)' means several places; expected one of \(ids)"
        #expect(answer.run.errors.contains(words), "\(answer.run.errors)")
    }

    @Test(arguments: [("Mamonovo I", "gronowo-mamonovo1"), ("Mamonovo-2", "grzechotki-mamonovo2")])
    func theNumberDecides(_ name: String, _ id: String) throws {
        let answer = try Answer(["flows", "FILE", "--csv"], on: plainHeader + "2023-01-01,\(name),RUS>POL,100\n")
        #expect(answer.figures == ["\(id) RUS>POL 100"], "\(answer.run.errors)")
    }
}
