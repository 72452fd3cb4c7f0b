import BorderTestSupport
import Testing

/// `map --theme FILE`, by its words and how it ends.
@Suite struct ThemeOptionTests {
    private func draw(_ theme: String, _ name: String = "map.svg") throws -> (
        run: Execution, text: String
    ) {
        try withTemporaryFolder { folder in
            try folder.put("theme.yaml", theme)
            let run = try Binary.run(
                "map",
                "--border",
                "FIN-RUS",
                "--theme",
                "theme.yaml",
                "-o",
                name,
                folder: folder
            )
            return (run, (try? folder.text(name)) ?? "")
        }
    }

    @Test func coloursAreThoseOfTheTheme() throws {
        let (run, text) = try draw("out: \"#6A1B9A\"\n")
        #expect(
            run.exitCode == 0 && text.contains("#6A1B9A") && !text.contains("#BF3F0A"),
            "\(run.errors)"
        )
        let usual = try draw("{}").text
        #expect(usual.replacing("#BF3F0A", with: "#6A1B9A") == text, "nothing else changes")
    }

    @Test func whatCannotBeReadIsRefused() throws {
        let (run, text) = try draw("ink: \"#FFFFFF\"\n")
        #expect(run.exitCode == 65 && text.isEmpty)
        #expect(
            run.errors.contains(
                "theme.yaml:1:6: error: ink #FFFFFF on paper #FFFFFF has a contrast of 1.0:1"
            ),
            "\(run.errors)"
        )
        let missing = try Binary.run("map", "--theme", "nowhere.yaml")
        #expect(missing.exitCode == 66 && missing.errors.contains("nowhere.yaml"))
    }

    @Test func aThemeIsNoOutput() throws {
        try withTemporaryFolder { folder in
            try folder.put("theme.svg", "{}")
            let run = try Binary.run("map", "--theme", "theme.svg", "-o", "theme.svg", folder: folder)
            let text = try folder.text("theme.svg")
            #expect(run.exitCode == 64 && text == "{}")
        }
    }

    @Test func lettersAreThoseOfTheTheme() throws {
        let (run, text) = try draw("font: Source Sans 3\n")
        #expect(run.exitCode == 0 && text.contains(" font-family=\"Source Sans 3\" "), "\(run.errors)")
        let usual = try draw("{}").text
        #expect(usual.replacing("\"Arial\"", with: "\"Source Sans 3\"") == text, "nothing else changes")
    }

    @Test(arguments: ["font: 'a\"b'", "font: \"\"", "font: 3 Sans", "font: [a]", "font: a<b"])
    func whatIsNoFamilyIsRefused(theme: String) throws {
        let (run, text) = try draw(theme + "\n")
        #expect(run.exitCode == 65 && text.isEmpty && run.errors.contains("is no family of letters"), "\(run.errors)")
    }
}
