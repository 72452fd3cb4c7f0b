package import BorderAnalysis
package import BorderAtlas
import BorderBytes
import BorderCore
import BorderGeometry

extension FeatureLayer {
    /// The numbers of a summary as features: a point for a crossing or a set of crossings, the line of a border, a
    /// point inside a country, region or set of countries. Only the property `level` says what a number covers.
    package static func flows(_ summary: FlowSummary, atlas: Atlas) -> FeatureLayer {
        let wording = PlaceWording(atlas: atlas)
        let sites = PlaceSites(atlas: atlas)
        var keys = FlowProperties.keys
        if summary.isEstimated { keys += FlowProperties.estimateKeys }
        if summary.isEstimated || summary.withheldCount > 0 { keys.append("obs_status") }
        return FeatureLayer(name: "flows", keys: keys) { [keys] yield throws(OutputError) in
            var taken: Set<String> = []
            for row in summary.rows {
                // Two files may use one id, and a file may use one twice.
                var id = row.id
                var number = 2
                while !taken.insert(id).inserted {
                    id = "\(row.id)#\(number)"
                    number += 1
                }
                let site = sites.site(of: row.placement.place)
                try yield(
                    Feature(
                        id: id,
                        geometry: site.geometry,
                        values: FlowProperties.values(of: row, keys: keys, site: site, sites: sites, wording: wording)
                    )
                )
            }
        }
    }
}

extension FlowProperties {
    /// The values of a row in the order of the keys.
    static func values(
        of row: FlowRow,
        keys: [String],
        site: PlaceSite,
        sites: PlaceSites,
        wording: PlaceWording
    ) -> [PropertyValue] {
        let route = row.placement.direction.route
        let bounds = row.quantity.bounds
        let perDay = row.period?.dayCount
        let place = row.placement.place
        var byKey: [String: PropertyValue] = [
            "level": .text(place.kindWord), "name": .text(wording.name(of: place)),
            "direction": .text(row.placement.direction.description),
            "from": .known(route?.from.description ?? ""), "to": .known(route?.to.description ?? ""),
            "crossing": place.kindWord == "crossing" ? .text(place.id) : .null,
            "border": .known(sites.tree.border(of: place)?.description ?? ""),
            "country": place.kindWord == "country" ? .text(place.id) : .null,
            "region": place.kindWord == "region" ? .text(place.id) : .null,
            "population": .text(row.population.description),
            "mode": row.mode == .unspecified ? .null : .text(row.mode.code),
            "measure": .text(row.measure.kind.code), "unit": .text(row.measure.unit.code),
            "value": .integer(row.quantity.value), "value_low": .integer(bounds.lower),
            "value_high": bounds.upper.map(PropertyValue.integer) ?? .null,
            "qualifier": .text(row.quantity.qualifier.code), "basis": .text(row.basis.rawValue),
            "role": .text(row.role.code), "nesting": .integer(row.level),
            "estimate_id": .known(row.estimate?.id ?? ""),
            "estimate_lower": row.estimate.map { .integer($0.lower) } ?? .null,
            "estimate_best": .number(row.estimate?.best.map(rounded)),
            "estimate_upper": row.estimate?.upper.map(PropertyValue.integer) ?? .null,
            "estimate_low80": .number((row.estimate?.likely?.lowerBound).map(rounded)),
            "estimate_high80": .number((row.estimate?.likely?.upperBound).map(rounded)),
            "estimate_basis": .known(row.estimate?.basis.rawValue ?? ""),
            "obs_status": .text(row.observationStatus),
            "period_start": .known(row.period?.startEarliest.description ?? ""),
            "period_end": .known(row.period?.endLatest.description ?? ""),
            "period_start_latest": .known(row.period?.startLatest.description ?? ""),
            "period_end_earliest": .known(row.period?.endEarliest.description ?? ""),
            "per_day_low": .number(perDay.map { rounded(Double(bounds.lower) / Double($0.upperBound)) }),
            "per_day_high": .number(
                perDay.flatMap { days in bounds.upper.map { rounded(Double($0) / Double(days.lowerBound)) } }
            ),
            "as_of": .known(row.reportedOn?.description ?? ""), "status": .known(site.status),
            "source": .known(row.authority), "via": .known(row.via), "source_url": .known(row.source),
            "reports": .known(row.reports.joined(separator: " ")), "note": .known(row.note),
            "coord_accuracy_m": .integer(site.accuracyMetres),
        ]
        if row.withholding != nil {
            byKey["value"] = .null
            byKey["per_day_low"] = .null
            byKey["per_day_high"] = .null
        }
        if row.withholding == .complementary {
            byKey["value_low"] = .null
            byKey["qualifier"] = .null
        }
        return keys.map { byKey[$0] ?? .null }
    }

    /// A rate to one decimal place: more digits would claim more than a division by days can give.
    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
