package import BorderAnalysis
package import BorderAtlas

extension WeekdayPattern {
    /// `The days of the week weigh as in the daily counts of …: Monday 0.95, …`
    package func sentence(atlas: Atlas) -> String {
        let words = ArithmeticWords(atlas: atlas)
        let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let days = zip(names, ratios).map { "\($0) \(NumberWords.grouped($1, decimals: 2))" }
        return "The days of the week weigh as in the daily counts of "
            + sets.map { words.subject(of: $0, on: nil) }.joined(separator: "; ")
            + ": " + days.joined(separator: ", ") + "."
    }
}
