import BorderTestSupport
import Testing

@testable import BorderBytes

/// A small document as a list of its elements.
@Suite struct XMLOutlineTests {
    private func outline(_ text: String) -> XMLOutline { XMLOutline(Array(text.utf8)) }

    @Test func elementsStandInTheOrderOfTheTextWithTheirPlaces() throws {
        let outline = outline(
            "<svg a='1' x:b=\"&lt;2&gt;\" xmlns:x='u'>\n  <g>one<text>a<tspan>b</tspan>c</text>two</g>\n<x:y/></svg>"
        )
        #expect(outline.fault == nil && outline.instructions.isEmpty)
        #expect(outline.elements.map(\.name) == ["svg", "g", "text", "tspan", "x:y"])
        #expect(outline.elements.map(\.parent) == [nil, 0, 1, 2, 0])
        #expect(outline.elements.map(\.text) == ["\n  \n", "onetwo", "ac", "b", ""])
        #expect(outline.elements.map(\.line) == [1, 2, 2, 2, 3])
        #expect(outline.elements.map(\.column) == [1, 3, 9, 16, 1])
        #expect(
            outline.elements[0]["a"] == "1" && outline.elements[0]["x:b"] == "<2>" && outline.elements[0]["b"] == nil
        )
    }

    @Test(
        arguments: [
            ("", 1, "no element found"), ("<a>", 1, "no element found"), ("<a>\n<b></a>", 2, "mismatched tag"),
            ("<a b=1/>", 1, "not well-formed"), ("<a/>\n\n<b/>", 3, "junk after document element"),
            ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", 1, XMLReading.doctypeReason),
            ("<a>&nope;</a>", 1, "undefined entity"),
            ("<a>\u{1}</a>", 1, "not well-formed"),
        ]
    ) func whatIsBrokenSaysWhere(_ text: String, _ line: Int, _ reason: String) throws {
        let fault = try #require(outline(text).fault)
        #expect(fault.reason.hasPrefix(reason) && fault.line == line && fault.column > 0, "\(fault)")
    }

    @Test func instructionsAreTold() {
        let outline = outline("<?xml version='1.0'?>\n<?xml-stylesheet href='a.css'?><a/>")
        #expect(outline.instructions.map(\.target) == ["xml-stylesheet"] && outline.instructions.first?.line == 2)
    }

    @Test func endlessDocumentsEnd() {
        let many = outline("<a>" + String(repeating: "<b/>", count: XMLOutline.mostElements) + "</a>")
        #expect(
            many.elements.count == XMLOutline.mostElements && many.fault?.reason.contains("200000 elements") == true
        )
        let deep = outline(String(repeating: "<a>", count: 50_000))
        #expect(deep.elements.count == 50_000 && deep.fault != nil)
    }

    @Test(arguments: 0..<60 as Range<UInt64>) func noBytesAreTooMuch(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var bytes = Array("<svg a='1'><g id=\"x\">text &amp; more</g><?pi x?><path d='M0 0'/></svg>".utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: bytes[place] = .random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            default: bytes.insert(.random(in: 0...255, using: &random), at: place)
            }
        }
        let outline = XMLOutline(bytes)
        for element in outline.elements { #expect(element.line >= 1 && element.column >= 1) }
    }
}
