"""Counted nouns that name one sort of thing, by family; the first word of a row names it."""

from __future__ import annotations

from desk.facts.lexicon import words

_ROWS = """
    soldiers soldier troops troop personnel servicemen serviceman servicewomen military forces servicemember
    people person persons men women man woman individuals others residents resident inhabitants civilians civilian
    people citizens citizen locals population folks
    die dead deaths death fatalities fatality killed killings died slain
    injure injured injuries injury wounded wounds hurt
    missing unaccounted disappeared
    police officers officer policemen policewomen cops constables deputies troopers
    firefighters firefighter firemen crews
    workers worker employees employee staff staffers jobs job labourers laborers labour
    children child kids minors youngsters boys girls teenagers teens youths
    students student pupils schoolchildren
    homes home houses house dwellings residences properties units
    buildings building structures structure
    passengers passenger travellers travelers
    protesters protester demonstrators demonstrator marchers
    refugees refugee migrants migrant displaced evacuees evacuee asylum-seekers
    patients patient cases case infections infection
    votes vote ballots ballot
    shots shot bullets bullet rounds
    planes plane aircraft jets jet airliners
    ships ship vessels vessel boats boat
    vehicles vehicle cars car trucks truck
    companies company firms firm businesses business
    countries country nations nation states state
    prisoners prisoner inmates inmate convicts convict
    victims victim
    suspects suspect defendants
    attacks attack strikes strike raids raid
    towns town villages village communities community
    shares share stocks stock
    seats seat riding ridings constituency constituencies
    counts count charges charge felonies felony offences offence offenses offense
    matches match games game fixtures fixture
    occasions occasion times time
    tyres tyre tires tire
    floors floor storeys storey stories
    hostages hostage captives captive
    drones drone uavs
    missiles missile rockets rocket
"""
FAMILIES = {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()}
"""Word to the family's name."""

COLLECTIVES = words(
    """
    battalion brigade cast committee company complement congregation contingent convoy crew crowd delegation
    detachment fleet force garrison group jury membership panel party platoon population regiment squad staff team unit
    workforce
    """
)
"""Nouns that are counted by what follows them: "a crew of 12"."""
