import BorderTestSupport
import Foundation
import Testing

/// Maps as PNG and PDF, by the ending of the output.
@Suite struct PictureTests {
    private static let border = ["map", "--border", "FIN-RUS", "--from", "2022-09-21", "--to", "2022-09-27"]

    private func draw(
        _ name: String,
        _ more: String...,
        environment: [String: String] = [:],
        before: String? = nil
    ) throws -> (run: Execution, bytes: [UInt8]) {
        try withTemporaryFolder { folder in
            if let before { try folder.put(name, before) }
            let run = try Binary.run(
                arguments: Self.border + ["-o", name] + more,
                environment: environment,
                folder: folder
            )
            let bytes = try? Data(contentsOf: folder.appending(path: name))
            #expect(try folder.names().count == (bytes == nil ? 0 : 1), "nothing else is left behind")
            return (run, bytes.map(Array.init) ?? [])
        }
    }

    /// The big-endian number at a place.
    private func number(_ bytes: [UInt8], at place: Int) -> Int {
        bytes.count < place + 4 ? -1 : bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    private func size(ofSVG bytes: [UInt8]) throws -> (width: Double, height: Double) {
        let root = try #require(SVGChecker(bytes).elements.first)
        return (
            try #require(Double(root.attributes["width"] ?? "")), try #require(Double(root.attributes["height"] ?? ""))
        )
    }

    @Test func aPNGIsTwiceAsFineAsTheLayoutAndSaysSo() throws {
        let svg = try size(ofSVG: draw("map.svg").bytes)
        let (run, png) = try draw("map.png")
        #expect(run.exitCode == 0 && png.starts(with: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]), "\(run.errors)")
        #expect(number(png, at: 16) == Int((svg.width * 2).rounded(.up)))
        #expect(number(png, at: 20) == Int((svg.height * 2).rounded(.up)))
        // 192 pixels an inch.
        #expect(Array(png[37..<41]) == Array("pHYs".utf8) && number(png, at: 41) == 7559)
        #expect(try draw("map.png").bytes == png, "the same input, the same bytes")
    }

    @Test func dpiSetsHowFine() throws {
        let svg = try size(ofSVG: draw("map.svg").bytes)
        let coarse = try draw("map.PNG", "--dpi", "48").bytes
        #expect(number(coarse, at: 16) == Int((svg.width / 2).rounded(.up)) && number(coarse, at: 41) == 1890)
    }

    @Test func aPDFIsAsLargeAsTheLayout() throws {
        let svg = try size(ofSVG: draw("map.svg").bytes)
        let (run, pdf) = try draw("map.pdf")
        #expect(run.exitCode == 0, "\(run.errors)")
        let text = String(decoding: pdf, as: UTF8.self)
        #expect(text.hasPrefix("%PDF-") && text.contains("%%EOF"))
        let box = try #require(text.split(separator: "/MediaBox [").dropFirst().first?.split(separator: "]").first)
        #expect(box.split(separator: " ").compactMap { Double($0) } == [0, 0, svg.width * 0.75, svg.height * 0.75])
        #expect(try draw("map.pdf").bytes == pdf, "it does not say when it was made")
    }

    @Test(arguments: ["map.png", "map.pdf"]) func withoutLibrsvgThePackageIsNamed(_ name: String) throws {
        let (run, bytes) = try draw(name, environment: ["PATH": "/nowhere:."], before: "old")
        #expect(run.exitCode == 73)
        #expect(
            run.errors.hasSuffix(
                "borderflow: cannot create '\(name)': rsvg-convert is not on the PATH; install the Debian package "
                    + "librsvg2-bin, or write .svg\n"
            ),
            "\(run.errors)"
        )
        #expect(bytes == Array("old".utf8), "what was there before is still there")
    }

    @Test func whatLibrsvgSaysIsPassedOn() throws {
        try withTemporaryFolder { folder in
            try ShellScript.write("echo 'it is broken' >&2; exit 9", to: folder.appending(path: "rsvg-convert"))
            let (run, bytes) = try draw("map.png", environment: ["PATH": folder.path], before: "old")
            #expect(run.exitCode == 73 && bytes == Array("old".utf8))
            #expect(run.errors.hasSuffix("cannot create 'map.png': rsvg-convert ended with 9: it is broken\n"))
        }
    }

    @Test func withoutArialsWidthsThePackageIsNamed() throws {
        try withTemporaryFolder { folder in
            try folder.put("none.conf", "<fontconfig></fontconfig>")
            let configuration = ["FONTCONFIG_FILE": folder.appending(path: "none.conf").path]
            let (run, bytes) = try draw("map.png", "--dpi", "24", environment: configuration)
            #expect(run.exitCode == 0 && !bytes.isEmpty)
            #expect(
                run.errors.contains(
                    "borderflow: map.png: no font with the widths of Arial is installed (there is none at all), so "
                        + "texts may overlap; install the Debian package fonts-liberation2\n"
                ),
                "\(run.errors)"
            )
        }
        #expect(try !draw("map.png", "--dpi", "24").run.errors.contains("widths of Arial"))
        #expect(try !draw("map.svg").run.errors.contains("widths of Arial"))
    }

    @Test(
        arguments: [
            (["-o", "map.png", "--dpi", "23"], "--dpi must lie between 24 and 1200."),
            (["-o", "map.svg", "--dpi", "96"], "--dpi is for PNG; SVG has no pixels"),
            (["-o", "map.pdf", "--dpi", "96"], "--dpi is for PNG; PDF has no pixels"),
            (["-o", "map.webp"], "'map.webp' ends in .webp, which is none of svg, png, pdf"),
            (["-o", "map.final"], "'map.final' ends in .final, which is none of svg, png, pdf"),
            (["--format", "png", "-o", "map.pdf"], "--format png contradicts 'map.pdf'; name the file .png"),
        ]
    ) func whatCannotBeMeantIsRefused(_ arguments: [String], _ words: String) throws {
        try withTemporaryFolder { folder in
            let run = try Binary.run(arguments: Self.border + arguments, folder: folder)
            #expect(run.exitCode == 64 && run.errors.contains(words), "\(run.errors)")
            #expect(try folder.names().isEmpty)
        }
    }
}
