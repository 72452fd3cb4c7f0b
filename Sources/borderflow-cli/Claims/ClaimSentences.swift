import BorderFlow

/// The sentences of one call of `claim`.
enum ClaimSentences {
    /// The arguments, with the lines of standard input in the place of `-`. Empty lines are passed over.
    static func all(of arguments: [String]) throws -> [String] {
        var sentences: [String] = []
        for argument in arguments {
            guard argument == "-" else {
                sentences.append(argument)
                continue
            }
            if StandardInput.isTerminal {
                throw CommandFailure.usage(
                    "standard input is a terminal; pipe sentences into it or write them in quotes"
                )
            }
            let bytes = try readBytes(from: .standardInput, named: "standard input")
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw CommandFailure(message: "standard input is no UTF-8 text", status: ExitStatus.unusableData)
            }
            sentences += text.split(whereSeparator: \.isNewline).map(String.init)
        }
        sentences.removeAll { sentence in sentence.allSatisfy(\.isWhitespace) }
        guard !sentences.isEmpty else {
            throw CommandFailure(message: "there is no sentence to read", status: ExitStatus.noInput)
        }
        return sentences
    }
}
