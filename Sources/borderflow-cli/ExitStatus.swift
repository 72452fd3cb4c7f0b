import BorderFlow

/// What the command tells the shell (sysexits.h where it has a number).
enum ExitStatus {
    static let fine: Int32 = 0
    /// Findings, or rows that were rejected; the rest of the answer stands.
    static let findings: Int32 = 1
    static let usage: Int32 = 64
    static let unusableData: Int32 = 65
    static let noInput: Int32 = 66
    /// A shared library is missing that the question needs.
    static let unavailable: Int32 = 69
    static let internalError: Int32 = 70
    static let cannotCreate: Int32 = 73
    static let interrupted: Int32 = 130
}

/// A failure with its words for the user and its number for the shell.
struct CommandFailure: Error {
    var message: String
    var status: Int32

    /// A question the command cannot understand.
    static func usage(_ message: String) -> CommandFailure {
        CommandFailure(message: message, status: ExitStatus.usage)
    }
}

/// A failure of a stage with its words and its number for the shell.
struct ToldFailure {
    /// What to say; empty where nothing should be said.
    var message: String
    var status: Int32
    /// Whether the message begins with a place in a file, as `claims.csv:3:14`, where editors look for it.
    var pointsAtFile = false

    /// `nil` for errors that are not ours to word, such as those of the argument parser.
    init?(_ error: any Error) {
        switch error {
        case let failure as CommandFailure: (message, status) = (failure.message, failure.status)
        case let error as FormatMismatch: (message, status) = (error.description, ExitStatus.usage)
        case let error as OutputError: (message, status) = (error.isQuiet ? "" : error.description, error.exitCode)
        case let error as IntakeError:
            if let cause = error.underlying, let told = ToldFailure(cause) {
                self = told
            } else {
                message = error.description
                pointsAtFile = true
                status =
                    error.isMissingInput
                    ? ExitStatus.noInput
                    : error.isMissingLibrary ? ExitStatus.unavailable : ExitStatus.unusableData
            }
        case let error as AnalysisError: (message, status) = (error.description, ExitStatus.unusableData)
        case let error as GeometryError: (message, status) = (error.description, error.status)
        case MapError.geometry(let error): (message, status) = (error.description, error.status)
        case let error as OwnRegionsError: (message, status) = (error.description, ExitStatus.unusableData)
        case let error as DrawnMap.Failure: (message, status) = (error.description, ExitStatus.unusableData)
        case let error as MapError: (message, status) = (error.description, ExitStatus.unusableData)
        case let error as AtlasError: (message, status) = ("\(error)", ExitStatus.internalError)
        default: return nil
        }
    }
}

extension GeometryError {
    /// What is missing is no bug of ours.
    fileprivate var status: Int32 {
        switch self {
        case .libraryUnavailable: ExitStatus.unavailable
        // Only what is asked for names projections that may not be there.
        case .unusableProjection, .unknownReferenceSystem: ExitStatus.unusableData
        case .invalidGeometry, .transformFailed: ExitStatus.internalError
        }
    }
}
