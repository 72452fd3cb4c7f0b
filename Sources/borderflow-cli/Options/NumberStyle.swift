import ArgumentParser

/// How numbers of a map are printed.
enum NumberStyle: String, CaseIterable, ExpressibleByArgument {
    case whole, short
}
