// Read a file once and ask it several questions.

import BorderFlow

let rows = """
    date,crossing,direction,nationality,count
    2022-09-24,vaalimaa-torfyanovka,RUS>FIN,any,3000
    2022-09-24,vaalimaa-torfyanovka,RUS>FIN,RUS,2700
    2022-09-25,vaalimaa-torfyanovka,RUS>FIN,any,2900
    2022-09-24,nuijamaa-brusnichnoye,RUS>FIN,any,1200
    """

let dossier = try Dossier(reading: [.text(rows, named: "crossings.csv")], atlas: .embedded())

// Who crossed: the nationality is part of the whole and is not added to it.
for flow in try dossier.flows(by: [.place(.border)]).rows where flow.isHead {
    print(flow.placement.place.id, flow.placement.direction, flow.quantity.value)
}

// The same numbers by crossing and day, as `borderflow flows crossings.csv --by crossing,day --csv` prints them.
print(try dossier.flows(by: [.place(.crossing), .period(.day)]).csv(atlas: dossier.atlas), terminator: "")
