import BorderCore

/// Numbers the sources of reports; whoever may have it from the same source has the same number.
///
/// Reports that name who counted are told apart by that name, those that name nobody by their outlets: what Yle prints
/// from Reuters, and the BBC from Yle, is one source.
///
/// - Parameter reports: the reports.
/// - Returns: for each report the number of its source.
func independentSources(of reports: [PlacedReport]) -> [Int] {
    var numbers: [String: Int] = [:]
    func number(_ name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = numbers.count
        return numbers.count - 1
    }
    let chains = reports.map { report in
        let names = report.details.authority.isEmpty ? report.outlets.map { "via " + $0 } : []
        return (names.isEmpty ? [report.sourceKey] : names).map(number)
    }
    var sets = DisjointSets(count: numbers.count)
    for chain in chains { for other in chain.dropFirst() { sets.join(chain[0], other) } }
    return chains.map { sets.root(of: $0[0]) }
}
