import BorderTestSupport
import Testing

@testable import BorderReports

/// What is put into a page stays what it is, and the page stays a page.
@Suite struct PageTemplateTests {
    @Test func placesAreFilledAndSectionsComeAndGo() {
        let template = PageTemplate("<p>{{a}}</p>{{#b}}[{{b}}{{a}}]{{/b}}{{#c}}never{{/c}}{{d}}!")
        let filled = template.filled(with: ["a": HTMLText("1 < 2"), "b": HTMLText("x"), "c": HTMLText()])
        #expect(filled == "<p>1 &lt; 2</p>[x1 &lt; 2]!")
    }

    @Test func whatIsPutInIsNotLookedAtAgain() {
        let template = PageTemplate("{{a}}{{b}}")
        #expect(template.filled(with: ["a": HTMLText("{{b}}{{#b}}"), "b": HTMLText("2")]) == "{{b}}{{#b}}2")
    }

    @Test(arguments: [("{{a", "{{a"), ("{{#a}}x", "x"), ("a}}b", "a}}b"), ("", ""), ("{{}}x", "x")])
    func templatesWithMistakesDoNoHarm(_ template: String, _ page: String) {
        #expect(PageTemplate(template).filled(with: [:]) == page)
    }

    @Test func textsAreInertWhateverTheyHold() {
        for name in ["<script>alert(1)</script>", "\" onload=\"x", "'>", "&lt;", "\u{0}\u{1B}[31m", "\u{202E}abc"] {
            let text = HTMLText("td", ["data-s": name], name).markup
            #expect(text.hasPrefix("<td data-s=\"") && text.hasSuffix("</td>"))
            let inside = text.dropFirst("<td data-s=\"".count).dropLast("</td>".count)
            #expect(inside.count { $0 == "<" } == 0 && inside.count { $0 == "\"" } == 1, "\(text)")
            #expect(inside.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
        }
    }

    @Test func elementsNest() {
        let list = HTMLText("ul", ["class": nil], [HTMLText("li", [:], "a"), HTMLText("li", [:], "b")].joined)
        #expect(list.markup == "<ul><li>a</li>\n<li>b</li></ul>")
        #expect((list + HTMLText("&")).markup.hasSuffix("</ul>&amp;") && HTMLText().isEmpty)
    }

    @Test(
        arguments: [
            ("<p>{{a}}</p>{{#b}}[{{b}}{{a}}]{{/b}}", ["a", "b", "b", "a", "b"]), ("", []), ("{{a", []), ("a}}", []),
            ("{{}}", [""]), ("{ {a} }", []), ("{{a b}}{{c}}", ["a b", "c"]),
        ]
    ) func placesAreNamedAsOftenAsTheyStandThere(_ template: String, _ places: [String]) {
        #expect(PageTemplate(template).places == places)
    }

    @Test func theShippedPageHasEveryPlaceAndNoOther() {
        let places = Set(PageDesign.usual.page.places)
        #expect(places == Set(PageDesign.places) && places.isSuperset(of: PageDesign.needed))
        #expect(Set(PageDesign.places).count == PageDesign.places.count)
    }
}
