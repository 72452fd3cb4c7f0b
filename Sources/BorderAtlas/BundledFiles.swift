import CAtlas

/// The reports of 2022 that the library carries, as files of our own table format.
package enum BundledReports {
    /// Who said how many crossed: geodata/claims-2022.csv.
    package static var claims2022: [UInt8] { bytes(of: catlas_claims_2022()) }

    /// Closures, checkpoints, queues and rules: geodata/status-2022.csv.
    package static var status2022: [UInt8] { bytes(of: catlas_status_2022()) }
}

/// The rules of the languages that the library carries, as files of geodata/languages.
package enum BundledLanguages {
    /// The words by which they are chosen, the usual one first.
    package static let names: [String] = (0..<catlas_language_count()).map { String(cString: catlas_language_name($0)) }

    /// The file of a language; `nil` for a name that is not in `names`.
    package static func rules(_ name: String) -> [UInt8]? {
        names.firstIndex(of: name).map { bytes(of: catlas_language($0)) }
    }
}

/// The words of maps in other languages that the library carries.
package enum BundledMapWords {
    /// geodata/map-words.tsv.
    package static var table: [UInt8] { bytes(of: catlas_map_words()) }
}

/// The profiles of publishers' tables that the library carries, as files of geodata/profiles.
package enum BundledProfiles {
    /// The words by which they are chosen.
    package static let names: [String] = (0..<catlas_profile_count()).map { String(cString: catlas_profile_name($0)) }

    /// The file of a profile; `nil` for a name that is not in `names`.
    package static func file(_ name: String) -> [UInt8]? {
        names.firstIndex(of: name).map { bytes(of: catlas_profile($0)) }
    }
}

/// The page of an HTML report as a designer made it: files of templates/.
package enum BundledTemplates {
    /// The page, with places for what is put into it.
    package static var page: [UInt8] { bytes(of: catlas_report_page()) }

    /// Its style.
    package static var style: [UInt8] { bytes(of: catlas_report_style()) }

    /// Its script.
    package static var script: [UInt8] { bytes(of: catlas_report_script()) }
}

private func bytes(of blob: catlas_blob) -> [UInt8] {
    Array(UnsafeBufferPointer(start: blob.bytes, count: blob.count))
}
