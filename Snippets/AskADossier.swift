// Read a file once and ask it several questions.

import BorderFlow

let claims = """
    date,crossing,direction,nationality,count
    2022-09-24,vaalimaa-torfyanovka,RUS>FIN,any,3000
    2022-09-24,vaalimaa-torfyanovka,RUS>FIN,RUS,2700
    2022-09-25,vaalimaa-torfyanovka,RUS>FIN,any,2900
    2022-09-24,nuijamaa-brusnichnoye,RUS>FIN,any,1200
    """

let dossier = try Dossier(reading: [.text(claims, named: "claims.csv")], atlas: .embedded())

// Who crossed: the nationality is part of the whole and is not added to it.
for flow in try dossier.flows(by: [.place(.border)]).rows {
    print(flow.level, flow.placement.place.id, flow.placement.direction, flow.quantity.value)
}

// The table as the command prints it.
var selection = Selection()
selection.places = [[.border("FIN-RUS")]]
print(try dossier.flows(selection, by: [.place(.crossing), .period(.day)]).csv(atlas: dossier.atlas))
