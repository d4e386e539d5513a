"""Closed word classes, and the open-class words that end a noun phrase."""

from __future__ import annotations

from desk.facts.lexicon import words

DETERMINERS = words(
    "the a an this that these those its his her their our my your each every any no some all both such another other"
)
PRONOUNS = words(
    """
    anyone everyone he her herself him himself i it itself me nobody others she someone them themselves they us we
    what which who whom whose you
    """
)
PREPOSITIONS = words(
    """
    aboard about above across after against along amid among around as at before behind below beside besides between
    beyond by despite down due during except for from in inside into like near of off on onto out outside over past
    per since than through throughout to toward towards under until up upon via with within without worth
    """
)
SCOPE_PREPOSITIONS = words("of in from with at aboard among across under near to for inside outside within per against")
CONJUNCTIONS = words("and or but nor so yet because while although though if when where whether unless as")
AUXILIARIES = words(
    """
    am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't
    have haven't having is isn't may might must mustn't shall shan't should shouldn't was wasn't were weren't will
    won't would wouldn't
    """
)
MODALS = words(
    "will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't 'll do does did"
)
NEGATIONS = words(
    """
    aren't can't cannot couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't neither never no nobody none
    nor not nothing shouldn't wasn't weren't without won't wouldn't
    """
)
ADVERBS = words(
    """
    abroad again ago ahead almost alone already also altogether apart apiece away back combined each earlier early far
    here instead just late later least less more most nationwide now once overall respectively so soon still straight
    then there today together tomorrow tonight too twice very worldwide yesterday
    """
)
GRAMMAR = ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS
"""What is no noun, no adjective and no verb of its own meaning."""
VERBS = words(
    """
    accept accepted account accounted accounts accused acted add added adds agreed aimed allowed announced appear
    appeared approved argue argued arrive arrived asked attend attended backed beat became become becomes began begin
    begun believe bought bring brought build built call called came carried cast caused chose chosen claimed closed
    come comes committed comprise comprised contain contained contains continue continued cost costs crossed cut cuts
    decided declared defeated deployed detained die died dies dropped earned enter entered evacuated expect expected
    expects face faced faces fallen fell felt filed find fined fired fled flew followed forced found gained gathered
    gave get gets given go goes going gone got grew grown had happened heard held help helped hit hold holds hosted
    hurt include included includes including increased injured involved join joined jumped kept kill killed kills knew
    know known landed lasted lay leave leaves led left let lie lies like lined live lived lives living lost made make
    makes marched means met missed moved need needed needs occupied offer offered offers opened opposed ordered own
    owned owns paid passed pay pays played plunged posted produce produced protested put raised ran reached received
    recorded refused registered rejected remain remained remains reported represent represents requested required
    requires rescued resigned returned revealed rose run runs said sat saw say says scored see seen sell sent served
    set showed shows shut sign signed slept slipped sold spent stand stands started stay stayed stood stop stopped
    stretched struck suffered support supported surged survived take taken takes taught tell think thought threatened
    told took trapped tried trying turned used vote voted walked want wanted went were win wins won work worked works
    worn wounded wrote
    """
)
"""Verb forms that follow a counted noun; what is a noun as often (votes, cuts) ends a phrase only after a plural."""

ORDERING = words("first last final next top bottom other additional extra remaining further previous initial original")
"""Adjectives that stand between a determiner and a figure."""

IRREGULAR_PLURALS = words(
    """
    aircraft airmen alumni analyses bases bison businessmen cattle cavalry children clergy congressmen congresswomen
    crew crises criteria data deer feet firemen fish fishermen forces geese grandchildren gunmen headquarters infantry
    lawmakers livestock media men mice militiamen oxen people personnel phenomena police policemen policewomen poultry
    salmon seamen series servicemen servicewomen sheep spacecraft species spokesmen staff teeth tribesmen troops trout
    watercraft women youth
    """
)
NOT_PLURALS = words(
    """
    abdomen access across acumen address afterwards alias always amen analysis anonymous anxious arkansas as athens
    atlas basis besides bonus boss brussels bus business campus canvas census chaos chorus christmas class congress
    conscious consensus corpus countless crisis cross dangerous does downstairs endless enormous express famous focus
    gas glass gross has his homeless illinois illness indigenous indoors iris is its jobless kansas less loss mass
    minus nervous nowadays numerous obvious omen outdoors overseas paris pass perhaps plus press previous process
    progress regimen religious series's serious sometimes specimen status success texas this thus towards unless
    upstairs us various versus virus wales was witness yemen yes
    """
)
"""Words in -s that are no plural: singular nouns and adjectives."""

COMPOUNDING = words(
    """
    aircraft arms cattle communications crew customs data deer fish goods human-rights livestock media men police
    poultry rights sales salmon savings sheep sports staff trout women youth
    """
)
"""Plurals that stand before another noun: "12 sports cars", "three women workers", "17 salmon farms"."""

PRETERITES = words(
    """
    ate became began blew broke came chose did drank drew drove fell flew forgot gave grew knew ran rang rode rose sang
    sank saw shook spoke stole swam swore threw took was went were woke wore wrote
    """
)
"""Past forms that are no participles, so that no noun follows them: "14,200 took part"."""

BE = words("am are be been being got gets is was were")
"""Forms that a participle after them makes a passive of."""

FREQUENCY = words("always also even ever never often recently repeatedly reportedly sometimes")
"""Adverbs between a subject and its verb."""

RAISING = words(
    """
    believed confirmed declared expected feared found goes keep keeps kept left listed pleaded pleads presumed
    pronounced remain remained remains reported stay stayed stays thought went
    """
)
"""Verbs between a subject and its state: "homes have been confirmed destroyed", "the road remains closed"."""

NOT_ADVERBS = words(
    """
    ally anomaly apply assembly belly bully butterfly comply family fly homily italy jelly july lily monopoly multiply
    rally rely reply resupply supply tally
    """
)
"""Words in -ly that are no adverbs: nouns and verbs."""

INTENTIONS = words("hope hopes idea intention intentions plan plans prospect question way")
"""Nouns before "of" and what somebody may do: "no intention of stepping down"."""

RELATIVES = words("that when where which who whom")

OPENERS = words(
    """
    according after also although amid and as asked at because before but by despite during earlier following for from
    however if in instead later like meanwhile on referring responding since speaking still though under unlike until
    upon when while with
    """
)
"""Words that open a phrase or clause before the main one."""

DENYING = words("denied denies deny denying failed fails refused refuses rejected ruled unable unlikely")
"""Verbs that deny what follows them."""
