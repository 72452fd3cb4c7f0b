import BorderCore
import Testing

@testable import BorderAnalysis

/// Every kind of contradiction, found where it is and not where it is not.
struct ConflictKindTests {
    private func kinds(_ rows: String) throws -> [String] { try ReconciledText(rows).result.conflicts.map(\.id) }

    @Test func aSumThatCannotBeNamesOnlyWhatIsNeeded() throws {
        let text = try ReconciledText(
            """
            mon,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,100,,exact,A,,,A1,,,
            tue,flow,crossing,2022-09-20,FIN-RUS,RUS>FIN,any,200,,exact,A,,,A1,,,
            both,flow,crossing,2022-09-19/2022-09-20,FIN-RUS,RUS>FIN,any,250,,up_to,B,,,C3,,,
            other,flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,any,900,,exact,A,,,A1,,,

            """
        )
        let conflict = try #require(text.result.conflicts.first)
        #expect(text.result.conflicts.count == 1)
        #expect(conflict.kind == .arithmetic)
        #expect(conflict.reports == ["both", "mon", "tue"])
        #expect(conflict.setAside == ["both"])
        #expect(conflict.arithmetic.reduce(0) { $0 + ($1.adds ? $1.value : -$1.value) } == 300)
        #expect(conflict.violated?.value == 250)
        #expect(!conflict.leavesAtMost)
        #expect(try text.flow("FIN-RUS", "RUS>FIN", "2022-09-19/2022-09-20", "any").best == 300)
    }

    @Test func partsAboveTheirWholeContradictIt() throws {
        let found = try kinds(
            """
            whole,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,1000,,exact,A,,,A1,,,
            part,flow,crossing,2022-09-19,vaalimaa-torfyanovka,RUS>FIN,any,1200,,at_least,B,,,,,,

            """
        )
        #expect(found == ["conflict:arithmetic:part+whole"])
    }

    @Test func otherDirectionsPeopleAndUnitsContradictNothing() throws {
        let found = try kinds(
            """
            in,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,1000,,exact,A,,,,,,
            out,flow,crossing,2022-09-19,FIN-RUS,FIN>RUS,any,2000,,exact,A,,,,,,
            men,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,sex=m,400,,exact,B,,,,,,
            persons,flow,person,2022-09-19,FIN-RUS,RUS>FIN,any,900,,exact,B,,,,,,
            cars,flow,car,2022-09-19,FIN-RUS,RUS>FIN,any,30,,exact,B,,,,,,
            queue,queue,car,2022-09-19,FIN-RUS,RUS>FIN,any,5000,,exact,B,,,,,,

            """
        )
        #expect(found == [])
    }

    @Test func menAboveEverybodyContradictThem() throws {
        let found = try kinds(
            """
            all,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,1000,,exact,A,,,,,,
            men,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,sex=m,1400,,exact,B,,,,,,

            """
        )
        #expect(found == ["conflict:arithmetic:all+men"])
    }

    @Test func bothWaysAreNoLessThanEither() throws {
        let found = try kinds(
            """
            both,flow,crossing,2022-09-19,FIN-RUS,both,any,1000,,exact,A,,,,,,
            in,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,700,,exact,A,,,,,,
            out,flow,crossing,2022-09-19,FIN-RUS,FIN>RUS,any,400,,exact,A,,,,,,

            """
        )
        #expect(found == ["conflict:arithmetic:both+in+out"])
    }

    @Test func vagueDaysLeaveRoomForBoth() throws {
        let found = try kinds(
            """
            a,flow,crossing,2022-09-19..2022-09-21/2022-09-24..2022-09-26,GEO,into GEO,any,5000,,up_to,A,,,,,,
            b,flow,crossing,2022-09-18/2022-09-27,GEO,into GEO,any,9000,,at_least,B,,,,,,

            """
        )
        #expect(found == [])
    }

    @Test func theBalanceIsComparedAsWorded() throws {
        func found(_ stock: Int) throws -> [String] {
            try kinds(
                """
                in,flow,crossing,2022-09-21/2022-10-04,KAZ,into KAZ,citizen=RUS,400000,,more_than,Minister,,,,,,
                out,flow,crossing,2022-09-21/2022-10-04,KAZ,out of KAZ,citizen=RUS,320000,,more_than,Minister,,,,,,
                left,stock,person,2022-10-04,KAZ,,citizen=RUS,\(stock),,about,Minister,,,,,,

                """
            )
        }
        #expect(try found(100_000) == ["conflict:balance:in+left+out"])
        #expect(try found(80_000) == [])
        #expect(try found(85_000) == [], "within a tenth")
    }

    @Test func anotherAuthoritysStockIsNotHeldAgainstIt() throws {
        let found = try kinds(
            """
            in,flow,crossing,2022-09-21/2022-10-04,KAZ,into KAZ,citizen=RUS,400000,,more_than,Minister,,,,,,
            out,flow,crossing,2022-09-21/2022-10-04,KAZ,out of KAZ,citizen=RUS,320000,,more_than,Minister,,,,,,
            left,stock,person,2022-10-04,KAZ,,citizen=RUS,300000,,about,Somebody else,,,,,,

            """
        )
        #expect(found == [])
    }

    @Test func whatIsSetAsideIsNeverTheMoreTrusted() throws {
        for (first, second, aside) in [("A1", "F6", "b"), ("F6", "A1", "a"), ("B2", "C2", "b")] {
            let text = try ReconciledText(
                """
                a,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,1000,,exact,A,,2022-09-20,\(first),,,
                b,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,2000,,exact,B,,2022-09-20,\(second),,,

                """
            )
            #expect(text.result.conflicts.first?.setAside == [aside])
        }
    }

    @Test func ofEquallyTrustedTheLaterReportStays() throws {
        let text = try ReconciledText(
            """
            a,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,1000,,exact,A,,2022-09-22,,,,
            b,flow,crossing,2022-09-19,FIN-RUS,RUS>FIN,any,2000,,exact,B,,2022-09-21,,,,

            """
        )
        #expect(text.result.conflicts.first?.setAside == ["b"])
    }
}
