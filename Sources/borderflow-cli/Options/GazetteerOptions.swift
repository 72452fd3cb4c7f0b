import ArgumentParser
import BorderFlow

/// Which atlas a verb works with.
struct GazetteerOptions: ParsableArguments {
    @Option(
        help: "Which country disputed regions belong to: un, de-facto, or a YAML file with a view of one's own.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var worldview: String = Worldview.un.rawValue

    @Option(
        name: .customLong("crossings"),
        help: "A CSV file of crossings that adds to or overrides the gazetteer.",
        completion: .file(extensions: ["csv"])
    )
    var crossingsFile: String?
}

extension GazetteerOptions {
    /// The file with a view of one's own; `nil` for those that have names.
    var worldviewFile: String? { Worldview(rawValue: worldview) == nil ? worldview : nil }

    /// The atlas under the worldview asked for.
    private var atlas: Atlas {
        get throws {
            if let named = Worldview(rawValue: worldview) { return try Atlas.embedded(worldview: named) }
            guard ByteSource.exists(argument: worldview) else {
                let words = Worldview.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure.usage(
                    "--worldview '\(worldview)' is unknown; write \(words) or the name of a file"
                )
            }
            let view = try OwnWorldview.read(from: ByteSource(argument: worldview), named: worldview)
            do {
                return try Atlas.embedded(worldview: view)
            } catch {
                throw CommandFailure(message: "\(worldview): \(error)", status: ExitStatus.unusableData)
            }
        }
    }

    /// The atlas under the worldview asked for, with the user's own crossings added and checked.
    ///
    /// - Parameters:
    ///   - strict: whether the first row of crossings that cannot be used ends the call.
    ///   - rejects: what keeps the rows that cannot be used.
    ///   - quiet: whether only what is wrong is said.
    /// - Returns: the atlas, and how many rows could not be used.
    /// - Throws: what makes the options or the file unusable.
    func open(strict: Bool = false, rejects: RejectFile? = nil, quiet: Bool = false) throws -> Gazetteer {
        let embedded = try atlas
        guard let crossingsFile else { return Gazetteer(atlas: embedded) }
        var options = IntakeOptions(strict: strict, rejects: rejects)
        options.countryNamed = { embedded.countryMatch($0) }
        let table = try readCrossings(
            from: ByteSource(argument: crossingsFile),
            named: crossingsFile,
            options: options
        )
        StandardError.say(table.diagnostics)
        let count = table.crossings.count
        if !quiet || count < table.rowsRead {
            StandardError.say(
                "borderflow: \(crossingsFile): \(table.rowsRead.grouped) \(table.rowsRead == 1 ? "crossing" : "crossings") read, "
                    + "\(count.grouped) accepted, \((table.rowsRead - count).grouped) rejected"
            )
        }
        let doubts = try embedded.checkCrossings(table.crossings)
        StandardError.say(doubts)
        return Gazetteer(
            atlas: embedded.adding(crossings: table.crossings),
            rowsRejected: table.rowsRead - count,
            findings: table.diagnostics + doubts.map { $0.file.isEmpty ? $0.named(crossingsFile) : $0 }
        )
    }
}

extension Diagnostic {
    /// The finding as one of a file.
    fileprivate func named(_ file: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = file
        return diagnostic
    }
}
