import BorderCore
import Testing

@testable import BorderIntake

/// A language is a file.
struct LanguageTests {
    private static func language(_ text: String) throws -> Language { try Language(Array(text.utf8), named: "test") }

    @Test func aHandfulOfRowsIsALanguage() throws {
        let rules = """
            # Esperanto, a little
            qualifier\tpli ol\tmore_than
            nation\trusoj\tRUS
            population\t{nation}\tcitizen=*
            direction\teniris {place}\tinto 1
            period\thierau\tR-1\tla tago antau la raporto
            """
        var details = ReportDetails()
        details.reportedOn = Day("2022-09-29")
        let reader = SentenceReader(try Self.language(rules), places: Sentences.gazetteer)
        let reading = reader.read("Pli ol 53,000 rusoj eniris Georgia hierau", in: SentenceContext(details: details))
        #expect(
            Sentences.line(reading.row)
                == "53000 more_than | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28"
        )
        #expect(reading.leftOver == [] && reading.isComplete)
        #expect(reading.pieces.last?.rule == "la tago antau la raporto")
    }

    @Test(arguments: [
        ("", "holds no language rules"), ("verb\tran", "'verb' is no kind of rule"), ("filler", "2 to 4 cells"),
        ("filler\ta\tb\tc\td", "2 to 4 cells"), ("number\ttwo\tzwei", "'zwei' is no number"),
        ("month\tmarch\t13", "'13' is no month"), ("weekday\tmonday\t0", "'0' is no weekday"),
        ("qualifier\tover\tvery", "'very' is no qualifier"), ("unit\tcars\tauto", "'auto' is no unit"),
        ("measure\twaiting\twait", "'wait' is no measure"), ("nation\trussians\tRU", "'RU' is no country code"),
        ("population\tmen\tgender=m", "'gender=m' is no population"),
        ("direction\tentered {place}\tinto", "'into' is no direction"),
        ("direction\tentered {place}\tinto 9", "'into 9' is no direction"),
        ("period\ttoday\tnow", "'now' is no period"), ("period\ttoday\tR-1..", "'R-1..' is no period"),
        ("period\ttoday\tR / R / R", "'R / R / R' is no period"), ("period\ttoday\tR-99999", "'R-99999' is no period"),
        ("filler\t{verb}", "'{verb}' is nothing that can be filled in"), ("filler\t[the", "a bracket is never closed"),
        ("filler\t ", "a rule without words"), ("speaker\tking\tmonarch", "'monarch' is no part of a speaker"),
        ("half\thalf\t0", "'0' is no percentage"), ("half\thalf\tmuch", "'much' is no percentage"),
        ("nation\tcongolese\tCongo", "'Congo' is no country code"),
    ])
    func aRowThatIsNoRuleIsNamed(_ row: String, _ words: String) throws {
        let error = try #require(throws: LanguageError.self) { try Self.language("# a comment\n\(row)\n") }
        #expect(error.description.contains(words), "\(error)")
        if !row.isEmpty { #expect(error.description.hasPrefix("line 2 of the language rules: ")) }
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
        let error = try #require(throws: LanguageError.self) { try Language([0xFF, 0xFE], named: "x") }
        #expect(error.description == "the language rules 'x' are no UTF-8 text")
    }

    @Test(arguments: [
        (
            "более 53 тысяч россиян въехали в Грузию с прошлой недели",
            "53000 more_than | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-19..2022-09-23/2022-09-26..2022-09-28"
        ),
        (
            "около 17 000 россиян въехали в Финляндию за выходные",
            "17000 about | citizen=RUS | flow | crossing | FIN | into FIN | 2022-09-24/2022-09-25"
        ),
        (
            "почти 66,5 тыс. российских граждан прибыли в Казахстан за неделю",
            "66500 nearly | citizen=RUS | flow | crossing | KAZ | into KAZ | 2022-09-21..2022-09-22/2022-09-27..2022-09-28"
        ),
        (
            "64 234 россиян выехали из Казахстана с 21 сентября",
            "64234 exact | citizen=RUS | flow | crossing | KAZ | out of KAZ | 2022-09-21/2022-09-27..2022-09-29"
        ),
        (
            "200 тысяч россиян уехали за границу с начала мобилизации",
            "200000 rounded | citizen=RUS | flow | crossing | RUS | out of RUS | 2022-09-21/2022-09-27..2022-09-29"
        ),
        (
            "222 274 человек въехали в Грузию из России в сентябре 2022 года",
            "222274 exact | any | flow | crossing | GEO-RUS | RUS>GEO | 2022-09-01/2022-09-27..2022-09-29"
        ),
        (
            "от 5 до 6 тысяч россиян въехали в Грузию вчера",
            "5000-6000 range | citizen=RUS | flow | crossing | GEO | into GEO | 2022-09-28"
        ),
        ("53,000 россиян въехали в Грузию вчера", "– | any | flow | crossing | GEO | into GEO | 2022-09-28"),
    ])
    func russianIsAnotherFile(_ sentence: String, _ row: String) throws {
        #expect(Sentences.line(try Sentences.read(sentence, language: "ru").row) == row)
    }
}
