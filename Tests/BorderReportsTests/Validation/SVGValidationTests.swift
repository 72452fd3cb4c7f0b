import BorderCore
import BorderTestSupport
import Testing

@testable import BorderReports

/// What breaks the safe subset of SVG is found at its place, and what keeps it is not.
@Suite struct SVGValidationTests {
    private static let start =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\" font-family=\"Arial\" "
        + "role=\"img\" aria-labelledby=\"t d\">\n<title id=\"t\">A</title>\n<desc id=\"d\">B</desc>\n"

    private func findings(_ body: String, start: String = Self.start) -> [String] {
        let validation = SVGValidation(Array((start + body + "\n</svg>").utf8), named: "a.svg")
        return validation.findings.map { "\($0.line):\($0.column) \($0.code)" }
    }

    @Test(
        arguments: [
            "<g id=\"flows\" data-value=\"5\"><path d=\"M0 0l1 1-2.5.5z\" fill=\"#BF3F0A\" fill-opacity=\"0.9\"/></g>",
            "<text x=\"1\" y=\"2\" font-size=\"12\" fill=\"#000000\">a &lt;script&gt; <tspan dx=\"2\">b</tspan></text>",
            "<circle cx=\"-1\" cy=\"2.5\" r=\"0\" fill=\"none\" stroke=\"#aabbcc\" stroke-dasharray=\"2 2.5\"/>",
            "<rect x=\"0\" y=\"0\" width=\"9\" height=\"9\"/><metadata>{\"a\":1}</metadata>", "",
        ]
    ) func whatIsGoodPasses(_ body: String) { #expect(findings(body).isEmpty) }

    @Test(
        arguments: [
            ("<script>alert(1)</script>", "4:1 script"), ("<g onclick=\"x()\"/>", "4:1 script"),
            ("<g ONLOAD=\"x()\"/>", "4:1 script"), ("<path d=\"M0 0\"\n onmouseover='x'/>", "4:1 script"),
            ("<foreignObject/>", "4:1 foreign-object"), (" <a href=\"x\"><g/></a>", "4:2 reference"),
            ("<image href=\"https://x/y.png\"/>", "4:1 reference"),
            ("<g xml:base=\"http://x\"/>", "4:1 reference"), ("<rect fill=\"url(#p)\"/>", "4:1 reference"),
            ("<text fill=\"JavaScript:x\">a</text>", "4:1 reference"), ("<style>g{}</style>", "4:1 unknown-element"),
            ("<use/>", "4:1 unknown-element"), ("<x/>", "4:1 unknown-element"), ("<svg/>", "4:1 unknown-element"),
            ("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "4:1 script"),
            ("<g transform=\"scale(2)\"/>", "4:1 unknown-attribute"), ("<g style=\"x\"/>", "4:1 unknown-attribute"),
            ("<path d=\"M0 0\" data-value=\"5\"/>", "4:1 unknown-attribute"),
            ("<text font-size=\"12.5\">a</text>", "4:1 bad-value"), ("<rect fill=\"red\"/>", "4:1 bad-value"),
            ("<circle r=\"NaN\"/>", "4:1 bad-value"), ("<circle r=\"-1\"/>", "4:1 bad-value"),
            ("<circle r=\"1px\"/>", "4:1 bad-value"), ("<path d=\"M0 0@\"/>", "4:1 bad-value"),
            ("<path d=\"L0 0\"/>", "4:1 bad-value"), ("<g id=\"a b\"/>", "4:1 bad-value"),
            ("<g id=\"t\"/>", "4:1 repeated-id"), ("<?xml-stylesheet href='x'?>", "4:1 instruction"),
        ]
    ) func whatIsNotIsFoundAtItsPlace(_ body: String, _ finding: String) {
        #expect(findings(body).contains(finding), "\(findings(body))")
    }

    @Test func documentTypesAndBrokenXMLEndTheReading() {
        let doctype = "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + Self.start
        #expect(findings("", start: doctype).first == "1:1 doctype" || findings("", start: doctype) == ["1:15 doctype"])
        #expect(findings("<g>") == ["5:3 not-well-formed"] || findings("<g>") == ["5:1 not-well-formed"])
    }

    @Test func wordsAndSizeAreAskedFor() {
        let bare = "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-labelledby=\"t\">"
        #expect(
            findings("", start: bare).sorted()
                == ["bad-value", "bad-value", "bad-value", "dangling-reference", "no-words", "no-words"].map {
                    "1:1 \($0)"
                }
        )
        #expect(
            findings("", start: "<svg xmlns=\"http://x\" viewBox=\"0 0 1\" width=\"a\" height=\"1\">").contains(
                "1:1 bad-value"
            )
        )
    }

    @Test func endlessPathsAreFound() {
        let path = "<path d=\"M0 0l" + String(repeating: "1 1 ", count: SVGValidation.mostVertices) + "\"/>"
        #expect(findings(path) == ["4:1 too-many-vertices"])
    }
}
