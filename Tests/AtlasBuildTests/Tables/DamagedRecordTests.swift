import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Records of a small table that contradict themselves, under a checksum that fits.
@Suite struct DamagedRecordTests {
    /// Why an atlas with these bytes for a section cannot be used.
    private func trouble(_ section: AtlasFormat.Section, _ write: (inout ByteWriter) -> Void) throws -> AtlasError? {
        var sections = try AtlasFormat.sections(of: try TinyGeodata().bytes())
        var writer = ByteWriter()
        write(&writer)
        sections[section] = writer.bytes
        let bytes = try AtlasFile.bytes(sections)
        do throws(AtlasError) {
            _ = try Atlas(bytes: bytes, worldview: .un)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [AtlasFormat.Section.countries, .crossings, .groups, .countrySets, .officialLengths, .cities])
    func countsAndNumbers(_ section: AtlasFormat.Section) throws {
        #expect(
            try trouble(section) { $0.unsigned(200) }
                == .damaged("a count is larger than the section in section \(section)")
        )
        #expect(
            try trouble(section) { $0.append([0x80, 0x80]) } == .damaged("a number is cut off in section \(section)")
        )
    }

    @Test func aCountryWithoutACode() throws {
        let error = try trouble(.countries) { writer in
            writer.unsigned(1)
            writer.text("Fi")
        }
        #expect(error == .damaged("a country has no three-letter code in section countries"))
    }

    @Test func aBorderOfOneCountry() throws {
        let error = try trouble(.officialLengths) { writer in
            writer.unsigned(1)
            for text in ["AAA", "AAA"] { writer.text(text) }
            writer.unsigned(5)
            writer.text("")
        }
        #expect(error == .damaged("a border has one country on both sides in section officialLengths"))
    }

    @Test func aCityOutsideTheWorldOrTooLarge() throws {
        func city(_ latitude: Int, _ population: Int) throws -> AtlasError? {
            try trouble(.cities) { writer in
                writer.unsigned(1)
                for text in ["Big", "AAA"] { writer.text(text) }
                for number in [1, latitude] { writer.signed(number) }
                for number in [population, 0] { writer.unsigned(number) }
            }
        }
        #expect(try city(-90_000_000, 3) == nil)
        #expect(try city(-90_000_001, 3) == .damaged("a position lies outside the world in section cities"))
        #expect(try city(0, 1 << 31) == .damaged("a number is out of range in section cities"))
    }
}
