import BorderTestSupport
import Testing

/// What may be held against what: the two ways, parts and wholes, units of time.
@Suite struct MatchingTests {
    @Test func aNetIsMadeOfTheSameDays() throws {
        let table = Table(
            """
            at,date,direction,count
            Vaalimaa,2022-09-24,RUS>FIN,100
            Vaalimaa,2022-09-25,RUS>FIN,120
            Vaalimaa,2022-09-24,FIN>RUS,80
            """
        )
        let whole = try Printed("flows FILES --csv", on: table)
        #expect(!whole.rows.contains { $0["role"] == "net" }, "\(whole.said)")
        let days = try Printed("flows FILES --by day --csv", on: table)
        #expect(days.rows.filter { $0["role"] == "net" }.map { $0["value"] } == ["20"], "\(days.said)")
        let measures = try Printed("measures FILES --csv", on: table)
        #expect(measures.rows.allSatisfy { ($0["net"] ?? "").isEmpty && ($0["total"] ?? "").isEmpty })
    }

    @Test func aNetIsMadeOfTheSamePlaces() throws {
        let table = Table(
            """
            at,date,direction,count
            Vaalimaa,2022-09-24,RUS>FIN,100
            Narva-1,2022-09-24,RUS>EST,50
            Narva-1,2022-09-24,EST>RUS,20
            """
        )
        for call in ["flows FILES --by region --csv", "flows FILES --by country --csv"] {
            let printed = try Printed(call, on: table)
            let nets = printed.rows.filter { $0["role"] == "net" }.compactMap { $0["value"] }
            #expect(nets.allSatisfy { $0 == "30" || $0 == "-30" }, "\(printed.said)")
        }
        let country = try Printed("measures FILES --by country --csv", on: table)
        #expect(!country.rows.contains { $0["net"] == "-130" || $0["net"] == "130" }, "\(country.said)")
    }

    /// What citizenships add up to is held against no total that somebody says.
    @Test func aSumOfPartsIsNoSuccessorOfAWhole() throws {
        let table = Table(
            """
            at,date,direction,citizenship,count
            Vaalimaa,2022-09-01,RUS>FIN,,180
            Vaalimaa,2022-09-01,RUS>FIN,RUS,100
            Vaalimaa,2022-09-01,RUS>FIN,FIN,50
            Vaalimaa,2022-09-02,RUS>FIN,RUS,100
            Vaalimaa,2022-09-02,RUS>FIN,FIN,50
            """
        )
        for verb in ["flows", "measures"] {
            let printed = try Printed("\(verb) FILES --by crossing,day --csv", on: table)
            let second = printed.rows.filter { $0["bucket"] == "2022-09-02" && $0["value"] == "150" }
            #expect(second.count == 1, "\(printed.said)")
            #expect(second.allSatisfy { ($0["change"] ?? "").isEmpty && ($0["cumulative"] ?? "").isEmpty })
        }
        let text = try Binary.run(["flows", "FILE", "--by", "crossing,day"], on: table)
        #expect(text.output.contains("the sum of the people that have rows"), "\(text.output)")
    }

    /// Citizenships of every day are a series of their own.
    @Test func sumsOfTheSamePartsAreASeries() throws {
        let table = Table(
            """
            at,date,direction,citizenship,count
            Vaalimaa,2022-09-01,RUS>FIN,RUS,100
            Vaalimaa,2022-09-01,RUS>FIN,FIN,50
            Vaalimaa,2022-09-02,RUS>FIN,RUS,130
            """
        )
        let printed = try Printed("flows FILES --by crossing,day --csv", on: table)
        let second = printed.rows.first { $0["bucket"] == "2022-09-02" && $0["role"] == "figure" }
        #expect(second?["change"] == "-20" && second?["cumulative"] == "280", "\(printed.said)")
    }

    /// A row without a mode beside rows with one is everybody, whatever the crossing is known for.
    @Test func aTotalOfModesAtARoadCrossingIsATotal() throws {
        let table = Table(
            """
            at,date,direction,mode,count
            Vaalimaa,2022-09-24,RUS>FIN,,180
            Vaalimaa,2022-09-24,RUS>FIN,road,100
            Vaalimaa,2022-09-24,RUS>FIN,foot,50
            Vaalimaa,2022-09-24,RUS>FIN,rail,30
            """
        )
        let flows = try Printed("flows FILES --csv", on: table)
        #expect(flows.heads.map { $0["value"] } == ["180"], "\(flows.said)")
        #expect(Set(flows.values) == [180, 100, 50, 30], "\(flows.said)")
        let road = try Printed("flows FILES --mode road --csv", on: table)
        #expect(road.values == [100], "\(road.said)")
        #expect(try Binary.run(["conflicts", "FILE"], on: table).exitCode == 0)
        // Where no row says a mode, the crossing does.
        let plain = Table("at,date,direction,count\nVaalimaa,2022-09-24,RUS>FIN,180\n")
        #expect(try Printed("flows FILES --mode road --csv", on: plain).values == [180])
    }

    @Test func aModeIsNoPartOfAnother() throws {
        let table = Table(
            """
            at,direction,date,mode,count
            FIN,into FIN,2022-09-24,air,50
            Vaalimaa,RUS>FIN,2022-09-24,road,100
            """
        )
        let printed = try Printed("flows FILES --csv", on: table)
        #expect(printed.heads.count == 2, "\(printed.said)")
    }

    @Test func windowsThatOverlapADayAddUpToNothing() throws {
        let table = Table(
            """
            at,period,direction,count
            Larsi,2022-09-25,RUS>GEO,100
            Larsi,2022-09-26T00:00+06:00/2022-09-27T00:00+06:00,RUS>GEO,60
            """
        )
        for verb in ["flows", "measures"] {
            let printed = try Printed("\(verb) FILES --by crossing,day --csv", on: table)
            #expect(!printed.rows.contains { $0["cumulative"] == "160" || $0["change"] == "-40" }, "\(printed.said)")
        }
    }

    @Test func sharesAreOfTheSameDays() throws {
        let table = Table(
            """
            at,date,direction,count
            Vaalimaa,2022-09-01,RUS>FIN,100
            Vaalimaa,2022-09-03,RUS>FIN,100
            Nuijamaa,2022-09-01,RUS>FIN,300
            Nuijamaa,2022-09-02,RUS>FIN,300
            Nuijamaa,2022-09-03,RUS>FIN,300
            Imatra,2022-09-01,RUS>FIN,400
            """
        )
        for verb in ["flows", "measures"] {
            let printed = try Printed("\(verb) FILES --by crossing --csv", on: table)
            let shares = printed.rows.compactMap { $0["share"] ?? $0["share_low"] }.filter { !$0.isEmpty }
            #expect(shares == [], "\(printed.said)")
            let days = try Printed("\(verb) FILES --by crossing,day --from 2022-09-01 --to 2022-09-01 --csv", on: table)
            let first = days.rows.first { $0["value"] == "400" }
            let share = first?["share"] ?? first?["share_low"]
            #expect(share == "0.500" || share == "0.5", "\(days.said)")
        }
    }

    /// Two rows that disagree stand beside each other, and in no series.
    @Test func aContestedDayHasNoChange() throws {
        let table = Table(
            """
            at,date,direction,count
            Vaalimaa,2022-09-24,RUS>FIN,100
            Vaalimaa,2022-09-25,RUS>FIN,70
            Vaalimaa,2022-09-25,RUS>FIN,75
            """
        )
        let printed = try Printed("flows FILES --by crossing,day --csv", on: table)
        #expect(Set(printed.values) == [100, 70, 75])
        let contested = printed.rows.filter { $0["bucket"] == "2022-09-25" }
        #expect(contested.allSatisfy { ($0["change"] ?? "").isEmpty && ($0["cumulative"] ?? "").isEmpty })
    }

    @Test func aCorrectionReplacesARowOfItsOwnFile() throws {
        let one = Table(
            """
            id,at,direction,period,value,authority,supersedes
            1,Vaalimaa,RUS>FIN,2022-09-24,100,FBG,
            2,Vaalimaa,RUS>FIN,2022-09-24,140,FBG,1
            """
        )
        let other = Table("id,at,direction,period,value,authority\n1,Larsi,RUS>GEO,2022-09-24,7000,GeoMoI\n")
        for tables in [[one, other], [other, one]] {
            let printed = try Printed(["flows", "FILES", "--csv"], on: tables)
            let georgian = printed.rows.first { $0["value"] == "7000" }
            #expect(georgian?["role"] == "figure", "\(printed.said)")
            #expect(printed.rows.first { $0["value"] == "100" }?["role"] == "superseded", "\(printed.said)")
        }
    }

    @Test func bothWaysMayBeAskedFor() throws {
        let table = Table(
            """
            at,date,direction,count
            Vaalimaa,2022-09-24,FIN<>RUS,180
            Vaalimaa,2022-09-25,RUS>FIN,90
            Narva-1,2022-09-24,RUS>EST,50
            """
        )
        let printed = try Printed(["flows", "FILES", "--direction", "FIN<>RUS", "--csv"], on: [table])
        #expect(Set(printed.values) == [180, 90], "\(printed.said)")
        let way = try Printed(["flows", "FILES", "--direction", "RUS>FIN", "--csv"], on: [table])
        #expect(way.values == [90], "\(way.said)")
    }
}
