import Testing

@testable import BorderTestSupport

/// Which seeds are taken, and which binary runs a call.
struct SeedsTests {
    @Test func allSeedsUnlessFewerAreAskedFor() {
        #expect(Array(Seeds.below(4, step: nil)) == [0, 1, 2, 3])
        #expect(Array(Seeds.below(20, step: "8")) == [0, 8, 16])
        for step in ["0", "-3", "x", "1"] { #expect(Array(Seeds.below(3, step: step)) == [0, 1, 2]) }
        #expect(Array(Seeds.below(0, step: "8")).isEmpty)
        #expect(Seeds.share(of: 400, step: nil) == 400 && Seeds.share(of: 400, step: "8") == 50)
        #expect(Seeds.share(of: 400, step: "0") == 400)
    }

    @Test func oneCallInEightRunsTheBinaryOfTheTests() {
        let own = (0..<1000).filter { Binary.isOwnTurn(["flows", "--from", "day \($0)"]) }
        #expect((90...160).contains(own.count))
    }

    @Test func whereTheFilesLieDoesNotMatter() {
        for number in 0..<50 {
            let arguments = ["map", "--border", "\(number)"]
            #expect(Binary.isOwnTurn(arguments + ["/a/b.csv"]) == Binary.isOwnTurn(["/c d/e"] + arguments))
        }
    }
}
