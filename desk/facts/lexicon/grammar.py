"""Closed word classes, and the open-class words that end a noun phrase."""

from __future__ import annotations

DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your each every any no some all both such another other".split()
)
PRONOUNS = frozenset(
    """
    he she it they we i you him her them us me who whom which what whose himself herself itself themselves everyone
    someone anyone nobody others
    """.split()
)
PREPOSITIONS = frozenset(
    """
    of in from with at on aboard among across under near to for inside outside within per by into over about between
    against around after before behind below above during through throughout toward towards until since upon via amid
    beside besides beyond along despite except like off onto out past up down without as than worth
    """.split()
)
SCOPE_PREPOSITIONS = frozenset(
    "of in from with at aboard among across under near to for inside outside within per against".split()
)
CONJUNCTIONS = frozenset("and or but nor so yet because while although though if when where whether unless as".split())
AUXILIARIES = frozenset(
    """
    is are was were be been being am has have had having do does did will would shall should can could may might must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't
    couldn't mustn't cannot
    """.split()
)
MODALS = frozenset("will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't 'll do does did".split())
NEGATIONS = frozenset(
    """
    not no never neither nor none nobody nothing without hardly isn't aren't wasn't weren't hasn't haven't hadn't don't
    doesn't didn't won't wouldn't can't cannot couldn't shouldn't
    """.split()
)
ADVERBS = frozenset(
    """
    now then there here still already also just later earlier ago away back again almost once twice together apart
    overall worldwide nationwide abroad today yesterday tomorrow tonight so far early late soon instead too very
    more less most least each apiece straight alone combined altogether respectively
    """.split()
)
VERBS = frozenset(
    """
    accept accepted account accounted accounts accused acted add added adds agreed aimed allowed announced appear
    appeared approved argue argued arrive arrived asked attend attended attended backed beat became become becomes began
    begin begun believe bought bring brought build built call called came carried cast caused chose chosen claimed
    closed come comes committed comprise comprised contain contained contains continue continued cost costs crossed
    cut cuts decided declared defeated deployed detained died die dies dropped earned enter entered evacuated
    expect expected expects face faced faces fallen fell felt filed find fined fired fled flew followed forced found
    gained gathered gave get gets given go goes going gone got grew grown had happened heard held help helped hit
    hold holds hosted hurt include included includes including increased injured involved join joined jumped kept kill
    killed kills knew know known landed lasted lay leave leaves led left let lie lies like lined live lived lives
    living lost made make makes marched means met missed moved need needed needs occupied offer offered offers
    opened opposed ordered own owned owns paid passed pay pays played plunged posted produce produced protested put
    raised ran reached reached received recorded refused registered rejected remain remained remains reported
    represent requested rescued resigned returned revealed rose run runs said sat saw say says scored see seen
    sell sent served set showed shows shut sign signed slept slipped sold spent stand stands started stay stayed
    stood stop stopped stretched struck suffered support supported surged survived take taken takes taught tell
    think thought threatened told took trapped tried trying turned used vote voted walked want wanted went were
    win wins won work worked works worn wounded wrote
    """.split()
)
"""Verb forms that follow a counted noun; words that are nouns as often (votes, shows, cuts) end a phrase only after a plural."""

ORDERING = frozenset("first last final next top bottom other additional extra remaining further previous initial original".split())
"""Adjectives that stand between a determiner and a figure."""

IRREGULAR_PLURALS = frozenset(
    """
    people men women children troops personnel police staff forces feet teeth media data mice geese oxen fish sheep
    cattle deer aircraft spacecraft watercraft series species headquarters policemen policewomen firemen servicemen
    servicewomen gunmen fishermen businessmen lawmakers spokesmen congressmen congresswomen clergy crew youth
    alumni criteria phenomena crises analyses bases militiamen airmen seamen salmon trout bison grandchildren
    tribesmen cavalry infantry livestock poultry
    """.split()
)
NOT_PLURALS = frozenset(
    """
    this his its was is has does as us plus thus across versus yes bus gas less unless perhaps always besides
    towards afterwards press process access success business illness witness loss boss cross class glass mass pass
    address progress congress crisis analysis basis virus campus status census bonus consensus focus corpus chorus
    minus texas kansas arkansas illinois paris brussels athens wales iris alias atlas canvas chaos
    series's christmas various previous serious famous dangerous religious nervous numerous enormous anonymous
    obvious anxious conscious indigenous homeless jobless countless endless famous gross express
    """.split()
)
"""Words in -s that are no plural: singular nouns and adjectives."""
