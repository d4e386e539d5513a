"""Events whose victims or subjects are counted, by every word that names them."""

from __future__ import annotations

from desk.facts.lexicon import words

_FAMILIES = {
    "die": """
        dead death deaths die died dies dying kill killed killing kills killings fatality fatalities fatal perish
        perished
        slain slay murder murdered murders drown drowned executed lynched massacred assassinated succumbed
    """,
    "injure": """
        injure injured injures injuring injury injuries wound wounded wounding wounds hurt hurting hurts maimed
        hospitalised hospitalized
    """,
    "miss": "missing unaccounted disappeared vanished",
    "arrest": "arrest arrested arrests arresting detain detained detains detaining detentions held jailed apprehended",
    "charge": "charged charges indicted indictments",
    "evacuate": "evacuate evacuated evacuating evacuations evacuees evacuee displaced flee fled fleeing",
    "rescue": "rescue rescued rescuing rescues saved evacuated-by-air survivors survived survive",
    "infect": "infected infections infect sickened",
    "dismiss": "laid-off layoffs sacked dismissed redundancies",
    "destroy": "destroyed destroys destroying razed demolished levelled leveled gutted",
    "damage": "damaged damages damaging",
    "shoot-down": "downed intercepted",
    "vote": "voted votes ballots",
}
EVENTS = {word: event for event, words in _FAMILIES.items() for word in words.split()}
"""Word to event."""

TOLLS = words("toll tally count")
"""A running count: "the death toll rose to 12"; a toll without a word before it is of the dead."""

REMAINS = words("bodies corpses")
"""What is left of the dead; with a word before it ("public bodies") it may be anything."""
