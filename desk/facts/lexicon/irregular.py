"""Irregular verbs of news copy: (past, participle); and those that double their last letter."""

from __future__ import annotations

from desk.facts.lexicon import words

IRREGULAR = {
    "begin": ("began", "begun"), "break": ("broke", "broken"), "burn": ("burned", "burned"),
    "buy": ("bought", "bought"), "fall": ("fell", "fallen"), "fight": ("fought", "fought"),
    "find": ("found", "found"), "flee": ("fled", "fled"), "forbid": ("forbade", "forbidden"),
    "freeze": ("froze", "frozen"), "grow": ("grew", "grown"), "hold": ("held", "held"), "hurt": ("hurt", "hurt"),
    "keep": ("kept", "kept"), "leave": ("left", "left"), "let": ("let", "let"), "lose": ("lost", "lost"),
    "meet": ("met", "met"), "overturn": ("overturned", "overturned"), "quit": ("quit", "quit"),
    "rise": ("rose", "risen"), "run": ("ran", "run"), "sell": ("sold", "sold"), "shoot": ("shot", "shot"),
    "shrink": ("shrank", "shrunk"), "shut": ("shut", "shut"), "sink": ("sank", "sunk"), "slay": ("slew", "slain"),
    "slide": ("slid", "slid"), "spread": ("spread", "spread"), "stand": ("stood", "stood"),
    "steal": ("stole", "stolen"), "strike": ("struck", "struck"), "uphold": ("upheld", "upheld"),
    "win": ("won", "won"), "withdraw": ("withdrew", "withdrawn"), "withhold": ("withheld", "withheld"),
    "free": ("freed", "freed"), "outlaw": ("outlawed", "outlawed"), "go": ("went", "gone"), "send": ("sent", "sent"),
    "come": ("came", "come"), "fly": ("flew", "flown"), "lay": ("laid", "laid"), "set": ("set", "set"),
    "see": ("saw", "seen"), "take": ("took", "taken"), "throw": ("threw", "thrown"),
    "swear": ("swore", "sworn"), "hit": ("hit", "hit"), "cut": ("cut", "cut"), "put": ("put", "put"),
}  # fmt: skip
DOUBLING = words(
    """
    admit acquit ban bar begin cut defer drop equip hit jam let occur permit plan put quit run scrap set shut spin step
    stop transfer win
    """
)
PASTS = words("""
    arose ate awoke became began blew bore bought bred broke brought built came caught chose clung crept dealt did drank
    drew drove fed fell fled flew flung forbade forgot fought froze gave got grew had heard held hid hung kept knelt
    knew laid lent lost made meant met overcame overran overtook overthrew paid ran rang rode rose said sang sank sat
    saw sent shook shrank slept slid sold sought spent spoke sprang stole stood strode strove struck stuck stung swam
    swept swore swung taught thought threw told took tore understood undertook underwent went wept withdrew withheld
    woke won wore wove wrote
""")
"""Irregular pasts that are hardly anything but a verb: not "cut", "felt", "found", "left", "set", "shot", "wound"."""
