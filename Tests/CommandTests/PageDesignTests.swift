import BorderTestSupport
import Foundation
import Testing

/// `report --template FOLDER`: a page as a designer made it.
@Suite struct PageDesignTests {
    private static func shipped(_ name: String) throws -> String {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/\(name)")
        return try String(contentsOf: path, encoding: .utf8)
    }

    private func page(_ files: [String: String], output: String = "report.html") throws -> (
        run: Execution, text: String
    ) {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "design"),
                withIntermediateDirectories: true
            )
            for (name, text) in files { try folder.put("design/\(name)", text) }
            let arguments = ["report", "--border", "FIN-RUS", "-o", output, "--template", "design"]
            let run = try Binary.run(arguments: arguments, folder: folder)
            return (run, (try? folder.text(output)) ?? "")
        }
    }

    @Test func theFilesOfTheFolderAreThePage() throws {
        let own = try Self.shipped("report.html").replacing("<h1>", with: "<h1 class=\"ours\">")
        let (run, text) = try page(["report.html": own])
        #expect(run.exitCode == 0 && text.contains("<h1 class=\"ours\">"), "\(run.errors)")
        let style = try page(["report.css": "body { color: #123456 }"])
        #expect(style.run.exitCode == 0 && style.text.contains("<style>body { color: #123456 }</style>"))
        // What a browser may run is named by its digest, which is that of the file.
        #expect(style.text.contains("style-src &#39;sha256-"))
    }

    @Test func theShippedFilesAreTheShippedPage() throws {
        var files: [String: String] = [:]
        for name in ["report.html", "report.css", "report.js"] { files[name] = try Self.shipped(name) }
        let own = try page(files).text
        let usual = try Binary.run("report", "--border", "FIN-RUS", "-o", "/dev/stdout")
        #expect(own.count > 50_000 && usual.exitCode != 70)
        #expect(try page(["report.js": files["report.js"] ?? ""]).text == own)
    }

    @Test(
        arguments: [
            ("{{rows}}", "", "no place {{rows}}; expected {{rows}}, which every page needs"),
            ("{{map}}", "", "no place {{map}}"), ("{{policy}}", "", "no place {{policy}}"),
            ("{{title}}", "{{titel}}", "a place {{titel}}; expected aside, boundaries"),
        ]
    ) func aPageThatKeepsSomethingBackIsRefused(_ old: String, _ new: String, _ words: String) throws {
        let own = try Self.shipped("report.html").replacing(old, with: new)
        let (run, text) = try page(["report.html": own])
        #expect(run.exitCode == 65 && text.isEmpty && run.errors.contains(words), "\(run.errors)")
    }

    @Test func whatIsNoDesignIsRefused() throws {
        let none = try page([:])
        #expect(none.run.exitCode == 65 && none.run.errors.contains("none of report.html, report.css, report.js"))
        let folder = try page(["report.css": ""], output: "folder")
        #expect(folder.run.exitCode == 64 && folder.run.errors.contains("name an output that ends in .html"))
        let over = try page(["report.html": Self.shipped("report.html")], output: "design/report.html")
        #expect(over.run.exitCode == 64, "\(over.run.errors)")
    }
}
