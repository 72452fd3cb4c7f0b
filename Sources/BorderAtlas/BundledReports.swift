import CAtlas

/// The reports of 2022 that the library carries, as files of our own table format.
package enum BundledReports {
    /// Who said how many crossed: geodata/claims-2022.csv.
    package static var claims2022: [UInt8] { bytes(of: catlas_claims_2022()) }

    /// Closures, checkpoints, queues and rules: geodata/status-2022.csv.
    package static var status2022: [UInt8] { bytes(of: catlas_status_2022()) }

    private static func bytes(of blob: catlas_blob) -> [UInt8] {
        Array(UnsafeBufferPointer(start: blob.bytes, count: blob.count))
    }
}
