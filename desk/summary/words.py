"""One ruled point to words: the sentence that stands for it, or the editor's text, and the passages that it rests on.

Takes a point that is accepted, merged or edited. Promises the words of one source, of all sources with their names, or
of the editor; never a mixture. A point whose claims no source holds any more gives nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from desk.compare.point import Cited, Comparison, Point, Source, Verdict
from desk.facts.claim import ClaimKind
from desk.rulings import Ruling, Telling, answers, keep_all, width
from desk.rulings.outlets import squeeze
from desk.rulings.pronouns import LEANING
from desk.rulings.wording import wording
from desk.spans import Span
from desk.summary.speaking import BOTH, admitted, current

MENTIONED = frozenset({ClaimKind.PERSON, ClaimKind.ORG, ClaimKind.PLACE, ClaimKind.TIME, ClaimKind.AGE})
"""Kinds that two sentences may share and tell of different things: that both name Ruiz bears neither out."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source: a sentence, or a claim that lies in none."""

    source: Source
    span: Span
    index: int | None
    """Of the sentence."""


@dataclass(frozen=True, slots=True)
class Words:
    """What one point puts into the summary; points with one `key` share a line."""

    key: str
    text: str
    written: bool
    """Whether the text is an editor's, or joined from several sources, rather than one sentence of one source."""
    passages: tuple[Passage, ...]
    """That of the text first, then those that bear it out."""
    voices: tuple[str, ...]
    """Who says so, as the copy names them."""
    voiced: bool
    """Whether the text itself says who says so."""


def words(
    point: Point, comparison: Comparison, ruling: Ruling, taken: Collection[str], barred: Collection[str]
) -> Words | None:
    """The words of a ruled point.

    `taken` are the keys of the lines that the summary has already; `barred` the names of sources that may not be used,
    which speak only where no other does or the ruling names them.
    """
    heard = [telling for answer in answers(point, comparison) for telling in answer.tellings]
    told = (
        [telling for telling in heard if telling.source.copy.item.path == ruling.source]
        or [telling for telling in heard if telling.source.name not in barred]
        or heard
    )
    if not told:
        return None
    if ruling.text is not None:
        standing = told if ruling.choice == "correction" else current(told)
        return _written(ruling.text, ruling.text, [*standing, *_all_the_same(ruling.text, heard, barred)])
    if ruling.source is None:
        point = admitted(point, comparison, barred)
    if point.verdict in BOTH and ruling.source is None:
        text = keep_all(point, comparison)
        return _written(f"all of {point.id}", text, told) if text else None
    told = current(told)
    lead = _lead(point.verdict, told, taken)
    return _sentence(lead, [telling for telling in told if _bears_out(point, telling, lead, comparison)])


def _all_the_same(text: str, heard: Sequence[Telling], barred: Collection[str]) -> list[Telling]:
    """Those whose source may not be used, and whose sentence, which no other source has, stands in the text."""
    free = {telling.text for telling in heard if telling.source.name not in barred}
    used = [each for each in heard if each.source.name in barred and each.fluent and each.text not in free]
    return [each for each in used if each.text.lower() in text.lower()]


def names_any(text: str, voices: Iterable[str]) -> bool:
    """Whether the text says who says so: one of `voices`, or "according to"."""
    low = text.lower()
    return "according to" in low or any(squeeze(voice).lower() in low for voice in voices)


def _written(key: str, text: str, told: Sequence[Telling]) -> Words:
    voices = _voices(told)
    return Words(f"text {key}", text, True, _passages(_printed(text, told)), voices, names_any(text, voices))


def _printed(text: str, told: Sequence[Telling]) -> list[Telling]:
    """Those whose words stand in the text; of a source that has none of them, the one that speaks first."""
    low = text.lower()
    held = [one for one in told if any(words.lower() in low for words in (one.text, squeeze(one.cited.quote).strip()))]
    heard = {one.source.name for one in held}
    firsts = {one.source.name: one for one in reversed(told) if one.source.name not in heard}
    return [one for one in told if one in held or firsts.get(one.source.name) is one]


def _sentence(lead: Telling, others: Sequence[Telling]) -> Words:
    passage = _passage(lead)
    key = _key(passage)
    if passage.index is None:
        return Words(key, squeeze(lead.cited.quote).strip(), False, _passages([lead, *others]), _voices([lead]), False)
    said = wording(lead.source, passage.index)
    if LEANING.search(said.text) and not said.text.startswith(lead.outlet):
        text = f"{lead.outlet} reported: {said.text}"
        return Words(key, text, False, _passages([lead, *others]), _voices([lead]), True)
    return Words(key, said.text, False, _passages([lead, *others]), _voices([lead]), said.voice)


def _key(passage: Passage) -> str:
    return f"{passage.source.copy.item.path}:{passage.span.start}"


def _voices(told: Iterable[Telling]) -> tuple[str, ...]:
    names = [name for telling in told for name in (telling.outlet, telling.cited.speaker) if name]
    return tuple(dict.fromkeys(names))


def _passages(told: Iterable[Telling]) -> tuple[Passage, ...]:
    return tuple(dict.fromkeys(_passage(telling) for telling in told))


def _passage(telling: Telling) -> Passage:
    return passage_of(telling.source, telling.cited)


def passage_of(source: Source, cited: Cited) -> Passage:
    """The sentence that an answer lies in; the answer alone where it lies in none."""
    index = sentence_of(source, cited)
    if index is None:
        return Passage(source, cited.span, None)
    return Passage(source, source.copy.sentences[index].span, index)


def sentence_of(source: Source, cited: Cited) -> int | None:
    """The index of the sentence that a passage lies in; None where it lies in none."""
    if cited.sentence is not None and 0 <= cited.sentence < len(source.copy.sentences):
        return cited.sentence
    spans = (sentence.span for sentence in source.copy.sentences)
    return next((index for index, span in enumerate(spans) if span.overlaps(cited.span)), None)


def _lead(verdict: Verdict, told: Sequence[Telling], taken: Collection[str]) -> Telling:
    """Whose sentence stands for the point: the latest, the most exact, one that is there already, or the fullest."""
    if verdict is Verdict.UPDATED:
        return max(told, key=lambda telling: (telling.at, telling.rank, telling.fluent))
    if verdict is Verdict.REFINED:
        return min(told, key=lambda telling: (not telling.fluent, width(telling)))
    return max(told, key=lambda telling: (telling.fluent, _key(_passage(telling)) in taken, *_fullness(telling)))


def _fullness(telling: Telling) -> tuple[bool, bool, bool, int, int]:
    """A sentence that stands alone, says who says so, says more of the claim, says more."""
    span = _passage(telling).span
    return telling.fluent, telling.stands, telling.voice, len(telling.cited.quote), span.end - span.start


def _bears_out(point: Point, telling: Telling, lead: Telling, comparison: Comparison) -> bool:
    """Whether another source's passage says what the line says, not something older, less exact or of the same name."""
    if telling.source.name == lead.source.name:
        return False
    if point.kind in MENTIONED and not _linked(telling, lead, comparison):
        return False
    return point.verdict in (Verdict.SAME, Verdict.ONLY) or (telling.value is not None and telling.value == lead.value)


def _linked(one: Telling, other: Telling, comparison: Comparison) -> bool:
    """Whether the comparison takes the two sentences for counterparts."""
    ends = {(telling.source.name, _passage(telling).index) for telling in (one, other)}
    return any({link.origin, link.target} == ends for link in comparison.links)
