extension Ledger {
    /// Whether some record has an observation status.
    var hasFlags: Bool { !flags.isEmpty }

    /// The observation status of all rows of a key.
    func flags(of entry: Int) -> Set<String> { flags[entry] ?? [] }
}
