"""Words folded to what they name, so that house styles and synonyms compare equal.

`family` for counted nouns, `fold` and `same_name` for people, bodies and places, `opposed` for states. All take the
words as the copy has them and answer lower case.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desk.facts.grammar.nounphrase import is_plural
from desk.facts.lexicon.aliases import ALIASES
from desk.facts.lexicon.nounfamilies import FAMILIES
from desk.facts.lexicon.places import DEMONYMS
from desk.facts.lexicon.states import COURSES, LASTING, OPPOSED
from desk.facts.lexicon.titles import HONORIFICS, RANKS, SUFFIXES, TITLES

_WORD = re.compile(r"[^\W_]+(?:['’.-]+[^\W_]+)*")
_OF = re.compile(r"['’]s\b")
_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ı": "i"})
"""Letters that are no accented ones, as desks without them write them."""
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
"""Letters that some desks write out and others bare: "Mueller" and "Muller" of one Müller."""


def family(head: str) -> str:
    """The word for a counted noun's sort: "troops" and "personnel" are "soldiers"; other nouns in the singular."""
    low = head.lower()
    if low in FAMILIES:
        return FAMILIES[low]
    if not is_plural(low):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    return low[:-2] if low.endswith(("sses", "xes", "ches", "shes")) else low.removesuffix("s")


@lru_cache(maxsize=20_000)
def fold(name: str) -> str:
    """One form for a name: case, stops, accents and titles dropped, known aliases joined ("ISIL": "islamic state")."""
    words = [word.replace(".", "") for word in _WORD.findall(_plain(_OF.sub("", name)))]
    whole = " ".join(words).removeprefix("the ")
    if whole in ALIASES:
        return ALIASES[whole]
    while len(words) > 1 and (
        words[0] in TITLES
        or words[0] in RANKS
        or words[0] in DEMONYMS
        or words[0] in HONORIFICS
        or words[0] in ("the", "of")
    ):
        words.pop(0)
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    whole = " ".join(words)
    return ALIASES.get(whole, whole)


def fold_title(title: str | None) -> str:
    """One form for a rank or office: "Maj.-Gen.", "Major-General" and "Maj-Gen." are "major general"."""
    words = (title or "").lower().replace(".-", "-").replace(".", "").split()
    return " ".join(RANKS.get(word, word) for word in words).replace("defense", "defence")


def same_name(a: str, b: str) -> bool:
    """Whether two names can be one: equal once folded, or one is the other's last name, or initials agree."""
    return any(_one_name(fold(one), fold(other)) for one in _spellings(a) for other in _spellings(b))


def _spellings(name: str) -> tuple[str, ...]:
    """The name as it is, and with the letters written out that a desk may write out: "Müller", "Mueller"."""
    if name.isascii():
        return (name,)
    return name, unicodedata.normalize("NFC", name).lower().translate(_WRITTEN_OUT)


def _one_name(a: str, b: str) -> bool:
    """Whether two folded names can be one."""
    one, other = a.split(), b.split()
    if one == other:
        return bool(one)
    if not one or not other or one[-1] != other[-1]:
        return False
    short, long = sorted((one[:-1], other[:-1]), key=len)
    return all(any(_agree(word, given) for given in long) for word in short)


def opposed(a: str, b: str) -> bool:
    """Whether two state families contradict each other: "suspend" and "continue"."""
    return frozenset((a, b)) in OPPOSED


def lasting(a: str, b: str) -> bool:
    """Whether two state families contradict each other at any moment: what rose in May did not fall in May."""
    return frozenset((a, b)) in LASTING


def follows(a: str, b: str) -> bool:
    """Whether the second of two state families may come after the first: "charge", then "convict"."""
    return (a, b) in COURSES


def _agree(word: str, given: str) -> bool:
    return word == given or (len(word) == 1 and given.startswith(word)) or (len(given) == 1 and word.startswith(given))


def _plain(name: str) -> str:
    """Lower case without accents, apostrophes straight."""
    bare = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).lower().translate(_LETTERS)
