"""Every form of the verbs of state, spelled out once: its family, who carries the state, the shapes that it can
be.
"""

from __future__ import annotations

from desk.facts import inflection
from desk.facts.lexicon.states import VERBS

FORMS = {
    form: (family, theme, shapes)
    for family, theme, verbs in reversed(VERBS)
    for verb in reversed(verbs)
    for form, shapes in inflection.forms(verb).items()
}
"""Form to (family, "object" or "subject", shapes); where two families share a form, the first in the lexicon has it."""
