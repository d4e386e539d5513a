"""Every form of the verbs and phrases of state, spelled out once: its family, who carries the state, the shapes that it
can be.
"""

from __future__ import annotations

from desk.facts.grammar import inflection
from desk.facts.lexicon.states import PHRASAL, PHRASES, VERBS

FORMS = {
    form: (family, theme, shapes)
    for family, theme, verbs in reversed(VERBS)
    for verb in reversed(verbs)
    for form, shapes in inflection.forms(verb).items()
}
"""Form to (family, "object" or "subject", shapes); where two families share a form, the first in the lexicon has it."""

TOGETHER = {tuple(way.split("_")): (family, theme) for family, theme, ways in PHRASES for way in ways} | {
    (form, *rest): (family, theme)
    for family, theme, ways in PHRASAL
    for verb, *rest in (way.split("_") for way in ways)
    for form in inflection.forms(verb)
}
"""The words of a phrase to (family, "object" or "subject"): "called off", "under control"."""
