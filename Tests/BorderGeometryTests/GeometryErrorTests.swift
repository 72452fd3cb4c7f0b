import BorderGeometry
import Testing

@Suite struct GeometryErrorTests {
    @Test func saysWhatToInstall() {
        let error = GeometryError.libraryUnavailable(library: "GEOS", package: "libgeos-c1v5", reason: "no such file")
        #expect(
            error.description == "GEOS could not be opened (no such file); on Debian: apt-get install libgeos-c1v5"
        )
    }

    @Test func countsPositionsFromOne() {
        #expect(
            GeometryError.transformFailed(index: 0, reason: "x").description == "position 1 cannot be transformed: x"
        )
        #expect(GeometryError.invalidGeometry(operation: "a", reason: "b").description == "a: b")
        #expect(
            GeometryError.unknownReferenceSystem(definition: "a", reason: "b").description == "PROJ cannot use 'a': b"
        )
    }
}
