import BitCollections
import BorderCore

/// The sets of a run as unions of atoms: disjoint parts that every set holds wholly or not at all.
///
/// Containment, overlap and sums of sets are then questions about small bit sets, whichever of place, way, people and
/// mode makes the difference.
struct PassageAtoms {
    /// The atoms of each set, in the order of the sets given.
    let members: [BitSet]
    let count: Int

    init(_ sets: [CountedSet], tree: PlaceTree) {
        let all = sets.indices
        let tests = sets.map { PassageTest($0.placement, tree: tree) }
        let opaque = BitSet(all.filter { tests[$0].isOpaque })
        var related = BitSet(all)
        related.subtract(opaque)

        // Along each axis, which sets hold an element; elements that the same sets hold are one.
        let passages = PassageUniverse(sets, tree: tree).passages
        let places = PassageAtoms.signatures(of: passages, among: related) { tests[$1].counts($0) }
        let byMode = PassageAtoms.signatures(of: Mode.allCases, among: related) { mode, set in
            sets[set].mode == .unspecified || sets[set].mode == mode
        }
        let units = Set(sets.flatMap { [$0.unit, $0.unit.whole] }).sorted { $0.rawValue < $1.rawValue }
        let byUnit = PassageAtoms.signatures(of: units, among: related) { unit, set in
            sets[set].unit == unit || sets[set].unit == unit.whole
        }
        let populations = Set(sets.map(\.population))
        let byPeople: [BitSet]
        if let classes = PopulationClasses(populations) {
            byPeople = PassageAtoms.signatures(of: classes.classes, among: related) { people, set in
                classes.holds(sets[set].population, people)
            }
        } else {
            byPeople = PassageAtoms.signatures(of: populations.sorted(), among: related) { people, set in
                sets[set].population == people
            }
        }

        var found: Set<BitSet> = []
        for place in places {
            for mode in byMode {
                let both = place.intersection(mode)
                if both.isEmpty { continue }
                for people in byPeople {
                    let holders = both.intersection(people)
                    if holders.isEmpty { continue }
                    for unit in byUnit {
                        let counted = holders.intersection(unit)
                        if !counted.isEmpty { found.insert(counted) }
                    }
                }
            }
        }
        // Sets nothing is known of have an atom of their own; equal ones share it.
        var alone: [CountedSet: BitSet] = [:]
        for index in opaque { alone[sets[index], default: []].insert(index) }
        found.formUnion(alone.values)

        var members = [BitSet](repeating: [], count: sets.count)
        let atoms = found.sorted { $0.lexicographicallyPrecedes($1) }
        for (atom, holders) in atoms.enumerated() { for set in holders { members[set].insert(atom) } }
        // Equal sets can have no atom where an axis rules their passages out (an unknown crossing): one of their own.
        var count = atoms.count
        var empty: [CountedSet: Int] = [:]
        for index in all where members[index].isEmpty {
            let atom = empty[sets[index]] ?? count
            if empty.updateValue(atom, forKey: sets[index]) == nil { count += 1 }
            members[index].insert(atom)
        }
        self.members = members
        self.count = count
    }

    /// Which sets hold each element of an axis, without repetition.
    private static func signatures<Element>(
        of elements: [Element],
        among sets: BitSet,
        _ holds: (Element, Int) -> Bool
    ) -> [BitSet] {
        var seen: Set<BitSet> = []
        for element in elements {
            let holders = BitSet(sets.filter { holds(element, $0) })
            if !holders.isEmpty { seen.insert(holders) }
        }
        return Array(seen)
    }
}
