import BorderBytes
import BorderCore
import BorderFlow
import BorderIntake
import Testing

/// Totals among their parts that no list of words knows, and words for totals in many languages.
@Suite struct UnnamedTotalsTests {
    private static func table(_ head: String, _ months: [[(String, Int)]]) -> String {
        "Month,Crossing,\(head),Entries\n"
            + months.enumerated().flatMap { month, rows in
                rows.map { "2022-0\(month + 1),Medyka,\($0.0),\($0.1)\n" }
            }.joined()
    }

    private static func whole(_ text: String) throws -> [String] {
        try Answered(text, reporter: "POL").figures.filter { $0["role"] == "figure" && $0["population"] == "any" }
            .map { $0["value"] ?? "" }
    }

    /// Whatever everybody is called, men and women are added to none of them.
    @Test(
        arguments: [
            "Persons", "Both sexes combined", "Combined", "Aggregate", "TOT", "합계", "รวม", "Tổng số", "Jumlah",
            "סך הכל",
            "Samtals", "Všetko", "I alt", "Barlığı", "Subtotal", "Sub-total", "Qwerty",
        ]
    )
    func everybodyAmongMenAndWomen(_ word: String) throws {
        let text = Self.table("Sex", [[("Men", 30), ("Women", 34), (word, 64)]])
        #expect(try Self.whole(text) == ["64"], "\(word)")
    }

    /// As many as men and women together, and a little more, may be all of them or a third sex.
    @Test func aWordThatMayBeEverybodyIsAsked() throws {
        let text = Self.table("Sex", [[("Men", 30), ("Women", 34), ("Qwerty", 66)]])
        let error = #expect(throws: IntakeError.self) { try Answered(text, reporter: "POL") }
        #expect(error?.description.contains("is no sex") == true)
        let few = Self.table("Sex", [[("Men", 30), ("Women", 34), ("Not told", 3)]])
        #expect(try Self.whole(few) == ["67"])
    }

    /// What is the sum of all others in every month is everybody.
    @Test func theSumOfAllOthersIsEverybody() throws {
        let text = Self.table(
            "Category",
            [
                [("Tourists", 101), ("Workers", 33), ("Qwerty", 134)],
                [("Tourists", 71), ("Workers", 38), ("Qwerty", 109)],
            ]
        )
        #expect(try Self.whole(text) == ["134", "109"])
        let wide = "Crossing,Sex,2021,2022\nMedyka,Men,100,200\nMedyka,Women,50,70\nMedyka,Folk,150,270\n"
        #expect(
            try Answered(wide, reporter: "POL", by: "crossing,year").cells("population", "value").filter {
                $0.hasPrefix("any")
            } == ["any 150", "any 270"]
        )
    }

    /// What is the sum of some others is kept apart from them, and everybody is counted once.
    @Test func theSumOfSomeIsKeptApart() throws {
        func month(_ tourists: Int, _ day: Int, _ residents: Int) -> [(String, Int)] {
            [
                ("Tourists", tourists), ("One-day visitors", day), ("Non-residents", tourists + day),
                ("Residents", residents),
            ]
        }
        let text = Self.table("Category", [month(100, 90, 50), month(110, 91, 55)])
        #expect(try Self.whole(text) == ["240", "256"])
    }

    /// In one month it may be chance, and is asked.
    @Test func oneMonthIsAsked() {
        let people = [("Men", 100), ("Women", 90), ("Boys", 19), ("Girls", 50), ("Children", 69)]
        let error = #expect(throws: IntakeError.self) {
            try Answered(Self.table("Category", [people]), reporter: "POL")
        }
        #expect(error?.description.contains("'children' under 'Category' is the sum of 'boys', 'girls'") == true)
    }

    /// "Total of …" is what its words say, and no addend.
    @Test(arguments: ["Total of refugees and asylum-seekers", "Total foreigners", "Sum of above"])
    func aTotalOfSome(_ word: String) throws {
        let text = Self.table("Category", [[("Refugees", 100), ("Asylum-seekers", 90), (word, 190)]])
        #expect(try Self.whole(text) == ["190"], "\(word)")
    }

    /// Values that are no sums of each other are added as ever.
    @Test func othersAreAdded() throws {
        let text = Self.table("Category", [[("Tourists", 100), ("Workers", 33), ("Students", 134)]])
        #expect(try Self.whole(text) == ["267"])
        let small = Self.table("Category", [[("Tourists", 1), ("Workers", 2), ("Students", 3)]])
        #expect(try Self.whole(small) == ["6"])
    }
}
