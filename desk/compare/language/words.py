"""The words of a stretch of copy, each brought to the sense that it shares with other ways of saying it.

Takes text and a half-open span of it in code points; promises the content words in order with their places. Inflection
is folded by suffix, not by dictionary, so that a stem need not be a word ("clos"). It leaves out words that every
sentence has, and never reads a number.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from desk.compare.language.lexicon.antonyms import ANTONYMS, CONTRARIES, PREFIXES
from desk.compare.language.lexicon.exclusions import FOR_GOOD, OPPOSITES
from desk.compare.language.lexicon.senses import SENSES
from desk.compare.language.lexicon.things import THINGS
from desk.spans import Span

_WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")

_STOP = """
a.m am e.g gmt i.e local o'clock p.m pm time today tomorrow tonight u.s utc yesterday
a about above according after again against ago all almost along already also although am among an and another any
are around as at away be because been before being below between both but by can could did do does during each
either else even ever every few for from further had has have having he her here hers him his how however i if in
including inside into is it its itself just last later least less like made make many may me meanwhile might more
most much must my near nearly neither never next no nobody nor not now of off on once one only onto or other others
our out over per perhaps put rather said same say says saying she should since so some such take taken than that
the their them then there these they this those though through throughout till to told too toward towards under
until up upon us very was we were what when where whether which while who whom whose why will with within without
would yet you your mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march
april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec two
three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen
"""
STOP = frozenset(_STOP.split())
"""Words that say nothing of what a claim is about: grammar, saying, days, months and numbers (claims of their own)."""

LONG = 5
"""Letters of a root whose last "ll" is one "l" by another spelling: "cancelled", not "poll"."""
CLOCK = frozenset(("am", "pm", "gmt", "utc"))
"""Words of the clock, however written."""
_FORMS = """
tell told
agree agreed
aircraft plane planes
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen
come came
deal dealt
decree decreed
die died dying
disagree disagreed
draw drew
drive driven drove
fall fallen fell
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forget forgot
free freed
freeze froze frozen
get got
give gave given
go gone went
grow grew grown
guarantee guaranteed
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lie lying
life lives
lose lost
man men
mean meant
meet met
overthrow overthrew overthrown
pay paid
person people
ring rang rung
rise risen rose
run ran
see saw seen
seek sought
sell sold
send sent
shake shaken shook
show shown
shrink shrank shrunk
sing sang
sink sank sunk
slide slid
speak spoke spoken
spend spent
stand stood
steal stolen
strike struck
swear sworn
sweep swept
take took
teach taught
think thought
throw threw thrown
tie tied
undergo undergone underwent
uphold upheld
wear wore
wife wives
win won
withdraw withdrawn withdrew
withhold withheld
woman women
write written wrote
"""
_IRREGULAR = {form: line.split()[0] for line in _FORMS.strip().splitlines() for form in line.split()[1:]}
PAST = frozenset(_IRREGULAR) - frozenset(["children", "lives", "men", "people", "plane", "planes", "wives", "women"])
"""Irregular forms of verbs: "left", "drawn"."""


class Word(NamedTuple):
    """One content word."""

    start: int
    end: int
    text: str
    sense: str
    """The sense that it shares with its synonyms; its stem where it has none."""
    name: bool
    """Capitalised inside the sentence: part of a name."""

    def shifted(self, by: int) -> Word:
        """The same word, `by` code points further on."""
        return Word(self.start + by, self.end + by, self.text, self.sense, self.name)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """`word` without its inflection: "closing", "closed" and "closes" are "clos"."""
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s").removesuffix("'")
    low = _IRREGULAR.get(low, low)
    if low.endswith(("es", "ied")):
        for suffix, rest in (("sses", "ss"), ("ies", "y"), ("ied", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x")):
            if low.endswith(suffix) and len(low) > len(suffix) + 1:
                return _blunt(low.removesuffix(suffix) + rest)
    if len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is")):
        low = low[:-1]
    for suffix in ("ing", "ed"):
        root = low.removesuffix(suffix)
        if root != low and not low.endswith("eed") and len(root) >= 3 and re.search("[aeiouy]", root):
            return _blunt(root)
    return _blunt(low)


def _blunt(root: str) -> str:
    """`root` with a doubled last consonant made single and a last silent "e" dropped, so that all forms meet."""
    if len(root) > 3 and root[-1] == root[-2] and (root[-1] in "bdgmnprt" or (root[-1] == "l" and len(root) > LONG)):
        return root[:-1]
    return root[:-1] if len(root) > 3 and root.endswith("e") else root


def _phrases() -> dict[tuple[str, ...], str]:
    return {
        tuple(stem(part) for part in way.split("_")): line.split()[0]
        for line in (*SENSES.strip().splitlines(), *THINGS.strip().splitlines())
        for way in line.split()
    }


_SENSE = _phrases()
_LONGEST = max(map(len, _SENSE))
_HEADS = frozenset(ways[0] for ways in _SENSE if len(ways) > 1)
_ALONE = {ways[0]: meant for ways, meant in _SENSE.items() if len(ways) == 1}


@lru_cache(maxsize=50_000)
def sense(word: str) -> str:
    """The sense of one word by itself."""
    root = stem(word)
    return _ALONE.get(root, root)


def _pairs(lines: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(sense, line.split())) for line in lines.strip().splitlines())


_FOR_GOOD = _pairs(FOR_GOOD)
_OPPOSITE = _FOR_GOOD | _pairs(OPPOSITES)
STATES = frozenset(meant for pair in _OPPOSITE for meant in pair)
"""The senses that some other sense excludes."""


def opposite(one: str, other: str) -> bool:
    """Whether two senses exclude each other when said of one subject at one moment."""
    return frozenset((one, other)) in _OPPOSITE


def for_good(one: str, other: str) -> bool:
    """Whether the senses exclude each other at any moment: who was convicted by a jury has not pleaded."""
    return frozenset((one, other)) in _FOR_GOOD


def contrary(one: str, other: str) -> bool:
    """Whether two senses exclude each other where all the words around them are shared."""
    return frozenset((one, other)) in _CONTRARY


_ANTONYMS = frozenset(frozenset(stem(word) for word in pair.split("/")) for pair in ANTONYMS.split())
_CONTRARY = frozenset(frozenset(map(sense, pair.split("/"))) for pair in CONTRARIES.split())
CONTRARY = frozenset(sense for pair in _CONTRARY for sense in pair)
"""The senses that some contrary excludes."""


@lru_cache(maxsize=20_000)
def antonym(one: str, other: str) -> bool:
    """Whether one word is the other's opposite, by the list or by a prefix."""
    a, b = sorted((stem(one), stem(other)), key=len)
    if frozenset((a, b)) in _ANTONYMS or opposite(sense(one), sense(other)):
        return True
    return len(a) > 3 and b.endswith(a) and b.removesuffix(a) in PREFIXES


def words(text: str, span: Span) -> tuple[Word, ...]:
    """The content words of `span` in order; a phrase with a sense of its counts as one word."""
    found = list(_WORD.finditer(text, span.start, span.end))
    stems = [stem(match.group()) for match in found]
    out: list[Word] = []
    place = 0
    while place < len(found):
        length, meant = _longest(stems, place)
        first, last = found[place], found[place + length - 1]
        said = first.group()
        low = said.lower()
        if length > 1 or low not in STOP or (said.isupper() and len(low) > 1 and low not in CLOCK):
            name = said[0].isupper() and first.start() > span.start
            if name and length == 1 and meant != stems[place] and _in_name(found, place):
                meant = stems[place]
            out.append(Word(first.start(), last.end(), text[first.start() : last.end()], meant, name))
        place += length
    return tuple(out)


@lru_cache(maxsize=4096)
def senses(text: str) -> frozenset[str]:
    """What a whole text speaks of."""
    return frozenset(word.sense for word in words(text, Span(0, len(text))))


def _in_name(found: list[re.Match[str]], place: int) -> bool:
    """Whether a capitalised word stands right beside another: "Lillooet Flats" are no apartments."""
    here = found[place]
    near = [other for other in found[max(0, place - 1) : place + 2] if other is not here]
    return any(
        other.group()[0].isupper() and min(abs(other.end() - here.start()), abs(here.end() - other.start())) == 1
        for other in near
    )


def _longest(stems: list[str], place: int) -> tuple[int, str]:
    """How many words the longest sense at `place` takes, and the sense."""
    if stems[place] in _HEADS:
        for length in range(min(_LONGEST, len(stems) - place), 1, -1):
            meant = _SENSE.get(tuple(stems[place : place + length]))
            if meant:
                return length, meant
    return 1, _ALONE.get(stems[place], stems[place])


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both tell something, and nothing in common; for senses, places, names."""
    return bool(one and other) and one.isdisjoint(other)
