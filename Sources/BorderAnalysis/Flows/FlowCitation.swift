import BorderCore

/// Who says a number, where and when, in which words, and what it was made from.
struct FlowCitation: Hashable, Sendable {
    var authority = ""
    var via = ""
    var source = ""
    var reportedOn: Day?
    var reportedOnLatest: Day?
    var quote = ""
    var supersedes = ""
    var evidence = ""
    var periodText = ""
    var reports: [String] = []
    var addends: [String] = []
}
