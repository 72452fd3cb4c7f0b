import BorderFlow

/// The verb a mistyped one was meant to be: ArgumentParser suggests options, but not verbs.
struct SubcommandHint {
    let arguments: [String]
    let names: [String]

    /// A sentence for a first argument that is no verb; `nil` where it is one, or an option.
    var hint: String? {
        guard arguments.count > 1, let typed = arguments.dropFirst().first, !typed.hasPrefix("-"),
            !names.contains(typed), typed != "help"
        else { return nil }
        guard let near = EditDistance.nearest(to: typed, among: names.sorted()) else {
            return "'\(typed)' is no verb; the verbs are \(names.joined(separator: ", "))"
        }
        return "'\(typed)' is no verb; did you mean '\(near)'?"
    }
}
