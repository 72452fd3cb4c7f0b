import BorderBytes
import BorderTestSupport
import Testing

/// Objects say what the rows of a table with the same columns say, whosever words they are in.
@Suite struct ObjectsLikeRowsLawTests {
    private static let tables: [(text: String, total: Int64)] = [
        ("date,country,direction,age group,count\n2023-01,Poland,entry,0-17,100\n2023-01,Poland,entry,18+,100", 200),
        ("date,country,direction,gender,count\n2023-01,Poland,entry,men,100\n2023-01,Poland,entry,women,90", 190),
        ("date,Border crossing,direction,count\n2023-01,Medyka,into POL,7\n2023-01,Dorohusk,into POL,7", 14),
        ("date,crossing,direction,count,contact\n2023-01,Medyka,into POL,7,x\n2023-02,Medyka,into POL,9,x", 16),
        ("period,at,direction,value,quality\n2023-01,Medyka,into POL,7,A\n2023-02,Medyka,into POL,9,A", 16),
    ]

    private func objects(_ text: String) -> String {
        let lines = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        let rows = lines.dropFirst().map { line in
            "{"
                + zip(lines[0], line).map { "\"\($0)\":\(Int($1).map(String.init) ?? "\"\($1)\"")" }.joined(
                    separator: ","
                )
                + "}"
        }
        return "[" + rows.joined(separator: ",") + "]"
    }

    private static let wrappers = [
        "ROWS", "{\"value\":ROWS}", "{\"count\":2,\"next\":null,\"results\":ROWS}", "{\"d\":{\"results\":ROWS}}",
        "{\"success\":true,\"result\":{\"fields\":[{\"id\":\"date\"}],\"records\":ROWS,\"total\":2}}",
    ]

    @Test(arguments: tables.indices, wrappers)
    func saysTheSame(_ index: Int, _ wrapper: String) throws {
        let (text, total) = ObjectsLikeRowsLawTests.tables[index]
        let table = try Answered(text, by: "crossing,month,population")
        let other = try Answered(
            wrapper.replacing("ROWS", with: objects(text)),
            named: "in.json",
            by: "crossing,month,population"
        )
        #expect(table.numbers == other.numbers)
        #expect(other.rejected == 0)
        let heads = other.figures.filter { $0["is_head"] == "true" }.compactMap { $0["value"].flatMap(Int64.init) }
        #expect(heads.reduce(0, +) == total)
    }

    @Test func membersThatPartRowsAreAskedAbout() {
        for name in ["lane", "station"] {
            let rows = ["A", "B"].map {
                "{\"date\":\"2023-01\",\"crossing\":\"Medyka\",\"direction\":\"entry\",\"\(name)\":\"\($0)\",\"count\":9}"
            }
            #expect(throws: (any Error).self) {
                try Answered("[" + rows.joined(separator: ",") + "]", named: "in.json")
            }
        }
    }

    @Test func answersOfPortsAreReadByTheirProfile() throws {
        let rows = [("San Ysidro", "2504"), ("Otay Mesa", "2506")].map { name, code in
            """
            {"port_name":"\(name)","state":"California","port_code":"\(code)","border":"US-Mexico Border",\
            "date":"2023-01-01T00:00:00.000","measure":"Trucks","value":"30","latitude":"32.5","longitude":"-117.0"}
            """
        }
        let read = try Answered("[" + rows.joined(separator: ",") + "]", named: "in.json", by: "crossing,month")
        #expect(read.figures.count == 2)
        #expect(read.figures.allSatisfy { $0["value"] == "30" && $0["direction"] == "MEX>USA" })
        #expect(read.figures.allSatisfy { $0["period"] == "2023-01" || $0["period"] == "2023-01-01/2023-01-31" })
    }
}
