"""What a sender's note puts right: "corrects location to Marden, not Otway", "an earlier version said that ...".

Takes kept lines; reads the notes of versions of one chain that name the new words and the old, or tell what was said
before, and finds the old in the versions before, the new in its own copy: in the sentences that have most in common
with each other and with the note. Where the copy has not both there is nothing to show.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from desk.compare.answers.answer import Line, Said, by_source
from desk.compare.answers.clauses import Clause, clauses
from desk.compare.answers.notes import owned, shortened
from desk.compare.filing import by_time, later, one_chain
from desk.compare.language.wordings import wording
from desk.compare.point import Severity, Verdict
from desk.compare.points.joining import Judged
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind
from desk.facts.lexicon.grammar import GRAMMAR
from desk.spans import Span

NOTE = 600
"""Characters of a note that are read."""
WORDS = 6
"""Words of the longest correction: "53,000 ounces of refined gold"."""
MOST = 50
"""Places of the same words that are looked at in one copy."""
_NOT = re.compile(r",? (?:sted|instead of|rather than) |, not |(?<=\w),? (?=from )")
"""What parts the new words from the old: "to Marden, not Otway", "to 300, sted 3,000", "to three, from four"."""
_END = re.compile(r"[;()]|[:,.](?!\d)")
_NOW = re.compile(r"(?:^|.*\s)(?:to|is)\s(?:say\s)?", re.S)
"""What leads up to the new words: "location in paragraph 4 to "."""
_EARLIER = re.compile(
    r"\b(?:earlier|previous) versions? of this (?:article|report|story) (?:\w+ly )?(?:reported|said|stated)(?: that)? ",
    re.I,
)
_STOP = re.compile(r"(?<=[^\W_]{3})[.]\s+")
"""The end of a sentence; not of "St."."""
MOST_OF = 0.5
"""The share of what a note says was told before that a sentence must tell."""


def corrections(kept: Iterable[Line]) -> Iterator[Judged]:
    """The old words and the new of each correction, with the note that owns to it."""
    copies = sorted((tuple(lines.values()) for lines in by_source(kept)), key=lambda lines: by_time(lines[0].source))
    for mine in copies:
        newer = mine[0].source
        before = [each for each in copies if one_chain(newer, each[0].source) and later(newer, each[0].source) > 0]
        told = {pair: note for note in owned(newer) for pair in corrected(note)} if before else {}
        for (now, was), note in told.items():
            if members := _found(note, now, was, mine, before):
                yield members, _owned(note)
        for note in owned(newer) if before else ():
            if members := _told_before(note, mine, before):
                yield members, _owned(note)


def _owned(note: str) -> Judgement:
    return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, shortened(note))


def corrected(note: str) -> Iterator[tuple[str, str]]:
    """The stretches of a note that end in new words and begin with the old that they are put for."""
    for mark in _NOT.finditer(note[:NOTE]):
        told, denied = _END.split(note[: mark.start()])[-1], _END.split(note[mark.end() :])[0]
        lead = _NOW.match(told)
        if lead is None and denied.startswith("from "):
            continue
        yield told[lead.end() if lead else 0 :].strip(), denied.removeprefix("from ").strip()


def _found(note: str, now: str, was: str, mine: Sequence[Line], before: Sequence[Sequence[Line]]) -> list[Said]:
    """The old words in each version before and the new in the copy itself; none where either is not there."""
    old = next((told for told in _openings(was) if any(_places(told, lines) for lines in before)), "")
    new = next((told for told in _runs(now, figure=old[:1].isdigit()) if _places(told, mine)), "")
    if not old or not new or old == new:
        return []
    about = wording(note).senses

    def common(a: Said, b: Said) -> int:
        one, other = a.line.senses, b.line.senses
        return len(one & other) + len((one | other) & about)

    places = [there for lines in before if (there := _places(old, lines))]
    pairs = ((one, other) for there in places for one in there for other in _places(new, mine))
    surest, here = max(pairs, key=lambda pair: common(*pair))
    likeliest = [max(there, key=lambda said: common(said, here)) for there in places]
    return [*(one for one in likeliest if one.source is surest.source or one.line.senses & here.line.senses), here]


def _told_before(note: str, mine: Sequence[Line], before: Sequence[Sequence[Line]]) -> list[Said]:
    """The clause before that has most of what the note says was told, and what the copy has instead."""
    note = note[:NOTE]
    lead = _EARLIER.search(note)
    if lead is None:
        return []
    was, now = (wording(told).senses for told in (*_STOP.split(note[lead.end() :], 2), "", "")[:2])
    old = _likest(was, chain.from_iterable(reversed(before)))
    new = _likest(now or was, (line for line in mine if line.plain not in note))
    if old is None or new is None or old.claim.quote == new.claim.quote:
        return []
    told = len(old.senses & was) >= MOST_OF * len(was) and len(new.senses & (was | now)) > 1
    return [old, new] if was and told else []


def _likest(told: frozenset[str], lines: Iterable[Line]) -> Clause | None:
    """The clause of the lines that says most of what is told, and least besides."""
    said = (clause for line in lines for clause in clauses(line))
    return max(said, key=lambda clause: (len(clause.senses & told), -len(clause.senses - told)), default=None)


def _openings(phrase: str) -> Iterator[str]:
    """The phrase, and what is left of it as its last words are taken away one by one."""
    words = phrase.split()[:WORDS]
    return (" ".join(words[:end]) for end in range(len(words), 0, -1) if _tells(words[:end]))


def _runs(phrase: str, figure: bool) -> Iterator[str]:
    """The runs of words in the phrase, the longest first; of a figure those with a figure alone."""
    words = phrase.split()[-WORDS:]
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            if _tells(run) and (not figure or any(word[0].isdigit() for word in run)):
                yield " ".join(run)


def _tells(words: Sequence[str]) -> bool:
    """Whether the words say something."""
    return any(word.lower() not in GRAMMAR for word in words)


def _places(told: str, lines: Sequence[Line]) -> list[Said]:
    """Where the lines have these words."""
    spelled = r"\s+".join(map(re.escape, told.split()))
    pattern = re.compile(rf"(?<![\w.,-]){spelled}(?!\w|[.,]\d)", re.I)
    found = (_said(line, found) for line in lines for found in pattern.finditer(line.text))
    return list(islice(found, MOST))


def _said(line: Line, found: re.Match[str]) -> Said:
    span = Span(found.start(), found.end()).shifted(line.span.start)
    return Said(line, Claim(ClaimKind.STATEMENT, span, found[0], line.index))
