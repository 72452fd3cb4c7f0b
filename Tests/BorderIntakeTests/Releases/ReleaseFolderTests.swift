import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Which files of a folder are releases.
@Suite("Folders of releases") struct ReleaseFolderTests {
    @Test("releases stand in the order of their days, however they are listed")
    func order() throws {
        let names = ["c-2022-11.csv", "c-2022-09-30.csv", "c-20221031.csv"]
        for listed in [names, names.reversed(), names.sorted()] {
            let folder = try ReleaseFolder("f", names: listed)
            #expect(folder.files.map(\.path) == ["f/c-2022-09-30.csv", "f/c-20221031.csv", "f/c-2022-11.csv"])
            #expect(folder.passedOver.isEmpty)
        }
    }

    @Test("what has no date, or several, is passed over aloud")
    func passedOver() throws {
        let folder = try ReleaseFolder("f/", names: ["README.txt", "c-2022-09-30.csv", "c-2022-09-30-2022-10-01.csv"])
        #expect(folder.files.map(\.path) == ["f/c-2022-09-30.csv"])
        #expect(folder.passedOver.map(\.file) == ["f/README.txt", "f/c-2022-09-30-2022-10-01.csv"])
        #expect(
            folder.passedOver[0].found.hasPrefix("no date") && folder.passedOver[1].found.hasPrefix("several dates")
        )
    }

    @Test(
        "no release, several tables and two files of one day end the reading",
        arguments: [
            ([], "no file has a date"), (["x.csv"], "no file has a date"),
            (["a-2022-09.csv", "b-2022-10.csv"], "2 tables: 'a', 'b'"),
            (["a-2022-09.csv", "a-2022-09-30.csv"], "both of 2022-09"),
            (["a-2022-09-30.csv", "a-2022-09-30.json"], "both of 2022-09"),
        ]
    )
    func unusable(names: [String], words: String) throws {
        let error = try #require(throws: IntakeError.self) { try ReleaseFolder("f", names: names) }
        #expect(error.reason == .unusableFolder && !error.isMissingInput && "\(error)".contains(words), "\(error)")
    }

    @Test("the names of a folder are those of its files; hidden ones and folders are none")
    func listing() throws {
        try withTemporaryFolder { folder in
            for name in ["b.csv", "a.csv", ".hidden"] { try Data().write(to: folder.appending(path: name)) }
            try FileManager.default.createDirectory(at: folder.appending(path: "c"), withIntermediateDirectories: false)
            #expect(try FolderNames.files(in: folder.path) == ["a.csv", "b.csv"])
            for path in [folder.path + "/none", folder.path + "/a.csv", "", "a\0b"] {
                let error = #expect(throws: IntakeError.self) { try FolderNames.files(in: path) }
                #expect(error?.isMissingInput == true)
            }
        }
    }
}
