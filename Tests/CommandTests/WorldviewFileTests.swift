import BorderTestSupport
import Foundation
import Testing

/// `--worldview FILE`: maps, tables and places under a view of one's own.
@Suite struct WorldviewFileTests {
    private static let view = """
        name: Our newsroom
        base: un
        regions:
          XKX: XKX
          UA-43: RUS
        words:
          XKX: Kosovo shown as a country
          UA-43: Crimea shown with Russia

        """
    private static let table = "at,period,direction,value\nSRB-XKX,2023,SRB>XKX,5000\nALB-XKX,2023,ALB>XKX,3000\n"

    private func run(_ arguments: [String], view: String = view, table: String = table) throws -> Execution {
        try withTemporaryFolder { folder in
            try folder.put("view.yaml", view)
            try folder.put("in.csv", table)
            return try Binary.run(arguments: arguments, folder: folder)
        }
    }

    @Test func aMapNamesTheViewAndWhatItShows() throws {
        let run = try run(["map", "in.csv", "--worldview", "view.yaml"])
        #expect(run.exitCode == 0 && run.output.contains(">Travellers entering Kosovo</text>"), "\(run.errors)")
        #expect(run.output.contains("as Our newsroom draws them; Kosovo shown as a country."))
        // Crimea is not in the frame.
        #expect(!run.output.contains("Crimea shown"))
        #expect(run.output.contains("&quot;worldview&quot;:&quot;Our newsroom&quot;"))
        #expect(run.output.contains("id=\"borders-disputed\"") && run.output.contains("stroke-dasharray"))
    }

    @Test func aMapIsVerifiedWithTheSameFileOnly() throws {
        try withTemporaryFolder { folder in
            try folder.put("view.yaml", Self.view)
            try folder.put("in.csv", Self.table)
            let view = ["--worldview", "view.yaml"]
            #expect(try Binary.run(arguments: ["map", "in.csv", "-o", "map.svg"] + view, folder: folder).exitCode == 0)
            let same = try Binary.run(arguments: ["verify", "map.svg", "in.csv"] + view, folder: folder)
            #expect(same.exitCode == 0, "\(same.output)\(same.errors)")
            let without = try Binary.run(arguments: ["verify", "map.svg", "in.csv"], folder: folder)
            #expect(
                without.exitCode == 64 && without.errors.contains("was drawn with --worldview; name that file here too")
            )
        }
    }

    @Test func placesLieWhereTheViewSaysSo() throws {
        let located = try run(["locate", "34.3,45.2", "--csv", "--worldview", "view.yaml"])
        #expect(located.exitCode == 0 && located.output.contains(",RUS,"), "\(located.output)")
        let regions = try run(["regions", "--country", "RUS", "--csv", "--worldview", "view.yaml"])
        #expect(regions.output.contains("UA-43,Crimea,"))
        let borders = try run(["borders", "SRB-XKX", "--worldview", "view.yaml"])
        #expect(borders.exitCode == 0 && borders.output.contains("Crimea shown with Russia"))
    }

    @Test(
        arguments: [
            ("regions:\n  UA-43: RUS\n", "no name"), ("name: A\n", "no regions"),
            ("name: A\nregions:\n  UA-43: Russia\n", "a code of three letters"),
            ("name: A\nregions:\n  UA-99: RUS\n", "No region or country has the code 'UA-99'"),
            ("name: A\nregions:\n  UA-43: QQQ\n", "No country has the code 'QQQ'"),
            ("name: A\nbase: ours\nregions:\n  UA-43: RUS\n", "un or de-facto"),
            ("name: A\nname: B\n", "each key once"), ("title: A\n", "name, base, regions and words"),
            ("- a\n- b\n", "name, base, regions, words"), ("name: [", "view.yaml:"), ("name: A\nregions: B\n", "UA-43"),
            ("name: A\nregions:\n  UA-43: []\n", "a code and what it is given"),
        ]
    ) func whatIsNoViewIsRefusedInWords(_ view: String, _ words: String) throws {
        let run = try run(["map", "in.csv", "-o", "out.svg", "--worldview", "view.yaml"], view: view)
        #expect(run.exitCode == 65 && run.errors.contains(words), "\(run.errors)")
    }

    @Test func aNameThatIsNoFileIsAUsageError() throws {
        let run = try run(["map", "in.csv", "--worldview", "nato"])
        #expect(run.exitCode == 64 && run.errors.contains("write un, de-facto or the name of a file"))
        let over = try self.run(["map", "in.csv", "-o", "view.yaml", "--format", "svg", "--worldview", "view.yaml"])
        #expect(over.exitCode == 64, "\(over.errors)")
    }

    @Test func theTemplateIsAView() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../templates/worldview.yaml"
        )
        let run = try run(
            ["map", "in.csv", "--worldview", "view.yaml"],
            view: String(contentsOf: path, encoding: .utf8)
        )
        #expect(run.exitCode == 0 && run.output.contains("Kosovo shown as a country"), "\(run.errors)")
    }
}
