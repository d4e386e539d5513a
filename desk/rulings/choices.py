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
from desk.facts.lexicon.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from desk.facts.lexicon.numbers import SMALL, TENS
from desk.rulings.clock import as_of
from desk.rulings.figures import Figure, figure_in, with_figure
from desk.rulings.outlets import listed, squeeze
from desk.rulings.telling import EARLIEST, Answer, Telling, answers, attributed, followed, width
from desk.spans import Span
from desk.wire.item import Kind

MEASURED = frozenset({ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.MEASURE})
"""Kinds whose values lie on a line, so that a range says something."""

ONE_BREATH = 45
"""Words that two clauses may have together before they become two sentences."""

LOWER = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | frozenset((*SMALL, *TENS))
"""Words that have a capital only because a sentence begins with them."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way out."""

    name: str
    """attribute | scopes | range | authority | latest | at least | exact | correction | hold"""
    label: str
    """What the editor picks it by."""
    text: str
    """The drafted text, one or two sentences; empty for `hold`, which writes nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """A point with its answers; those of one outlet in the order of filing."""

    point: Point
    answers: tuple[Answer, ...]
    common: frozenset[str]
    """Words that stand in lower case somewhere in the copy: no names."""


def choices(point: Point, comparison: Comparison) -> tuple[Choice, ...]:
    """The ways out of `point`, the recommended one first, `hold` always last."""
    case = _case(point, comparison)
    drafts: dict[str, Choice] = {}
    for way in _ways(case):
        choice = way(case) if case.answers else None
        if choice is not None:
            drafts.setdefault(choice.text, choice)
    return (*drafts.values(), Choice("hold", "Hold until it is cleared up", ""))


def keep_all(point: Point, comparison: Comparison) -> str:
    """Every answer to the point, each with its source; empty where it has none."""
    case = _case(point, comparison)
    return _joined(case, case.answers) if case.answers else ""


def _case(point: Point, comparison: Comparison) -> Case:
    found = sorted(answers(point, comparison), key=lambda answer: answer.at)
    return Case(point, tuple(found), _common(point, comparison))


def _ways(case: Case) -> Sequence[Callable[[Case], Choice | None]]:
    owned = _owned_up(case)
    match case.point.verdict:
        case Verdict.DIFFERENT_SCOPE:
            return _scopes, _authority
        case Verdict.UPDATED:
            return (_correction, _latest, _attribute) if owned else (_latest, _at_least, _attribute, _correction)
        case Verdict.CONFLICT if owned:
            return _correction, _latest, _attribute, _authority
        case Verdict.CONFLICT:
            return _attribute, _range, _at_least, _authority, _latest, _correction
        case Verdict.REFINED:
            return _exact, _attribute
        case _:
            return (_attribute,)


def _attribute(case: Case) -> Choice | None:
    label = "Keep both, each with its source" if len(case.answers) > 1 else "With its source"
    if len(case.answers) > 2:
        label = f"Keep all {len(case.answers)}, each with its source"
    return Choice("attribute", label, _joined(case, case.answers))


def _scopes(case: Case) -> Choice | None:
    return Choice("scopes", "Both, each with what it covers", _joined(case, case.answers))


def _authority(case: Case) -> Choice | None:
    """The answer that weighs most: a named speaker over a writer's own word, a later word over an earlier."""
    if len(case.answers) < 2:
        return None
    best = max(case.answers, key=lambda answer: (_named(answer.best), answer.at))
    who = best.best.cited.speaker if _named(best.best) else None
    authority = squeeze(who) if who else best.best.outlet
    return Choice("authority", f"One authority: {authority}", _sentence(attributed(best, case.answers)))


def _latest(case: Case) -> Choice | None:
    """The answer filed last, with its time; none where the times are not known or the same."""
    latest = case.answers[-1]
    if latest.at == EARLIEST or all(answer.at == latest.at for answer in case.answers):
        return None
    times = [telling.source.copy.item.filed for answer in case.answers for telling in answer.tellings]
    filed = max(latest.tellings, key=lambda telling: telling.at).source.copy.item.filed or ""
    when = as_of(filed, [time for time in times if time])
    said = attributed(latest)
    text = f"As of {when}, {_lowered(said, case.common)}" if said[0].isalnum() else f"{said} as of {when}"
    return Choice("latest", f"The latest, as of {when}", _sentence(text))


def _exact(case: Case) -> Choice | None:
    exact = min(case.answers, key=lambda answer: width(answer.best))
    return Choice("exact", "The more exact wording", _sentence(attributed(exact)))


def _range(case: Case) -> Choice | None:
    """From the lowest to the highest value, in the words of whoever's sentence can carry it."""
    if case.point.kind not in MEASURED or len(case.answers) < 2 or not _of_one_unit(case.answers):
        return None
    by_value = sorted(case.answers, key=_low)
    low, high = _figure(by_value[0].best), _figure(by_value[-1].best)
    if low is None or high is None or _sign(low.bare) != _sign(high.bare):
        return None
    return _refigured(
        case, by_value[0], low, f"between {low.bare} and {high.bare}", "range", f"The range: {low.bare} to {high.bare}"
    )


def _at_least(case: Case) -> Choice | None:
    """The count that nobody disputes: the lowest of a conflict, the latest of a toll that moves."""
    if case.point.kind is not ClaimKind.NUMBER or len(case.answers) < 2 or not _of_one_unit(case.answers):
        return None
    floor = case.answers[-1] if case.point.verdict is Verdict.UPDATED else min(case.answers, key=_low)
    value, figure = floor.best.value, _figure(floor.best)
    if figure is None or not isinstance(value, Quantity) or value.bound in "<>":
        return None
    return _refigured(case, floor, figure, f"at least {figure.bare}", "at least", f"At least {figure.bare}")


def _correction(case: Case) -> Choice | None:
    """The latest answer, and what an earlier version of the same sender's story had said."""
    latest = case.answers[-1]
    earlier = next((answer for answer in reversed(case.answers[:-1]) if _same_sender(answer, latest)), None)
    if earlier is None:
        return None
    was = squeeze(earlier.best.cited.quote).strip(' .,;“”"')
    text = f"{_sentence(attributed(latest))} An earlier version said “{was}.”"
    return Choice("correction", "A correction of the earlier version", f"Correction: {text}")


def _refigured(case: Case, answer: Answer, figure: Figure, words: str, name: str, label: str) -> Choice | None:
    """The answer's sentence with other words for its figure, on the word of all who gave one."""
    telling = answer.best
    if not telling.fluent or telling.voice or _quoted(telling.text, figure.span):
        return None
    everybody = listed(name for answer in case.answers for name in answer.outlets)
    return Choice(name, label, _sentence(followed(with_figure(telling.text, figure, words), f"{everybody} reported")))


def _joined(case: Case, told: Sequence[Answer]) -> str:
    """The answers in one sentence, or one each where that would be too long."""
    parts = [attributed(answer, case.answers) for answer in told]
    if sum(len(part.split()) for part in parts) > ONE_BREATH:
        return " ".join(_sentence(part) for part in parts)
    return _sentence("; ".join([parts[0], *(_lowered(part, case.common) for part in parts[1:])]))


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.rstrip('”"')[-1:] in {".", "!", "?"} else f"{text}."


def _lowered(text: str, common: frozenset[str]) -> str:
    first = re.match(r"[^\W\d_]+", text)
    if (
        first
        and (first[0].lower() in LOWER or first[0].lower() in common)
        and not first[0].isupper() | (len(first[0]) < 1)
    ):
        return text[:1].lower() + text[1:]
    return text


def _common(point: Point, comparison: Comparison) -> frozenset[str]:
    names = {cited.item for cited in point.claims}
    texts = (source.copy.item.text for source in comparison.sources if source.name in names)
    return frozenset(word for text in texts for word in re.findall(r"\b[a-z]{2,}\b", text))


def _owned_up(case: Case) -> bool:
    """Whether the latest sender says itself that it corrects something."""
    item = case.answers[-1].best.source.copy.item if case.answers else None
    return item is not None and (
        item.kind is Kind.CORRECTION or (item.note is not None and item.note.kind == "corrects")
    )


def _same_sender(one: Answer, other: Answer) -> bool:
    return any(
        a.source.name != b.source.name
        and (a.outlet == b.outlet or (a.source.chain is not None and a.source.chain == b.source.chain))
        for a in one.tellings
        for b in other.tellings
    )


def _named(telling: Telling) -> bool:
    """Whether a person with a name says so, rather than "officials"."""
    return bool(re.search(r"\b[A-Z]\w+", telling.cited.speaker or ""))


def _figure(telling: Telling) -> Figure | None:
    quote = squeeze(telling.cited.quote).strip()
    at = telling.text.find(quote)
    return figure_in(telling.text, Span(at, at + len(quote))) if at >= 0 else None


def _quoted(text: str, span: Span) -> bool:
    return text[: span.start].count("“") > text[: span.start].count("”") or text[: span.start].count('"') % 2 == 1


def _low(answer: Answer) -> float:
    value = answer.best.value
    return value.low if isinstance(value, Quantity) else 0.0


def _of_one_unit(told: Sequence[Answer]) -> bool:
    values = [answer.best.value for answer in told]
    units = {(value.unit, value.currency) for value in values if isinstance(value, Quantity)}
    return len(units) == 1 and all(isinstance(value, Quantity) for value in values)


def _sign(bare: str) -> str:
    """What makes two figures read alike side by side: "$" of "$5 million", "%" of "6%"."""
    return (
        re.sub(r"[\d.,\s]|thousand|million|billion|trillion", "", bare.lower())
        if bare[-1:].isdigit() or "$" in bare
        else bare[-1:]
    )
