import BorderCore
import Testing

@testable import BorderIntake

/// Each field with the words it was read from and the rule, as a person checks them before he signs.
struct SentencePieceTests {
    /// A sentence, then a line for each piece: field | words | meaning | rule.
    static let readings = [
        """
        8,314 Russians entered Finland from Russia on Sunday
        value | 8,314 | 8314 |
        qualifier |  | exact |
        population | Russians | citizen=RUS |
        measure |  | flow | nothing else is said
        unit |  | crossing | one person may cross more than once
        place | entered Finland from Russia | FIN-RUS | the border of the two countries
        direction | entered Finland from Russia | RUS>FIN |
        period | on Sunday | 2022-09-25 | that day, nearest before the report where the year or month is left out
        """,
        """
        700 Uzbeks went from Kazakhstan to Uzbekistan in 2022
        value | 700 | 700 |
        qualifier |  | rounded | a figure without a qualifier that ends in zeros
        population | Uzbeks | citizen=UZB |
        measure |  | flow | nothing else is said
        unit |  | crossing | one person may cross more than once
        place | went from Kazakhstan to Uzbekistan | KAZ>UZB | anywhere between the two
        direction | went from Kazakhstan to Uzbekistan | KAZ>UZB |
        period | in 2022 | 2022-01-01/2022-09-27..2022-09-29 | that month or year, nearest before the report where the \
        year is left out; nothing is counted after the report
        """,
        """
        about 5,500 trucks are waiting at Upper Lars, officials said on Monday
        value | 5,500 | 5500 |
        qualifier | about | about |
        population |  | any | nothing is said, so everybody
        measure | waiting | queue | how many wait at one moment
        unit | trucks | truck |
        place | Upper Lars | upper-lars-dariali |
        said | officials said on Monday | who says so | --by names who counted
        """,
        """
        Between 450 and 700 people a day crossed the Finnish-Russian border in both directions
        value | 450 and 700 | 450–700 |
        qualifier | Between | range |
        population | people | any |
        measure | a day | daily | a rate for each day, not a total
        unit |  | crossing | one person may cross more than once
        place | crossed the Finnish-Russian border | FIN-RUS |
        direction | in both directions | both |
        """,
        """
        200,000 Russians fled abroad since the order
        value | 200,000 | 200000 |
        qualifier |  | rounded | a figure without a qualifier that ends in zeros
        population | Russians | citizen=RUS |
        measure |  | flow | nothing else is said
        unit |  | crossing | one person may cross more than once
        place | fled abroad | RUS | the whole of it, whatever the border or airport
        direction | fled abroad | out of RUS | out of the country whose citizens are counted
        period | since the order | 2022-09-21/2022-09-27..2022-09-29 | from the day of the event; ends between 2 days \
        before the report and its day
        """,
        """
        112,733 Russians remain in Georgia
        value | 112,733 | 112733 |
        qualifier |  | exact |
        population | Russians | citizen=RUS |
        measure | remain | stock | how many are there at one moment
        unit |  | person | people, not passages
        place | Georgia | GEO |
        """,
        """
        69 Russian men were refused entry to Finland through Vaalimaa from 10:00 Wednesday to 10:00 Thursday
        value | 69 | 69 |
        qualifier |  | exact |
        population | Russian men | citizen=RUS;sex=m |
        measure | were refused entry | refusal | people who were turned back, never part of a flow
        unit |  | person | people, not passages
        place | Finland … Vaalimaa | vaalimaa-torfyanovka |
        direction | to Finland | into FIN |
        period | from 10:00 Wednesday to 10:00 Thursday | 2022-09-28/2022-09-29 | from that hour of the first day to that \
        hour of the second
        hours | from 10:00 Wednesday to 10:00 Thursday | 2022-09-28T10:00/2022-09-29T10:00 | in the time of whoever counted
        """,
        """
        more than half a million Russian citizens entered the EU since last week
        value | half a million | 500000 |
        qualifier | more than | more_than |
        population | Russian citizens | citizen=RUS |
        measure |  | flow | nothing else is said
        unit |  | crossing | one person may cross more than once
        place | EU | EU | the whole of it, whatever the border or airport
        direction | entered the EU | into EU |
        period | since last week | 2022-09-19..2022-09-23/2022-09-26..2022-09-28 | begins between Monday of the calendar week \
        before the report's and 2 days after the event, ends 3 to 1 days before the report
        """,
    ]

    @Test(arguments: readings) func everyPieceHasItsWordsAndItsRule(_ text: String) throws {
        var lines = text.split(separator: "\n").map(String.init)
        let reading = try Sentences.read(lines.removeFirst())
        let pieces = reading.pieces.map { piece in
            "\(piece.field) | \(piece.words) | \(piece.meaning) | \(piece.rule)".trimmed()
        }
        #expect(pieces == lines)
    }
}
