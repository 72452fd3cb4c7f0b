import BorderAtlas
import BorderGeometry

extension Panel {
    /// The outlines of regions of one's own; none where there are no such regions.
    func regionLayers() -> [MapScene.Layer] {
        guard let own = atlas.ownRegions else { return [] }
        let nodes = own.regions.compactMap { region -> MapScene.Node? in
            let rings = region.polygons.flatMap { [$0.outer] + $0.holes }
            let lines = rings.flatMap { ring -> [[Position]] in
                var ring = ring
                guard (try? plane.project(&ring)) != nil else { return [] }
                let seen = ring.filter { $0.x.isFinite && $0.y.isFinite }
                return plane.frame.clip(line: Visvalingam.simplify(seen, area: 0.5))
            }
            if lines.isEmpty { return nil }
            return .shape(.lines(lines), .stroke(.ink3, 1, dash: [4, 2.5]), id: "region-\(region.code)")
        }
        return nodes.isEmpty ? [] : [MapScene.Layer("regions", "Regions", nodes)]
    }
}
