/// What cannot go on in geometry, with the words of the library that refused.
public enum GeometryError: Error, Hashable, Sendable {
    /// A shared library could not be opened; `package` is the Debian package that has it.
    case libraryUnavailable(library: String, package: String, reason: String)
    /// An operation refused its input.
    case invalidGeometry(operation: String, reason: String)
    /// PROJ knows no transformation between two reference systems, or cannot read a definition.
    case unknownReferenceSystem(definition: String, reason: String)
    /// A projection that was asked for cannot show what the map is of.
    case unusableProjection(name: String, reason: String)
    /// One position cannot be transformed; `index` counts from 0.
    case transformFailed(index: Int, reason: String)
}

extension GeometryError: CustomStringConvertible {
    /// A sentence for whoever runs the command.
    public var description: String {
        switch self {
        case .libraryUnavailable(let library, let package, let reason):
            "\(library) could not be opened (\(reason)); on Debian: apt-get install \(package)"
        case .invalidGeometry(let operation, let reason):
            "\(operation): \(reason)"
        case .unknownReferenceSystem(let definition, let reason):
            "PROJ cannot use '\(definition)': \(reason)"
        case .unusableProjection(let name, let reason): "the projection '\(name)' cannot be used: \(reason)"
        case .transformFailed(let index, let reason):
            "position \(index + 1) cannot be transformed: \(reason)"
        }
    }
}
