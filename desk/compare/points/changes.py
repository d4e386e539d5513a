"""What was changed between two versions of one sentence: in near-identical copy, small substitutions change facts.

Takes the lines of one chain and the links between neighbouring versions; gives pairs of spans, each with its judgement.
Figures, times and remarks are judged by their own rules; here it is the words: a name for another, a negation put in or
taken out, a word for its opposite, and a word replaced where nothing else was touched. Offsets are half-open, in code
points into each source's text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from desk.compare.answers.agreement import Fit
from desk.compare.answers.answer import Line, Said
from desk.compare.answers.notes import owned
from desk.compare.diff.worddiff import Op, Weight, word_diff
from desk.compare.filing import later, one_chain
from desk.compare.judging.judge import DOUBTS
from desk.compare.language.negations import DENIES
from desk.compare.language.wordings import lowered, wording
from desk.compare.language.words import antonym, stem
from desk.compare.links.linking import EDITED
from desk.compare.point import Link, Severity, Verdict
from desk.compare.times.timed import Timed, time_of
from desk.compare.times.timing import fit
from desk.compare.verdicts import Ground, Judgement
from desk.facts.claim import Claim, ClaimKind, Moment
from desk.facts.grammar.families import fold, fold_title
from desk.facts.lexicon.events import EVENTS
from desk.facts.lexicon.grammar import GRAMMAR
from desk.spans import Span

SHORT = 4
"""Words of a substitution: more of them are another wording."""
SHORTEST = 4
"""Characters of changed words that are looked for in further versions."""
KEPT = 0.75
"""The share of its characters that an edited sentence keeps, though its rarest words are those that were changed."""
FACTS = frozenset((Weight.NUMBER, Weight.TIME, Weight.NAME, Weight.NEGATION))
"""What a sentence is corrected in without being reworded."""

_NOUN = re.compile(r" (?P<word>[a-z-]+)")
_EXCEPT = re.compile(
    r"\b(?:all|any\w+|every\w*) but\b|\b(?:except|excepting|excluding|barring)\b"
    r"|\b(?:kept|prevent(?:s|ed|ing)?|stopped)\b.{0,30}\bfrom\b",
    re.I,
)
"""Matches "all ferries except Otway's", "kept them from seeing"; not "kept their distance"."""
_PONDERED = "attempt consider hope intend mull plan ponder propose seek threaten try vow weigh"
PONDERED = frozenset(map(stem, _PONDERED.split()))
"""Stems of verbs that leave it open whether what they govern comes about: "is considering opening"."""

_OPINIONS = "deemed regarded seen viewed held judged thought assumed recognised recognized classified"
OPINIONS = frozenset(_OPINIONS.split())
Change = tuple[tuple[Said, ...], Judgement]
"""The changed words of every version that has the sentence, and what the change is."""


def changes(kept: Iterable[Line], links: Iterable[Link]) -> Iterator[Change]:
    """The changes of fact between each version of a chain and the next."""
    by_place = {(line.source.name, line.index): line for line in kept}
    neighbours = _neighbours(by_place.values())
    pairs = [(by_place.get(link.origin), by_place.get(link.target), link.score) for link in links]
    edited = [(a, b) for a, b, score in pairs if a and b and one_chain(a.source, b.source) and _one(a, b, score)]
    versions: dict[Line, set[Line]] = defaultdict(set)
    for a, b in edited:
        versions[a].add(b)
        versions[b].add(a)
    for a, b in edited:
        older, newer = (a, b) if later(b.source, a.source) > 0 else (b, a)
        if newer.source.name in neighbours.get(older.source.name, ()) and older.text != newer.text:
            yield from _changed(older, newer, (versions[older] | versions[newer]) - {older, newer})


def _one(a: Line, b: Line, score: float) -> bool:
    """Whether two linked sentences are one, edited."""
    if score >= EDITED:
        return True
    kept = sum(op.a.end - op.a.start for op in word_diff(a.text, b.text) if op.op == "equal")
    return kept >= KEPT * max(len(a.text), len(b.text))


def _neighbours(lines: Iterable[Line]) -> Mapping[str, Set[str]]:
    """Each version of a chain and the one that follows it; several, where nobody knows which of them came first."""
    sources = {line.source.name: line.source for line in lines if line.source.chain is not None}
    found = {}
    for name, source in sources.items():
        after = [other for other in sources.values() if other.chain == source.chain and later(other, source) > 0]
        found[name] = {one.name for one in after if not any(later(one, other) > 0 for other in after)}
    return found


def _changed(older: Line, newer: Line, others: set[Line]) -> Iterator[Change]:
    ops = [op for op in word_diff(older.text, newer.text) if op.op != "equal" and op.weight != Weight.SPACE]
    reworded = sum(op.weight not in FACTS for op in ops)
    for op in ops:
        judgement = _judged(op, older, newer, alone=reworded == 1)
        if judgement is not None:
            was, now = _said(older, op.a), _said(newer, op.b)
            yield (was, now, *_elsewhere(was, now, others)), judgement


def _elsewhere(was: Said, now: Said, others: set[Line]) -> Iterator[Said]:
    """The old or the new words in further versions of the sentence."""
    for line in others:
        for said in (was, now):
            words = said.claim.quote
            at = line.text.find(words) if len(words) >= SHORTEST else -1
            if at >= 0:
                yield _said(line, Span(at, at + len(words)))
                break


def _judged(op: Op, older: Line, newer: Line, alone: bool) -> Judgement | None:
    was, now = op.a.of(older.text), op.b.of(newer.text)
    if op.weight == Weight.NEGATION or _denied(was) != _denied(now):
        return Judgement(Verdict.UPDATED, Ground.NEGATED, Severity.HIGH)
    if pair := _turned(was, now) if _short(was) and _short(now) else None:
        return Judgement(Verdict.UPDATED, Ground.OPPOSED, Severity.HIGH, f"“{pair[0]}” and “{pair[1]}”")
    if op.weight == Weight.NAME and was and now:
        return _renamed(was, now, newer) if fold(was) != fold(now) and fold_title(was) != fold_title(now) else None
    if op.weight == Weight.TIME and _one_time(older, op.a, newer, op.b):
        return None
    if op.weight in (Weight.NUMBER, Weight.TIME) and _short(was) and _short(now):
        return Judgement(Verdict.UPDATED, Ground.LATER, Severity.CHECK)
    if _befell(was) and _befell(now) and _befell(was).isdisjoint(_befell(now)):
        return Judgement(Verdict.UPDATED, Ground.REPLACED, Severity.HIGH)
    if not (was.strip() and now.strip()) and _pondered(was + now):
        return Judgement(Verdict.REFINED, Ground.HEDGE, Severity.CHECK)
    if _doubts(was) != _doubts(now) and not _opinion(was + " " + now):
        return Judgement(Verdict.REFINED, Ground.HEDGE, Severity.CHECK)
    if op.weight == Weight.QUOTE and _left(was, now):
        return Judgement(Verdict.CONFLICT, Ground.WORDING, Severity.CHECK)
    describing = _describes(older.text, op.a.end) and _describes(newer.text, op.b.end)
    if alone and _left(was, now, describing) and _left(now, was, describing):
        return Judgement(Verdict.UPDATED, Ground.REPLACED, Severity.CHECK)
    return None


def _renamed(was: str, now: str, newer: Line) -> Judgement | None:
    """One name for another; the sender's note may own to it. A name for a plain word is only another way to say who."""
    if not (re.search(r"[A-Z]", was) and re.search(r"[A-Z]", now)) or not (_left(was, now) and _left(now, was)):
        return None
    for note in owned(newer.source):
        if set(re.findall(r"[A-Z]\w+", was + " " + now)) & set(re.findall(r"[A-Z]\w+", note)):
            return Judgement(Verdict.UPDATED, Ground.NOTE, Severity.CHECK, note[:90])
    return Judgement(Verdict.CONFLICT, Ground.ALTERED, Severity.CHECK)


def _one_time(older: Line, was: Span, newer: Line, now: Span) -> bool:
    """Whether the changed words tell one time: "last month" and "in February"."""
    before, after = _timed(older, was), _timed(newer, now)
    return any(fit(one, other).fit not in (Fit.APART, Fit.MEET) for one in before for other in after)


def _timed(line: Line, changed: Span) -> list[Timed]:
    here = changed.shifted(line.span.start)
    return [
        time_of(claim.value, claim.quote, claim.quote, None)
        for claim in line.claims
        if isinstance(claim.value, Moment) and claim.span.overlaps(here)
    ]


def _short(text: str) -> bool:
    return 0 < len(text.split()) <= SHORT


def _turned(was: str, now: str) -> tuple[str, str] | None:
    """A word of the one that a word of the other turns round."""
    for one in re.findall(r"[^\W\d_]+", was):
        for other in re.findall(r"[^\W\d_]+", now):
            if antonym(one.lower(), other.lower()):
                return one, other
    return None


def _left(mine: str, theirs: str, describing: bool = False) -> list[str]:
    """The senses of `mine` that `theirs` lacks; of verbs only where they describe the noun behind them."""
    known = wording(theirs).senses
    own = [word for word in wording(mine).words if word.sense not in known]
    return [word.sense for word in own if describing or not _verb(word.text)]


def _describes(text: str, end: int) -> bool:
    """Whether a noun follows, so that the word before it describes it: "unnamed concerns", not "captured an image"."""
    after = _NOUN.match(text, end)
    return after is not None and after["word"] not in GRAMMAR


def _verb(word: str) -> bool:
    """Whether the word looks like a verb's form: other verbs are other words more often than other facts."""
    return word.islower() and word.endswith(("ed", "ing"))


def _denied(text: str) -> bool:
    """Whether the words deny, or leave somebody out: "failed to", "kept from", "except"."""
    return DENIES.search(lowered(text)) is not None or _EXCEPT.search(text) is not None


def _doubts(text: str) -> bool:
    return bool(DOUBTS & set(re.findall(r"[a-z]+", text.lower())))


def _pondered(text: str) -> bool:
    return not PONDERED.isdisjoint(map(stem, re.findall(r"[a-z]+", text.lower())))


def _befell(text: str) -> frozenset[str]:
    """What the words say befell somebody: killed, arrested, missing."""
    told = re.findall(r"[a-z-]+", text.lower())
    return frozenset(EVENTS[word] for word in told if word in EVENTS)


def _opinion(text: str) -> bool:
    """Whether the words only say that somebody holds a view: "deemed", "regarded as"."""
    return bool(OPINIONS & set(re.findall(r"[a-z]+", text.lower())))


def _said(line: Line, here: Span) -> Said:
    """The changed words as a claim; where one side has none, the word before them shows the place."""
    span = here.shifted(line.span.start)
    if here.start == here.end:
        before = [word for word in line.words if word.end <= span.start]
        after = [word for word in line.words if word.start >= span.start]
        near = before[-1] if before else after[0] if after else None
        span = Span(near.start, near.end) if near else line.span
    text = line.source.copy.item.text
    kept = span.of(text)
    start = span.start + len(kept) - len(kept.lstrip())
    span = Span(start, start + len(kept.strip()))
    return Said(line, Claim(ClaimKind.STATEMENT, span, span.of(text), line.index))
