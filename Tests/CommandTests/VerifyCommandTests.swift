import BorderTestSupport
import Foundation
import Testing

/// `borderflow verify`: a map that was tampered with is found out, one that was not passes.
@Suite struct VerifyCommandTests {
    private static let table = """
        id,at,period,direction,value,value_max,qualifier,authority,population
        a,FIN-RUS,2022-09-21/2022-09-26,RUS>FIN,43000,,about,Guard,citizen=RUS
        b,FIN-RUS,2022-09-21/2022-09-26,FIN>RUS,9000,,exact,Guard,citizen=RUS
        c,EST-RUS,2022-09,RUS>EST,8000,9000,range,Police,citizen=RUS
        d,GEO-RUS,2022-09,RUS>GEO,53000,,more_than,Ministry,citizen=RUS
        e,GEO-RUS,2022-09,RUS>GEO,60000,,exact,Paper,citizen=RUS
        f,KAZ-RUS,2022-09,RUS>KAZ,98,,exact,Ministry,citizen=RUS

        """

    /// Draws, changes the file, verifies.
    private func verify(
        _ arguments: [String] = [],
        data: String = table,
        against: String? = nil,
        more: [String] = [],
        change: (String) -> String = { $0 }
    ) throws -> Answer {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", data)
            let drawn = try Binary.run(arguments: ["map", "in.csv", "-o", "map.svg"] + arguments, folder: folder)
            #expect(drawn.exitCode == 0, "\(drawn.errors)")
            let text = try folder.text("map.svg")
            let changed = change(text)
            try folder.put("map.svg", changed)
            if let against { try folder.put("in.csv", against) }
            return try Answer(["verify", "map.svg", "in.csv", "--csv"] + more, folder: folder)
        }
    }

    @Test(
        arguments: [
            [], ["--border", "FIN-RUS"], ["--country", "EST", "--title", "A <b> \"title\"", "--dek", "7 days"],
            ["--from", "2022-09-21", "--to", "2022-09-26"], ["--direction", "RUS>FIN"], ["--suppress", "100"],
            ["--small-multiples", "month"], ["--small-multiples", "month", "--border", "FIN-RUS", "--size", "phone"],
            ["--projection", "natural-earth"], ["--projection", "+proj=utm +zone=40", "--border", "FIN-RUS"],
            ["--numbers", "short", "--lang", "fi"], ["--per-day", "--over-time", "month"],
            ["--over-time", "year", "--border", "FIN-RUS", "--size", "phone"], ["--estimates", "--seed", "5"],
            ["--worldview", "de-facto"], ["--rows", "counts"],
        ]
    ) func whatWasDrawnIsDerivedAgain(_ arguments: [String]) throws {
        let answer = try verify(arguments)
        #expect(answer.rows.isEmpty && answer.run.exitCode == 0, "\(answer.rows)\(answer.run.errors)")
    }

    @Test func theOrderOfRowsDoesNotMatter() throws {
        var lines = Self.table.split(separator: "\n").map(String.init)
        let header = lines.removeFirst()
        let answer = try verify(against: ([header] + lines.reversed()).joined(separator: "\n") + "\n")
        #expect(answer.rows.isEmpty && answer.run.exitCode == 0, "\(answer.rows)")
    }

    @Test func aPrintedNumberThatTheDataDoNotGiveIsFound() throws {
        let answer = try verify { $0.replacing(">≈43,000<", with: ">≈34,000<") }
        #expect(answer.run.exitCode == 1)
        #expect(answer.column("what").contains("text") && answer.column("drawn").contains { $0.contains("34,000") })
        #expect(answer.column("derived").contains { $0.contains("43,000") })
    }

    @Test func aStatedNumberThatTheDataDoNotGiveIsFound() throws {
        let answer = try verify { $0.replacing("data-value=\"98\"", with: "data-value=\"980\"") }
        #expect(answer.run.exitCode == 1 && answer.rows.count == 1)
        #expect(answer.rows.first?["what"] == "value" && answer.rows.first?["sign"] == "flow-f")
        #expect(answer.rows.first?["drawn"] == "980" && answer.rows.first?["derived"] == "98")
    }

    @Test func anArrowThatWasDrawnWiderIsFound() throws {
        let table = "origin,destination,count,period\nSY,DE,592000,2015\nSY,SE,296000,2015\nUA,PL,9000,2015\n"
        #expect(try verify(data: table).rows.isEmpty)
        let answer = try verify(data: table) { text in
            #expect(text.contains("data-width=\"12\"") && text.contains("data-width=\"6\""))
            return text.replacing("stroke-width=\"6\"", with: "stroke-width=\"9\"")
        }
        #expect(answer.run.exitCode == 1 && answer.column("what") == ["drawn width"], "\(answer.rows)")
    }

    @Test func aRadiusThatWasDrawnLargerIsFound() throws {
        let answer = try verify { text in
            // The disc of Kazakhstan's number grows.
            guard let group = text.range(of: "data-place=\"KAZ-RUS\""),
                let end = text[group.upperBound...].range(of: "</g>"),
                let radius = text[group.upperBound...].firstMatch(of: /data-radius="([0-9.]+)"/)
            else { return text }
            let stated = radius.range.upperBound
            let body = String(text[stated..<end.lowerBound]).replacing(String(radius.1), with: "99")
            return String(text[..<stated]) + body + String(text[end.lowerBound...])
        }
        #expect(answer.run.exitCode == 1 && answer.column("what") == ["drawn radius"], "\(answer.rows)")
    }

    @Test func scalingAsAWholeIsFound() throws {
        let answer = try verify { $0.replacing("<g id=\"flows\"", with: "<g transform=\"scale(2)\" id=\"flows\"") }
        #expect(answer.run.exitCode == 1 && answer.column("what") == ["transform"])
    }

    @Test func otherDataAreFoundSignBySign() throws {
        let answer = try verify(against: Self.table.replacing(",98,", with: ",99,"))
        #expect(answer.run.exitCode == 1)
        #expect(answer.rows.contains { $0["what"] == "digest" && $0["drawn"]?.hasPrefix("sha256:") == true })
        #expect(answer.rows.contains { $0["what"] == "value" && $0["drawn"] == "98" && $0["derived"] == "99" })
        let gone = try verify(
            against: Self.table.split(separator: "\n").filter { !$0.hasPrefix("f,") }.joined(separator: "\n") + "\n"
        )
        #expect(gone.rows.contains { $0["what"] == "sign" && $0["drawn"] == "98" && $0["derived"] == "" })
    }

    @Test func filesBesideTheDataAreAskedFor() throws {
        let crossings = "id,name,lat,lon,country_a,country_b\nown,Own,60.9,28.0,FIN,RUS\n"
        let data = "at,period,direction,value\nown,2022-09,RUS>FIN,500\n"
        try withTemporaryFolder { folder in
            try folder.put("own.csv", crossings)
            try folder.put("in.csv", data)
            let drawn = try Binary.run("map", "in.csv", "--crossings", "own.csv", "-o", "map.svg", folder: folder)
            #expect(drawn.exitCode == 0, "\(drawn.errors)")
            let without = try Binary.run("verify", "map.svg", "in.csv", folder: folder)
            #expect(without.exitCode == 64)
            #expect(without.errors == "borderflow: 'map.svg' was drawn with --crossings; name that file here too\n")
            let with = try Binary.run("verify", "map.svg", "in.csv", "--crossings", "own.csv", folder: folder)
            #expect(with.exitCode == 0 && with.output.contains("follows from the data"), "\(with.output)\(with.errors)")
        }
    }

    @Test func aMapCannotMakeTheCommandWriteOrRead() throws {
        let query = "&quot;query&quot;:{"
        let evil = "&quot;rejects&quot;:[&quot;evil.csv&quot;],&quot;profile&quot;:[&quot;in.csv&quot;],"
        let answer = try verify(change: { $0.replacing(query, with: query + evil) })
        #expect(answer.rows.isEmpty && answer.run.exitCode == 0, "\(answer.run.errors)")
        let smuggled = try Binary.run("verify", "nowhere.svg", "in.csv")
        #expect(smuggled.exitCode == 66)
    }

    @Test(
        arguments: [
            "", "no drawing", "<svg/>", "<svg xmlns='http://www.w3.org/2000/svg'><metadata>{}</metadata></svg>",
            "<svg><metadata>{\"generator\":\"borderflow 9\",\"query\":null}</metadata></svg>",
            "<svg><metadata>{\"generator\":\"borderflow 9\",\"subject\":\"x\",\"query\":{}}</metadata></svg>",
            "<svg><metadata>{\"generator\":\"borderflow 9\",\"subject\":\"overview\",\"query\":{\"from\":[\"x\"]}}</metadata></svg>",
        ]
    ) func whatIsNoMapOfOursIsSaid(_ text: String) throws {
        try withTemporaryFolder { folder in
            try folder.put("map.svg", text)
            let run = try Binary.run("verify", "map.svg", folder: folder)
            #expect([64, 65].contains(run.exitCode) && run.stdout.isEmpty, "\(run.errors)")
            #expect(run.errors.hasPrefix("borderflow: "))
        }
    }

    @Test func theBundledReportsNeedNoFile() throws {
        try withTemporaryFolder { folder in
            #expect(try Binary.run("map", "-o", "map.svg", folder: folder).exitCode == 0)
            let run = try Binary.run("verify", "map.svg", folder: folder)
            #expect(run.exitCode == 0 && run.output.contains("follows from the data"), "\(run.output)")
        }
    }

    @Test(
        arguments: [
            ("names changed", ">Estonia<", ">Latvia<"), ("another title", ">Travellers", ">Refugees"),
            ("another title", "Citizens of Russia", "Citizens of Finland"), ("legend", "points the way", "points back"),
            ("sources", "Sources: ", "Source: none of "), ("what it is called", "<title>Estonia", "<title>Latvia"),
            ("description", "id=\"map-desc\">Map", "id=\"map-desc\">Chart"),
        ]
    ) func wordsThatTheDataDoNotGiveAreFound(_ what: String, _ old: String, _ new: String) throws {
        var isThere = false
        let answer = try verify { text in
            isThere = text.contains(old)
            return text.replacing(old, with: new)
        }
        guard isThere else { return }
        #expect(answer.run.exitCode == 1 && !answer.rows.isEmpty, "\(what)")
    }

    @Test func aDiscThatWasMovedIsFound() throws {
        let answer = try verify { text in
            guard let start = text.firstRange(of: "<g id=\"flow-c\""),
                let circle = text[start.upperBound...].firstRange(of: "cx=\"")
            else { return text }
            return text.replacingCharacters(in: circle.upperBound..<circle.upperBound, with: "4")
        }
        #expect(answer.run.exitCode == 1 && answer.run.output.contains("flow-c,drawn place"), "\(answer.run.output)")
    }
}
