import BorderCore
import BorderSystem

/// Why a result could not be written, in words for whoever chose the path.
public struct OutputError: Error, Hashable, Sendable {
    /// Which step failed; it decides the exit code.
    public enum Kind: Sendable {
        /// The file or folder cannot be made at all: a wrong path, no permission.
        case cannotCreate
        /// Writing began and failed: a full disk, a broken device. A file that was there before is unchanged.
        case writeFailed
        /// Whoever read our output stopped reading, as `head` does. No reason to complain.
        case closedByReader
    }

    /// Which step failed.
    public var kind: Kind
    /// The path as the user gave it; `standard output` for that.
    public var path: String
    /// What went wrong and what to do about it.
    public var reason: String

    /// A failure of a step at a path.
    public init(_ kind: Kind, path: String, reason: String) {
        self.kind = kind
        self.path = path
        self.reason = reason
    }

    /// A failure with the words for an error number of the system.
    public init(_ kind: Kind, path: String, errorNumber: Int32) {
        self.init(errorNumber == EPIPE ? .closedByReader : kind, path: path, reason: Self.words(for: errorNumber))
    }

    /// The exit code a command ends with: 73 (cannot create), 74 (input/output), 0 for a reader that had enough.
    public var exitCode: Int32 {
        switch kind {
        case .cannotCreate: 73
        case .writeFailed: 74
        case .closedByReader: 0
        }
    }

    /// Whether nothing should be said about it.
    public var isQuiet: Bool { kind == .closedByReader }

    private static func words(for number: Int32) -> String {
        switch number {
        case ENOENT: "the folder does not exist; make it first or choose another path"
        case ENOTDIR: "a part of the path is a file, not a folder; choose another path"
        case EISDIR: "it is a folder; add a file name"
        case EACCES, EPERM: "you may not write there; choose a folder of your own or ask for permission"
        case EROFS: "the disk is read-only; choose another one"
        case ENAMETOOLONG: "the name is too long; choose a shorter one"
        case ELOOP: "its links lead in a circle; choose another path"
        case ENOSPC, EDQUOT: "the disk is full; free some space or choose another disk"
        case EFBIG: "the file would become larger than the system allows"
        case EIO: "the disk reports an error; choose another disk and look after this one"
        case EMFILE, ENFILE: "too many files are open; close some programs and try again"
        case EPIPE: "nobody reads the output any more"
        default: "the system refuses with error number \(number)"
        }
    }
}

extension OutputError: CustomStringConvertible {
    /// `cannot create 'maps/a.svg': the folder does not exist; make it first or choose another path`.
    public var description: String {
        let what = kind == .cannotCreate ? "cannot create" : "cannot write"
        return "\(what) '\(path.printable)': \(reason)"
    }
}
