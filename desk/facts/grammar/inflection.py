"""The forms of English verbs: plain, in -s, past, participle, in -ing.

Rules for the regular ones (carry, stop, close), a table for the rest. Takes and gives lower case.
"""

from __future__ import annotations

from desk.facts.lexicon.irregular import DOUBLING, IRREGULAR

PLAIN, PRESENT, PAST, PARTICIPLE, GERUND = "plain", "present", "past", "participle", "gerund"


def forms(verb: str) -> dict[str, frozenset[str]]:
    """Each form of `verb` with the shapes that it can be: {"opens": {present}, "opened": {past, participle}, ...}.

    British and American: "cancelled", "canceled".
    """
    past, participle = IRREGULAR.get(verb) or (_past(verb), _past(verb))
    found: dict[str, set[str]] = {}
    for form, shape in (
        (verb, PLAIN),
        (_present(verb), PRESENT),
        (past, PAST),
        (participle, PARTICIPLE),
        (_gerund(verb), GERUND),
    ):
        found.setdefault(form, set()).add(shape)
        if verb.endswith("el") and form.startswith((f"{verb}e", f"{verb}i")):
            found.setdefault(f"{verb}l{form.removeprefix(verb)}", set()).add(shape)
    return {form: frozenset(shapes) for form, shapes in found.items()}


def _present(verb: str) -> str:
    if verb.endswith(("s", "x", "ch", "sh", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _ends_in_y(verb) else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _ends_in_y(verb) else _doubled(verb) + "ed"


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else _doubled(verb)) + "ing"


def _ends_in_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeou"


def _doubled(verb: str) -> str:
    return verb + verb[-1] if verb in DOUBLING else verb
