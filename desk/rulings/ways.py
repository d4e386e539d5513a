"""The ways out of a point that editors' rules name, each as a drafted sentence; the one to take first comes first.

Keep both with attribution; both with their scopes; the range; one authority; the latest, "as of"; "at least N"; the
more exact; a correction; hold. Which of them there are depends on the verdict, on what the claims are and on what the
sources' words allow: a way that no honest sentence can be made for is not offered. Drafts use the sources' words alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desk.compare.point import Comparison, Point, Verdict
from desk.facts.claim import ClaimKind, Quantity
from desk.facts.lexicon.grammar import DETERMINERS, PRONOUNS
from desk.rulings.attribution import attributed, cited
from desk.rulings.clock import as_of
from desk.rulings.figures import Figure, figure_in, quoted, unit_of, with_figure
from desk.rulings.outlets import listed, squeeze
from desk.rulings.punctuation import clipped, followed, lowered, stopped
from desk.rulings.telling import EARLIEST, Answer, Telling, answers, follows, width
from desk.spans import Span
from desk.wire.item import Kind

MEASURED = frozenset({ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.MEASURE})
"""Kinds whose values lie on a line, so that a range says something."""

GIVEN = frozenset({ClaimKind.PERSON, ClaimKind.ORG, ClaimKind.PLACE, ClaimKind.TIME, ClaimKind.AGE})
"""Kinds whose answers are a few words: side by side they say more than the sentences around them."""

ONE_BREATH = 45
"""Words that the answers may have together before they become a sentence each."""

NOBODY = DETERMINERS | PRONOUNS | frozenset(("one", "two", "three", "several", "officials", "sources", "witnesses"))
"""How a speaker begins whom the copy does not name: "a source", "he", "several officials"."""


INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")
""" "Harrow" in "shares of Harrow fell"."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way out."""

    name: str
    """attribute | scopes | range | authority | latest | at least | exact | correction | hold"""
    label: str
    """What the editor picks it by."""
    text: str
    """The drafted text, a sentence or a few; empty for `hold`, which writes nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """A point with its answers in the order of filing."""

    point: Point
    answers: tuple[Answer, ...]
    common: frozenset[str]
    """Words that stand in small letters somewhere in the copy: no names."""
    names: frozenset[str]
    """Words that have a capital somewhere inside a sentence of the copy."""

    @property
    def standing(self) -> tuple[Answer, ...]:
        """The answers that no later version of their senders replaced."""
        return tuple(one for one in self.answers if not any(_replaces(other, one) for other in self.answers))

    def told(self, answer: Answer) -> str:
        """The answer with its source, without a final stop."""
        return attributed(answer, self.point.kind, self.answers)

    def carried(self, text: str) -> str:
        """The text as it goes on behind other words; an outlet's name keeps its capital."""
        return text if text.startswith(tuple(self._outlets())) else lowered(text, self.common)

    def joins(self, text: str) -> bool:
        """Whether the text can go on behind other words: it loses its head's capital, or needs it as a name does."""
        head = re.match(r"[^\W\d_]+(?= [^\W\d_])", text)
        if head is None or self.carried(text)[0].islower() or text.startswith(tuple(self._outlets())):
            return True
        return head[0] in self.names or text[head.end() + 1].isupper()

    def sentence(self, text: str) -> str:
        """The text with a stop and a capital, unless it begins with an outlet that is written small ("dpa")."""
        small = text[:1].islower() and text.startswith(tuple(self._outlets()))
        return text[:1] + stopped(text)[1:] if small else stopped(text)

    def _outlets(self) -> set[str]:
        return {outlet for answer in self.answers for outlet in answer.outlets}


Way = Callable[[Case], Choice | None]


def choices(point: Point, comparison: Comparison) -> tuple[Choice, ...]:
    """The ways out of `point`, the recommended one first, `hold` always last; no two of one text."""
    case = _case(point, comparison)
    drafts: dict[str, Choice] = {}
    for way in _ways(case):
        choice = way(case)
        if choice is not None:
            drafts.setdefault(choice.text, choice)
    return (*drafts.values(), Choice("hold", "Hold until it is cleared up", ""))


def keep_all(point: Point, comparison: Comparison) -> str:
    """Every answer to the point, each with its source; empty where no source of the comparison has one."""
    return _joined(_case(point, comparison))


def _case(point: Point, comparison: Comparison) -> Case:
    namesakes = point.kind is ClaimKind.PERSON and point.verdict is Verdict.DIFFERENT_SCOPE
    told = () if namesakes else answers(point, comparison)  # of two people of one name nothing can be said at once
    found = sorted(told, key=lambda answer: (answer.at, answer.rank))
    current = [answer for answer in found if not any(_replaces(other, answer) for other in found)]
    if point.verdict is not Verdict.UPDATED and len(current) > 1:
        found = current
    speaking = {cited.item for cited in point.claims}
    texts = [source.copy.item.text for source in comparison.sources if source.name in speaking]
    common = frozenset(word for text in texts for word in re.findall(r"\b[a-z]{2,}\b", text))
    names = frozenset(word for text in texts for word in INSIDE.findall(text))
    return Case(point, tuple(found), common, names)


def _ways(case: Case) -> Sequence[Way]:
    if not case.answers:
        return ()
    match case.point.verdict:
        case Verdict.UPDATED | Verdict.CONFLICT if _owned_up(case):
            return _correction, _latest, _attribute, _authority
        case Verdict.UPDATED:
            return _latest, _at_least, _attribute
        case Verdict.CONFLICT:
            return _attribute, _range, _at_least, _authority, _latest, _correction
        case Verdict.DIFFERENT_SCOPE:
            return _scopes, _authority
        case Verdict.REFINED if _owned_up(case):
            return _correction, _exact, _attribute
        case Verdict.REFINED:
            return _exact, _attribute
        case _:
            return (_attribute,)


def _attribute(case: Case) -> Choice | None:
    count = len(case.answers)
    labels = {1: "With its source", 2: "Keep both, each with its source"}
    return Choice("attribute", labels.get(count, f"Keep all {count}, each with its source"), _joined(case))


def _scopes(case: Case) -> Choice | None:
    return Choice("scopes", "Both, each with what it covers", _joined(case))


def _authority(case: Case) -> Choice | None:
    """The answer that weighs most, of those not replaced: a named speaker's word, then the later word."""
    if len(case.answers) < 2:
        return None
    best = max(case.standing, key=lambda answer: (_named(answer.best), answer.at, answer.rank))
    who = squeeze(best.best.cited.speaker or "") if _named(best.best) else best.best.outlet
    return Choice("authority", f"One authority: {who}", case.sentence(case.told(best)))


def _latest(case: Case) -> Choice | None:
    """The answer filed last, with its time; none where the times are not known or the same."""
    latest = case.answers[-1]
    if latest.at == EARLIEST or all(answer.at == latest.at for answer in case.answers):
        return None
    times = [telling.source.copy.item.filed for answer in case.answers for telling in answer.tellings]
    filed = max(latest.tellings, key=lambda telling: telling.at).source.copy.item.filed or ""
    when, said = as_of(filed, [time for time in times if time]), case.told(latest)
    if not said[0].isalnum():
        return None  # somebody's words are not of a time of filing
    text = f"As of {when}, {case.carried(said)}" if case.joins(said) else f"As of {when}: {said}"
    return Choice("latest", f"The latest, as of {when}", case.sentence(text))


def _exact(case: Case) -> Choice | None:
    """The answer that leaves least open, of those not replaced; the hedge of another that it only lost stays.

    None where the most exact stands in no sentence: a looser one would drop it.
    """
    best = min(case.standing, key=lambda answer: (not answer.best.fluent, width(answer.best)))
    if any(width(answer.best)[:2] < width(best.best)[:2] for answer in case.standing):
        return None
    hedged = (other for other in case.standing if other.best.fluent and _hedged(other.best))
    careful = next((other for other in hedged if _ends(other) is not None and _ends(other) == _ends(best)), best)
    label = "The more exact wording" if careful is best else "The wording that keeps the hedge"
    if len(case.standing) == 1 < len(case.answers):
        label = "The latest version's wording"
    return Choice("exact", label, case.sentence(case.told(careful)))


def _range(case: Case) -> Choice | None:
    """From the lowest to the highest value, in the sentence of the lowest."""
    if case.point.kind not in MEASURED or not _comparable(case.answers):
        return None
    by_value = sorted(case.answers, key=_low)
    low, high = _figure(by_value[0].best), _figure(by_value[-1].best)
    if low is None or high is None or unit_of(low.bare) != unit_of(high.bare) or low.bare == high.bare:
        return None
    words = f"between {low.bare} and {high.bare}"
    return _refigured(case, by_value[0], low, words, "range", f"The range: {low.bare} to {high.bare}")


def _at_least(case: Case) -> Choice | None:
    """The count that nobody disputes: the lowest of a conflict, the latest of a toll that rises."""
    if case.point.kind is not ClaimKind.NUMBER or not _comparable(case.answers):
        return None
    floor = case.answers[-1] if case.point.verdict is Verdict.UPDATED else min(case.answers, key=_low)
    risen = floor is max(case.answers, key=_low) or case.point.verdict is Verdict.CONFLICT
    figure, value = _figure(floor.best), floor.best.value
    if not risen or figure is None or not isinstance(value, Quantity) or value.bound != "=":
        return None
    if re.search(r"\bat $", floor.best.text[: figure.span.start]):
        return None  # "put at at least 12"
    return _refigured(case, floor, figure, f"at least {figure.bare}", "at least", f"At least {figure.bare}")


def _correction(case: Case) -> Choice | None:
    """The latest answer, and what an earlier version of the same sender's story had said."""
    latest = case.answers[-1]
    earlier = [answer for answer in case.answers[:-1] if _replaces(latest, answer)]
    if not earlier:
        return None
    was = clipped(max(earlier, key=lambda answer: (answer.at, answer.rank)).best.cited.quote)
    text = f"Correction: {case.sentence(case.told(latest))} An earlier version said {stopped(f'“{was}”')}"
    return Choice("correction", "A correction of the earlier version", text)


def _refigured(case: Case, answer: Answer, figure: Figure, words: str, name: str, label: str) -> Choice | None:
    """The answer's sentence with other words for its figure, on the figures of all who gave one."""
    telling = answer.best
    if not telling.fluent or telling.voice or quoted(telling.text, figure.span):
        return None
    vouching = [answer] if case.point.verdict is Verdict.UPDATED else case.answers
    outlets = listed(outlet for each in vouching for outlet in each.outlets)
    text = followed(with_figure(telling.text, figure, words), f"according to figures from {outlets}")
    return Choice(name, label, case.sentence(text))


def _joined(case: Case) -> str:
    """The answers in one sentence; where that would be too long, the bare answers or a sentence each."""
    parts = list(dict.fromkeys(case.told(answer) for answer in case.answers))
    if not parts:
        return ""
    long = sum(len(part.split()) for part in parts) > ONE_BREATH and len(parts) > 1
    if long and case.point.kind in GIVEN and case.point.verdict is not Verdict.DIFFERENT_SCOPE:
        return case.sentence(cited(case.answers, case.point.kind))
    if long or not all(case.joins(part) for part in parts[1:]):
        return " ".join(case.sentence(part) for part in parts)
    return case.sentence("; ".join([parts[0], *(case.carried(part) for part in parts[1:])]))


def _owned_up(case: Case) -> bool:
    """Whether the item that speaks last says itself that it corrects what is asked, or corrects without saying what."""
    item = case.answers[-1].best.source.copy.item
    note = re.search(r"correct\w*", item.note.text, re.IGNORECASE) if item.note else None
    if item.kind is not Kind.CORRECTION and note is None:
        return False
    corrected = _tokens(note.string[note.end() :]) if note else frozenset()
    return not corrected or bool(corrected & _tokens(case.answers[-1].best.cited.quote))


def _tokens(text: str) -> frozenset[str]:
    """The figures and names of a text."""
    return frozenset(re.findall(r"\b(?:\d[\d.,]*\d|\d|[A-Z][\w'’-]+)\b", text))


def _replaces(later: Answer, earlier: Answer) -> bool:
    """Whether every sender of the earlier answer has given the later one since."""
    return all(any(follows(new, old) for new in later.tellings) for old in earlier.tellings)


def _named(telling: Telling) -> bool:
    """Whether a person or body with a name says so, rather than "a source"."""
    words = (telling.cited.speaker or "").split()
    return bool(words) and words[0].lower() not in NOBODY and any(word[:1].isupper() for word in words)


def _figure(telling: Telling) -> Figure | None:
    quote = squeeze(telling.cited.quote).strip()
    at = telling.text.find(quote)
    return figure_in(telling.text, Span(at, at + len(quote))) if at >= 0 else None


def _hedged(telling: Telling) -> bool:
    return telling.cited.hedge is not None or (isinstance(telling.value, Quantity) and telling.value.bound == "~")


def _ends(answer: Answer) -> tuple[float, float] | None:
    value = answer.best.value
    return (value.low, value.high) if isinstance(value, Quantity) else None


def _low(answer: Answer) -> float:
    value = answer.best.value
    return value.low if isinstance(value, Quantity) else 0.0


def _comparable(told: Sequence[Answer]) -> bool:
    """Whether all answers are quantities of one unit."""
    values = [answer.best.value for answer in told]
    units = {(value.unit, value.currency) for value in values if isinstance(value, Quantity)}
    return len(told) > 1 and len(units) == 1 and all(isinstance(value, Quantity) for value in values)
