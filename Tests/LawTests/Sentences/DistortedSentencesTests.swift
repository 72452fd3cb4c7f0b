import BorderFlow
import Testing

/// Sentences that are complete and right, with words put into them that change what they say: whatever the words and
/// wherever they stand, no row of them is complete.
struct DistortedSentencesTests {
    /// A sentence in its parts, so that words can be put between any two.
    private struct Template {
        var number: String
        var people: String
        var verb: String
        var place: String
        var when: String

        func sentence(_ words: [Slot: String] = [:]) -> String {
            let parts = [
                words[.start], words[.beforeNumber], number, words[.afterNumber], people, words[.beforeVerb], verb,
                place, words[.afterPlace], when,
            ]
            return parts.compactMap(\.self).joined(separator: " ") + (words[.end] ?? "")
        }
    }

    private enum Slot: CaseIterable {
        case start, beforeNumber, afterNumber, beforeVerb, afterPlace, end
    }

    private static let templates = [
        Template(number: "5,300", people: "Russians", verb: "entered", place: "Finland", when: "on Monday"),
        Template(
            number: "12,000",
            people: "people",
            verb: "crossed from",
            place: "Ukraine into Poland",
            when: "in August 2022"
        ),
        Template(
            number: "7,410",
            people: "Syrian refugees",
            verb: "arrived in",
            place: "Turkey",
            when: "between 1 and 7 September 2022"
        ),
        Template(number: "2,600", people: "cars", verb: "left", place: "Finland for Russia", when: "last week"),
        Template(number: "1.2 million", people: "Venezuelans", verb: "fled from", place: "Venezuela", when: "in 2021"),
        Template(number: "941", people: "women", verb: "fled to", place: "Chad from Sudan", when: "yesterday"),
    ]

    private static let distortions: [Slot: [String]] = [
        .start: [
            "If it is true,", "Nobody says that", "The ministry denied that", "It is false that", "Every week",
            "Not all of the", "According to rumours,", "Unlike last year,", "Critics doubt that", "It is unlikely that",
            "Had it rained,", "Contrary to reports,", "Poland forbade that", "Officials retracted a report that",
            "Before the war,", "Monthly,", "For each of the last years,", "Of those waiting,", "Net of returns,",
        ],
        .beforeNumber: [
            "not", "never", "twice", "half of", "two thirds of", "a third of the", "one in five of", "an additional",
            "an average of", "scarcely", "hardly", "no", "three times", "double", "80% of", "the expected",
            "allegedly", "some of the", "most of the", "all but", "none of the", "5,000 of", "100 more than", "minus",
            "a quota of", "a goal of", "a rise of", "a fall of", "a further", "tickets for", "seats for", "food for",
        ],
        .afterNumber: [
            "km of", "more", "fewer", "times", "of the 9,000", "out of 9,000", "per cent of", "a month of",
            "visas for", "euros from", "dead", "armed", "non-", "stranded", "former", "ethnic", "Belarusian and",
            "friends of", "families of", "percent of", "tonnes of food for", "or 900,000", "(later corrected)",
        ],
        .beforeVerb: [
            "did not say they", "reportedly", "would have", "may have", "are said to have", "could have", "never",
            "failed, and none", "had planned before they", "almost", "by car", "from Belarus", "and Belarusians",
            "supposedly", "are thought to have", "who were denied visas never", "or their children", "mostly",
        ],
        .afterPlace: [
            "and Armenia", ", Armenia and Georgia", "or Estonia", "by bus", "on foot", "illegally and legally",
            "every month", "before noon", "until late", "than expected", "a week", "for a day", "in vain",
            "as tourists", "on average", "only to return", "and 900 left it", "but not",
        ],
        .end: [
            ", the ministry denied", ", it was falsely claimed", ", a rise of 300", " compared with a week before",
            " and Armenia", ", 10% of them women", " but later left", ", though officials doubt it", "?",
            ", including 300 children", ", of whom 300 were men", " if the figures are right", " every week",
            ", far fewer than expected", ", up from 900", ", which was untrue", ", a false report said",
            ", officials said wrongly", ", up to noon", " and on Wednesday", ", double the usual number",
        ],
    ]

    @Test func plainTemplatesAreComplete() throws {
        let reader = try ClaimReading.reader("en")
        for template in Self.templates {
            let reading = reader.read(template.sentence(), in: ClaimReading.context("2022-09-29"))
            #expect(reading.isComplete, "\(template.sentence()): \(reading.remarks)")
        }
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5]) func oneDistortionIsNeverComplete(_ number: Int) throws {
        let reader = try ClaimReading.reader("en")
        for slot in Slot.allCases {
            for words in Self.distortions[slot] ?? [] {
                let sentence = Self.templates[number].sentence([slot: words])
                let reading = reader.read(sentence, in: ClaimReading.context("2022-09-29"))
                #expect(!reading.isComplete, "\(sentence): \(ClaimReading.label(reading))")
            }
        }
    }

    /// Two distortions do not heal each other.
    @Test func twoDistortionsAreNeverComplete() throws {
        let reader = try ClaimReading.reader("en")
        for (index, one) in Slot.allCases.enumerated() {
            for other in Slot.allCases.dropFirst(index + 1) {
                for (round, words) in (Self.distortions[one] ?? []).enumerated() {
                    let seconds = Self.distortions[other] ?? []
                    let template = Self.templates[round % Self.templates.count]
                    let sentence = template.sentence([one: words, other: seconds[round * 7 % seconds.count]])
                    let reading = reader.read(sentence, in: ClaimReading.context("2022-09-29"))
                    #expect(!reading.isComplete, "\(sentence): \(ClaimReading.label(reading))")
                }
            }
        }
    }
}
