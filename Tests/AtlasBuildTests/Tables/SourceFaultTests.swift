import Testing

@testable import atlas_build

/// Every mistake in a source, and the words that name it.
@Suite struct SourceFaultTests {
    struct Fault: CustomTestStringConvertible, Sendable {
        var file: String
        var found: String
        var replacement: String
        var words: String
        var testDescription: String { words }

        init(_ file: String, _ found: String, _ replacement: String, _ words: String) {
            (self.file, self.found, self.replacement, self.words) = (file, found, replacement, words)
        }
    }

    static let faults = [
        Fault("countries.csv", "AAA,AA", "AA,AA", "countries.csv: 'AA' is no code"),
        Fault("countries.csv", "AAA,AA", "aaa,AA", "countries.csv: 'aaa' is no code"),
        Fault("countries.csv", "CCC,CC", "AAA,CC", "countries.csv: AAA is there twice"),
        Fault("countries.csv", "alpha2", "a2", "countries.csv has no column alpha2"),
        Fault("countries.csv", "003,Cland", "003,Cland,x", "countries.csv: row 3 has 10 fields, the header 9"),
        Fault("crossings.csv", "port,Port", "gate,Port", "crossings.csv: an id is there twice"),
        Fault("crossings.csv", "road,AAA,BBB", "road,AAA,QQQ", "crossings.csv: 'QQQ' is no country of countries.csv"),
        Fault("crossings.csv", "road,AAA,BBB", "road,,BBB", "crossings.csv: '' is no country of countries.csv"),
        Fault("crossings.csv", "400,road", "400,camel", "crossings.csv: gate has no known mode or country"),
        Fault("crossings.csv", "0.5,1,400", "0.5,190,400", "crossings.csv: '190' in column lon is no coordinate"),
        Fault("crossings.csv", "0.5,1,400", "95,1,400", "crossings.csv: '95' in column lat is no coordinate"),
        Fault("crossings.csv", "0.5,1,400", "nan,1,400", "crossings.csv: 'nan' in column lat is no coordinate"),
        Fault("crossings.csv", "0.5,1,400", "0.5,,400", "crossings.csv: '' in column lon is no coordinate"),
        Fault("crossing_groups.csv", "gate|port", "gate|moon", "crossing_groups.csv: moon is no crossing"),
        Fault("crossing_groups.csv", "whole", "half", "crossing_groups.csv: unknown coverage"),
        Fault("crossing_groups.csv", "used_in", "use", "crossing_groups.csv has no column used_in"),
        Fault("country_sets.csv", "BBB|AAA", "BBB|QQQ", "country_sets.csv: 'QQQ' is no country of countries.csv"),
        Fault("country_sets.csv", "column:eu", "column:nato", "country_sets.csv: Union has no members"),
        Fault("country_sets.csv", "m49:150", "m49:x", "country_sets.csv: m49:x"),
        Fault("country_sets.csv", "m49:150", "m49:999", "country_sets.csv: m49:999 has no members"),
        Fault("country_sets.csv", "BBB|AAA", "", "country_sets.csv: Pair has no members"),
        Fault("worldviews.csv", "de-facto", "moon", "worldviews.csv: unknown worldview 'moon'"),
        Fault("worldviews.csv", ",CCC", ",QQQ", "worldviews.csv: 'QQQ' is no country of countries.csv"),
        Fault("regions.csv", "1,AAA", "1,QQQ", "regions.csv: no country for QQQ"),
        Fault("regions.csv", "woe_name", "woe", "regions.csv has no column woe_name"),
        Fault("regions.csv", "4,BBB,BBX,BB,B2,,,\n", "", "regions.csv has 3 rows, the outlines are 4"),
        Fault("region_names.csv", "AA-S", "AA-X", "region_names.csv: no region AA-X"),
        Fault("cities.csv", "0.25,-0.5", "east,-0.5", "cities.csv: 'east' in column lon is no coordinate"),
        Fault("cities.csv", "0.25,-0.5", "0.25,-90.5", "cities.csv: '-90.5' in column lat is no coordinate"),
        Fault("cities.csv", "Big,AAA", "Big,QQQ", "cities.csv: 'QQQ' is no country of countries.csv"),
        Fault("border_lengths.csv", "221.5", "far", "border_lengths.csv: a length is no number"),
        Fault("border_lengths.csv", "221.5", "nan", "border_lengths.csv: a length is no number"),
        Fault("border_lengths.csv", "221.5", "1e300", "border_lengths.csv: a length is no number"),
        Fault("border_lengths.csv", "221.5", "-3", "border_lengths.csv: a length is no number"),
        Fault("border_lengths.csv", "BBB,AAA", "BBB,QQQ", "border_lengths.csv: 'QQQ' is no country of countries.csv"),
    ]

    @Test(arguments: faults) func theWordsNameFileAndMistake(_ fault: Fault) throws {
        let sources = TinyGeodata()
        #expect(sources.files[fault.file]?.contains(fault.found) == true)
        #expect(try sources.replacing(fault.found, with: fault.replacement, in: fault.file).trouble() == fault.words)
    }

    @Test func soundSourcesHaveNoTrouble() throws {
        #expect(try TinyGeodata().trouble() == nil)
        #expect(try TinyGeodata().trouble(unitCount: 5) == "regions.csv has 4 rows, the outlines are 5")
    }

    @Test(arguments: TinyGeodata().files.keys.sorted()) func aMissingOrEmptyFileIsNamed(_ file: String) throws {
        var sources = TinyGeodata()
        sources.files[file] = ""
        #expect(try sources.trouble() == "\(file) is empty")
        sources.files[file] = nil
        #expect(try sources.trouble() == "cannot open \(file)")
    }

    @Test func oneCodeInTwoCountriesIsAnError() throws {
        var sources = TinyGeodata()
        sources.files["admin1_iso3166_2.csv"]? += "BBB,B1,South,,AA-S,Other,manual\n"
        #expect(try sources.trouble() == "AA-S lies in two countries")
    }

    @Test func aFolderIsNoFile() throws {
        try TinyGeodata().inFolder { folder in
            #expect { try SourceFile.read(folder) } throws: { "\($0)" == "cannot read \(folder)" }
            #expect {
                try SourceFile.write([1], to: folder + "/no/file")
            } throws: {
                "\($0)" == "cannot write \(folder)/no/file.new"
            }
        }
    }
}
