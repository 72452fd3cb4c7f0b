public import BorderBytes

/// A kind of file that results can be written as.
///
/// To add one: a folder under `Formats` named like the type without `Format`, a type that conforms to this protocol
/// to one of its refinements, which are the kinds of format there are, and its line in `builtInFormats`. The
/// command's `--format`, its help, the choice by the ending of a file and the tests read that list. The type must pass the tests that run over the list: the golden of the sample layer, hostile names in every
/// field read back equal, the same bytes twice, failed writes that leave the old file.
public protocol ReportFormat: Sendable {
    /// The word that selects it: `geojson`.
    var name: String { get }
    /// How its files' names end, without the dot.
    var fileExtension: String { get }
    /// Other endings under which its files are met.
    var otherExtensions: [String] { get }
    /// Its registered media type.
    var mediaType: String { get }
    /// One line for the help.
    var summary: String { get }
}

extension ReportFormat {
    /// None.
    public var otherExtensions: [String] { [] }
}

/// A format that a layer of features can be written as, one feature after the other.
public protocol LayerFormat: ReportFormat {
    /// Writes a whole file.
    ///
    /// - Parameters:
    ///   - layer: what to write; its features are made while they are written.
    ///   - provenance: what made them; written where the format has room for it.
    ///   - sink: where to.
    /// - Throws: a failure of the sink.
    func write(_ layer: FeatureLayer, provenance: Provenance, to sink: inout ByteSink) throws(OutputError)
}

extension LayerFormat {
    /// The bytes of a whole file, for small layers and tests.
    public func bytes(of layer: FeatureLayer, provenance: Provenance) throws(OutputError) -> [UInt8] {
        var sink = ByteSink()
        try write(layer, provenance: provenance, to: &sink)
        return sink.takeBytes()
    }
}

/// A format that a finished map, a scene of shapes and texts, can be drawn as.
package protocol SceneFormat: ReportFormat {
    /// The colours that it is drawn in.
    var theme: Theme { get set }
    /// What is to be known of how this machine draws it; `nil` where all is well.
    var caution: String? { get }
    /// Writes a whole file.
    ///
    /// - Throws: a failure of the sink.
    func write(_ scene: MapScene, to sink: inout ByteSink) throws(OutputError)
}

extension SceneFormat {
    /// Nothing.
    package var caution: String? { nil }

    /// The bytes of a whole file.
    package func bytes(of scene: MapScene) throws(OutputError) -> [UInt8] {
        var sink = ByteSink()
        try write(scene, to: &sink)
        return sink.takeBytes()
    }
}
