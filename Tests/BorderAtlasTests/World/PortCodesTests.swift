import BorderCore
import Testing

@testable import BorderAtlas

/// Codes of ports: each is one crossing with its leading zeros, and the border it lies on has the last word.
@Suite struct PortCodesTests {
    let atlas: Atlas
    let ports: [(code: String, line: CrossingLine)]

    init() throws {
        atlas = try Atlas.embedded()
        ports = try GeodataTable.crossings.get().flatMap { line in line.portCodes.map { ($0, line) } }
    }

    @Test func aCodeIsOneCrossing() {
        #expect(ports.count == 114 && Set(ports.map(\.code)).count == 114)
        for (code, line) in ports {
            for text in [code, "port \(code)", "PORT \(code)"] {
                #expect(atlas.match(text) == .place(.crossing(line.id)), "\(text)")
            }
        }
    }

    /// Codes in capitals, of the United Nations, of airports and of ports, have one owner each, who is found by them.
    @Test func everyCodeHasOneOwner() throws {
        var owners: [String: Set<String>] = [:]
        for line in try GeodataTable.crossings.get() {
            for alias in line.aliases
            where alias.utf8.count >= 4 && alias.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) {
                owners[alias, default: []].insert(line.id)
            }
        }
        #expect(owners.count > 250)
        for (code, ids) in owners {
            #expect(ids.count == 1, "\(code)")
            #expect(ids.map { atlas.match(code) == .place(.crossing($0)) } == [true], "\(code)")
        }
    }

    /// `0112` is a port and `112` the number of Belarus: without its zero a code is another word.
    @Test func leadingZerosStay() {
        let zeros = ports.filter { $0.code.hasPrefix("0") }
        #expect(zeros.count >= 15)
        for (code, line) in zeros {
            let short = String(code.drop { $0 == "0" })
            if case .place(.crossing(let id)) = atlas.match(short) { Issue.record("\(short) is \(id)") }
            let found = atlas.port(code: short, name: "no such port", border: line.border)
            #expect(found == nil, "\(short) is \(found?.id ?? "")")
        }
        #expect(atlas.match("112") == .place(.country("BLR")))
    }

    @Test func theBorderHasTheLastWord() {
        for (code, line) in ports {
            let other = line.border == "CAN-USA" ? "MEX-USA" : "CAN-USA"
            #expect(atlas.port(code: code, name: "", border: line.border)?.id == line.id)
            #expect(atlas.port(code: code, name: line["name"], border: line.border)?.id == line.id)
            // The code decides, whatever the name says.
            #expect(atlas.port(code: code, name: "Laredo", border: line.border)?.id == line.id)
            #expect(atlas.port(code: code, name: "", border: other) == nil)
            #expect(atlas.port(code: code, name: "", border: "")?.id == line.id)
        }
    }

    /// A name decides where one crossing of the border has it, and picks none of two: Eastport in Maine and Idaho.
    @Test func aNameOfTwoPortsNeedsItsCode() {
        for (_, line) in ports {
            let same = ports.filter { $0.line["name"] == line["name"] && $0.line.border == line.border }
            let found = atlas.port(code: "", name: line["name"], border: line.border)
            // Calais is a set of crossings too, and a set is no port.
            let isSet = atlas.match(line["name"]).isGroup
            #expect(found?.id == (Set(same.map(\.line.id)).count == 1 && !isSet ? line.id : nil), "\(line.id)")
        }
        #expect(atlas.port(code: "", name: "Eastport", border: "CAN-USA") == nil)
        #expect(atlas.port(code: "0103", name: "Eastport", border: "CAN-USA")?.regionA == "US-ME")
        #expect(atlas.port(code: "3302", name: "Eastport", border: "CAN-USA")?.regionA == "US-ID")
    }

    @Test func namibiaIsACountryLikeAnyOther() {
        #expect(atlas.countryMatch("NA") == "NAM" && atlas.countryMatch("na") == "NAM")
        #expect(atlas.countryMatch("516") == "NAM")
        #expect(atlas.match("NA") == .place(.country("NAM")))
        #expect(atlas.match("NA-AO") == atlas.match("AGO-NAM"))
    }
}

extension PlaceMatch {
    fileprivate var isGroup: Bool { if case .place(.group) = self { true } else { false } }
}
