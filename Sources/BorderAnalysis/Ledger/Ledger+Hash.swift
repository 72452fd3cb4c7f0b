import BorderCore

extension Ledger {
    /// A hash of a key that is the same in every run.
    @inline(__always)
    mutating func hash(_ codes: SeriesCodes, _ first: Int32, _ last: Int32) -> UInt64 {
        let place = placements.hashes[Int(codes.placement)] &+ populations.hashes[Int(codes.population)] &* 3
        let who = reporters.hashes[Int(codes.reporter)] &* 5 &+ attributions.stableHash(of: codes.attribution) &* 7
        let kind =
            UInt64(codes.mode.rawValue) << 16 | UInt64(codes.measure.kind.rawValue) << 8
            | UInt64(codes.measure.unit.rawValue)
        let days = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last))
        return KeySample.hash(place &+ who &+ kind, days)
    }
}
