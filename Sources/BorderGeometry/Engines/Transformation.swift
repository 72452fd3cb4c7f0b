internal import CPROJ

/// A PROJ operation, x before y on both sides, degrees for longitudes and latitudes.
///
/// Owns one PROJ context: use it from one task at a time, and make it once, not per batch.
@safe package struct Transformation: ~Copyable {
    let proj: cproj_functions
    private let context: OpaquePointer
    let operation: OpaquePointer

    /// Between two reference systems named as PROJ names them (`EPSG:4326`). Opens PROJ's database, which takes some
    /// 30 ms: prefer `init(pipeline:)` for definitions known beforehand.
    package init(from source: String, to target: String) throws(GeometryError) {
        try unsafe self.init(definition: "\(source) to \(target)") { proj, context in
            guard let raw = unsafe proj.proj_create_crs_to_crs(context, source, target, nil) else { return nil }
            // Without this EPSG:4326 would want latitude first, and say nothing.
            defer { _ = unsafe proj.proj_destroy(raw) }
            return unsafe proj.proj_normalize_for_visualization(context, raw)
        }
    }

    /// A PROJ string that needs no database. `+proj=laea …` takes degrees, as a pipeline with a unit conversion does.
    package init(pipeline: String) throws(GeometryError) {
        let isPipeline = pipeline.split(separator: " ").contains("+proj=pipeline")
        let text =
            isPipeline
            ? pipeline
            : "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step \(pipeline)"
        try unsafe self.init(definition: pipeline) { proj, context in unsafe proj.proj_create(context, text) }
    }

    /// A bare projection, whose input is radians: what `proj_factors` wants.
    init(projectionInRadians definition: String) throws(GeometryError) {
        try unsafe self.init(definition: definition) { proj, context in unsafe proj.proj_create(context, definition) }
    }

    private init(
        definition: String,
        make: (cproj_functions, OpaquePointer) -> OpaquePointer?
    ) throws(GeometryError) {
        let proj = try PROJLibrary.functions()
        guard let context = unsafe proj.proj_context_create() else {
            throw .libraryUnavailable(library: "PROJ", package: "libproj25", reason: "no context could be made")
        }
        // PROJ would print to stderr; its reason is read from the error number instead.
        unsafe proj.proj_log_func(context, nil, { _, _, _ in })
        guard let operation = unsafe make(proj, context) else {
            let reason = unsafe Transformation.reason(proj, context, proj.proj_context_errno(context))
            _ = unsafe proj.proj_context_destroy(context)
            throw .unknownReferenceSystem(definition: definition, reason: reason)
        }
        self.proj = proj
        unsafe self.context = context
        unsafe self.operation = operation
    }

    deinit {
        _ = unsafe proj.proj_destroy(operation)
        _ = unsafe proj.proj_context_destroy(context)
    }

    /// Transforms every position in place.
    package func apply(to positions: inout [Position]) throws(GeometryError) {
        try run(PJ_FWD, &positions)
        if let failed = positions.firstIndex(where: { !$0.x.isFinite || !$0.y.isFinite }) {
            throw .transformFailed(index: failed, reason: lastReason)
        }
    }

    /// Transforms every position back in place.
    package func applyInverse(to positions: inout [Position]) throws(GeometryError) {
        try run(PJ_INV, &positions)
        if let failed = positions.firstIndex(where: { !$0.x.isFinite || !$0.y.isFinite }) {
            throw .transformFailed(index: failed, reason: lastReason)
        }
    }

    /// Transforms in place and leaves infinity where a position has no image, for callers who cut such places out.
    package func applyWherePossible(to positions: inout [Position]) throws(GeometryError) {
        try run(PJ_FWD, &positions)
    }

    /// Transforms back in place and leaves infinity where a position has no origin.
    package func applyInverseWherePossible(to positions: inout [Position]) throws(GeometryError) {
        try run(PJ_INV, &positions)
    }

    private func run(_ direction: PJ_DIRECTION, _ positions: inout [Position]) throws(GeometryError) {
        // A number that is none passes through PROJ without a word.
        if let bad = positions.firstIndex(where: { !$0.x.isFinite || !$0.y.isFinite }) {
            throw .transformFailed(index: bad, reason: "a coordinate is not a number")
        }
        let count = positions.count
        _ = unsafe proj.proj_errno_reset(operation)
        unsafe positions.withUnsafeMutableBytes { bytes in
            guard let x = unsafe bytes.baseAddress?.assumingMemoryBound(to: Double.self) else { return }
            let stride = MemoryLayout<Position>.stride
            _ = unsafe proj.proj_trans_generic(
                operation,
                direction,
                x,
                stride,
                count,
                x + 1,
                stride,
                count,
                nil,
                0,
                0,
                nil,
                0,
                0
            )
        }
    }

    private var lastReason: String { unsafe Transformation.reason(proj, context, proj.proj_errno(operation)) }

    private static func reason(_ proj: cproj_functions, _ context: OpaquePointer, _ code: Int32) -> String {
        guard code != 0, let text = unsafe proj.proj_context_errno_string(context, code) else {
            return "PROJ gave no reason"
        }
        let words = unsafe String(cString: text)
        // PROJ answers so when a code is not in its database, and when it has no database at all.
        return words.hasPrefix("Unknown error")
            ? "\(words); is the code right, and is proj-data installed (PROJ_DATA)?" : words
    }

    /// The version of the library in use.
    package static func version() throws(GeometryError) -> String {
        let proj = try PROJLibrary.functions()
        return unsafe String(cString: proj.proj_info().version)
    }
}
