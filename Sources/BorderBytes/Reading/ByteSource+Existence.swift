#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension ByteSource {
    /// Whether a command-line argument names something that can be opened: `-`, or a path that exists.
    package static func exists(argument: String) -> Bool {
        argument == "-" || !argument.utf8.contains(0) && access(argument, F_OK) == 0
    }
}
