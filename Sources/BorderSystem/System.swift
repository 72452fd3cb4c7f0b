// The C library of the platform, under one name: the only file that knows which platforms there are.
#if canImport(Glibc)
    @_exported public import Glibc
#elseif canImport(Musl)
    @_exported public import Musl
#else
    @_exported public import Darwin
#endif

#if canImport(Darwin)
    /// What a process to be started does to its files: nothing yet.
    public func emptyFileActions() -> posix_spawn_file_actions_t? { nil }
#else
    /// What a process to be started does to its files: nothing yet.
    public func emptyFileActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
#endif
