import BorderGeometry

/// A sea with places where its name may stand.
struct Sea {
    /// The usual English name.
    let name: String
    /// Positions in degrees, best first.
    let anchors: [Position]

    private init(_ name: String, _ anchors: (Double, Double)...) {
        self.name = name
        self.anchors = anchors.map { Position(x: $0.0, y: $0.1) }
    }

    /// Well-known seas and gulfs, larger ones first where they compete.
    static let known: [Sea] = [
        Sea("Barents Sea", (40, 72), (45, 70.2), (36, 70.6)),
        Sea("Black Sea", (34, 43.2), (31, 43), (37, 43)),
        Sea("Caspian Sea", (50.3, 42.2), (51.3, 39.5), (49.5, 44)),
        Sea("Baltic Sea", (19.5, 57), (18.8, 56), (17, 55.4)),
        Sea("North Sea", (3, 56)),
        Sea("Norwegian Sea", (3, 67)),
        Sea("Mediterranean Sea", (18, 35), (28, 33.8), (5, 39)),
        Sea("White Sea", (38.5, 65.8), (36.8, 65.2)),
        Sea("Kara Sea", (65, 74), (68, 72.5)),
        Sea("Gulf of Bothnia", (20, 62.2), (19.5, 61.5), (22.5, 64.5)),
        Sea("Gulf of Finland", (26, 59.85), (24.5, 59.7)),
        Sea("Gulf of Riga", (23.5, 57.7)),
        Sea("Sea of Azov", (36.6, 46.1)),
        Sea("Aegean Sea", (25, 38.8)),
        Sea("Adriatic Sea", (15.5, 43)),
        Sea("Sea of Marmara", (28, 40.7)),
        Sea("Red Sea", (38, 20)),
        Sea("Persian Gulf", (51.5, 27)),
        Sea("Gulf of Aden", (48, 12.3)),
        Sea("Arabian Sea", (64, 16)),
        Sea("Bay of Bengal", (88, 15)),
        Sea("Andaman Sea", (96, 11)),
        Sea("South China Sea", (114, 14)),
        Sea("East China Sea", (125, 29)),
        Sea("Yellow Sea", (123, 36)),
        Sea("Sea of Japan", (135, 40)),
        Sea("Sea of Okhotsk", (150, 54)),
        Sea("Bering Sea", (-178, 58)),
        Sea("Chukchi Sea", (-170, 69)),
        Sea("East Siberian Sea", (163, 72.5)),
        Sea("Laptev Sea", (125, 76)),
        Sea("Gulf of Alaska", (-145, 57)),
        Sea("Hudson Bay", (-86, 60)),
        Sea("Gulf of Mexico", (-91, 25), (-95, 26)),
        Sea("Gulf of California", (-111, 27)),
        Sea("Caribbean Sea", (-75, 15)),
        Sea("Labrador Sea", (-54, 58)),
        Sea("Gulf of Guinea", (3, 2)),
        Sea("Tasman Sea", (160, -38)),
        Sea("Coral Sea", (155, -17)),
        Sea("Bay of Biscay", (-5, 45.5)),
        Sea("Atlantic Ocean", (-35, 30), (-20, -15), (-70, 36)),
        Sea("Pacific Ocean", (-150, 10), (-125, 30), (165, 25)),
        Sea("Indian Ocean", (78, -20)),
        Sea("Arctic Ocean", (0, 85), (-150, 78)),
        Sea("Southern Ocean", (0, -62)),
    ]
}
