import BorderTestSupport
import Foundation
import Testing

/// `report -o report.html`: one page that asks for nothing else.
@Suite struct ReportPageTests {
    private static let table = """
        id,at,period,direction,value,value_max,qualifier,authority,population
        a,FIN-RUS,2022-09-21/2022-09-26,RUS>FIN,43000,,about,Guard,citizen=RUS
        b,FIN-RUS,2022-09-21/2022-09-26,FIN>RUS,9000,,exact,Guard,citizen=RUS
        c,EST-RUS,2022-09,RUS>EST,8000,9000,range,Police,citizen=RUS
        d,GEO-RUS,2022-09,RUS>GEO,53000,,more_than,Ministry,citizen=RUS
        e,GEO-RUS,2022-09,RUS>GEO,60000,,exact,Paper,citizen=RUS
        f,KAZ-RUS,2022-09,RUS>KAZ,98,,exact,Ministry,citizen=RUS
        g,FIN-RUS,2022-09-20,RUS>FIN,7777,,exact,Guard,citizen=RUS

        """

    private func page(_ arguments: String..., data: String? = table) throws -> (run: Execution, text: String) {
        try withTemporaryFolder { folder in
            if let data { try folder.put("in.csv", data) }
            let files = data == nil ? [] : ["in.csv"]
            let run = try Binary.run(arguments: ["report", "-o", "report.html"] + files + arguments, folder: folder)
            return (run, (try? folder.text("report.html")) ?? "")
        }
    }

    /// What an independent reader of HTML says: a line a fault, then `key value` lines.
    private func read(_ text: String) throws -> [String] {
        let script = """
            import sys, html.parser, hashlib, base64, re
            text = sys.stdin.buffer.read().decode('utf-8')
            void = {'meta', 'input', 'br', 'link', 'img', 'base', 'hr'}
            class Reader(html.parser.HTMLParser):
                def __init__(self):
                    super().__init__(convert_charrefs=True); self.open = []; self.ids = []; self.refs = []
                def handle_starttag(self, tag, attributes):
                    if tag not in void: self.open.append(tag)
                    for name, value in attributes:
                        if name == 'id': self.ids.append(value)
                        if name.startswith('on') or name in ('src', 'style', 'action', 'formaction', 'ping', 'srcset'):
                            print('bad attribute', tag, name)
                        if name.endswith('href') and not value.startswith('#'): print('reference', value)
                        if name in ('for', 'aria-labelledby', 'data-sign'): self.refs += value.split()
                        if name == 'href': self.refs.append(value[1:])
                    if tag in ('link', 'img', 'iframe', 'object', 'embed', 'base', 'audio', 'video', 'form'):
                        print('element', tag)
                def handle_startendtag(self, tag, attributes):
                    self.handle_starttag(tag, attributes)
                    if tag not in void: self.open.pop()
                def handle_endtag(self, tag):
                    if not self.open or self.open.pop() != tag: print('unbalanced', tag, self.getpos())
            reader = Reader(); reader.feed(text); reader.close()
            if reader.open: print('open', reader.open)
            for id in sorted({i for i in reader.ids if reader.ids.count(i) > 1}): print('twice', id)
            for ref in sorted(set(reader.refs) - set(reader.ids)): print('dangling', ref)
            for tag in ('style', 'script'):
                bodies = re.findall('<%s>(.*?)</%s>' % (tag, tag), text, re.S)
                if len(bodies) != 1 or text.count('<' + tag) != 1: print(tag, 'elements', text.count('<' + tag))
                digest = base64.b64encode(hashlib.sha256(bodies[0].encode()).digest()).decode()
                if "%s-src 'sha256-%s'" % (tag, digest) not in html.unescape(text): print(tag, 'is not allowed')
                for word in ('http:', 'https:', 'url(', '@import', 'fetch(', 'XMLHttp', 'WebSocket', 'eval(', 'innerHTML'):
                    if word in bodies[0]: print(tag, 'has', word)
            if "default-src 'none'" not in html.unescape(text): print('no policy')
            """
        let run = try Tool.python.run("-c", script, input: Array(text.utf8))
        #expect(run.exitCode == 0, "\(run.errors)")
        return run.output.split(separator: "\n").map(String.init)
    }

    private func values(_ text: String, _ attribute: String) -> [String] {
        text.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func thePageIsSoundAndAsksForNothing() throws {
        let (run, text) = try page()
        #expect(run.exitCode == 0 && run.output == "report.html\n", "\(run.errors)")
        #expect(try read(text) == [])
        #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\">") && text.utf8.count < 300_000)
        #expect(!text.contains("{{") && !text.contains("inkscape"))
        let bundled = try page(data: nil)
        #expect(bundled.run.exitCode == 0 && bundled.text.utf8.count < 300_000)
        #expect(try read(bundled.text) == [])
        #expect(try page().text == text, "the same input, the same bytes")
    }

    @Test func theTableHasTheNumbersOfTheMap() throws {
        let text = try page().text
        let parts = text.split(separator: "<tbody>", maxSplits: 1)
        let drawn =
            values(String(parts[0]), "data-value") + values(String(parts[0]), "data-back-value")
            + values(String(parts[0]), "data-rivals")
        #expect(Set(drawn).isSuperset(of: ["43000", "60000", "8000", "98"]), "\(drawn)")
        let told = values(String(parts[1]), "data-v")
        for value in drawn.flatMap({ $0.split(separator: " ") }) { #expect(told.contains(String(value)), "\(value)") }
        #expect(told.count == told.filter { Int($0) != nil }.count)
        // The earlier number is not on the map, and that is said.
        #expect(!told.contains("7777") && text.contains("of other days"))
    }

    @Test func itSaysWhereWhatWhenAndWho() throws {
        let text = try page("--title", "A & B", "--dek", "Two <lines>").text
        for words in [
            "<h1>A &amp; B</h1>", "Two &lt;lines&gt;", "≈43,000", "60,000", "21–26 Sept 2022",
            "<h3>Finland–Russia border</h3>",
            "citizens of Russia", "Guard", "How the numbers were made", "Natural Earth", "sha256:",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func crossingsAreToldInTheOrderOfTheLine() throws {
        let data = """
            at,period,direction,value
            Vaalimaa,2022-09,RUS>FIN,500
            Salla,2022-09,RUS>FIN,20
            Niirala,2022-09,RUS>FIN,100
            Nuijamaa,2022-09,RUS>FIN,400

            """
        let text = try page(data: data).text
        let words = try #require(text.split(separator: "The map in words").last)
        let places = ["Salla", "Niirala", "Nuijamaa", "Vaalimaa"].map { name in
            words.range(of: "<li>\(name)").map { words.distance(from: words.startIndex, to: $0.lowerBound) } ?? -1
        }
        #expect(!places.contains(-1) && places == places.sorted(), "\(places)")
        #expect(words.contains("Niirala, km ") && words.contains(" km as drawn."))
    }

    @Test func namesAreInert() throws {
        let evil = "<script>alert(1)</script>"
        let data =
            "at,period,direction,value,authority,via,note\n"
            + "FIN-RUS,2022-09,RUS>FIN,500,\(evil),\" onload=\"\"x\"\"\",</style>\n"
            + "EST-RUS,2022-09,RUS>EST,600,{{rows}},javascript:alert(1),=cmd()\n"
        let (run, text) = try page("--title", "</title>\(evil)", "--dek", "\u{202E}\u{0007}'><img src=x>", data: data)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try read(text) == [])
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && text.contains("{{rows}}"))
    }

    @Test func withheldNumbersAreNotInThePage() throws {
        let (run, text) = try page("--suppress", "1000")
        let faults = try read(text)
        #expect(run.exitCode == 0 && faults == [])
        #expect(!values(text, "data-v").contains("98") && !text.contains(">98<"))
    }

    @Test func whatCannotBeAPageIsSaid() throws {
        #expect(try page("--spreadsheet-safe").run.exitCode == 64)
        let nothing = try page("--from", "1999", "--to", "1999")
        #expect(nothing.run.exitCode == 65 && nothing.text.isEmpty)
        #expect(nothing.run.errors.contains("no number can be shown: "))
        try withTemporaryFolder { folder in
            try folder.put("report.html", Self.table)
            let run = try Binary.run("report", "report.html", "-o", "report.html", folder: folder)
            let text = try folder.text("report.html")
            #expect(run.exitCode == 64 && text == Self.table)
        }
    }
}
