extension Transformation {
    /// From degrees to the plane of a projection, given as a PROJ string or by its code.
    package init(to projection: MapProjection) throws(GeometryError) {
        guard projection.definition.hasPrefix("+") else {
            try self.init(from: "EPSG:4326", to: projection.definition)
            return
        }
        try self.init(pipeline: projection.definition)
    }
}
