"""One point in full: what each source says with the deciding words marked, why it is a point, the draft, the ruling.

Everything that an editor rules on is to be in sight at once, so the point takes the most generous form that fits the
pane: whole sentences under full names, else a line or two a source beside its short name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desk.compare.point import Cited, Point, Source, Verdict
from desk.rulings import Ruling, State
from desk.rulings.outlets import listed
from desk.spans import Span
from desk.tui.drawing.claims import is_whole, sentence_of
from desk.tui.drawing.marks import REOPENED, STATES, VERDICTS
from desk.tui.drawing.names import Nameplate, named
from desk.tui.drawing.rows import BLANK, Mark, Piece, Row, apart, hanging, passage, prose, room, row
from desk.tui.drawing.sheet import Page
from desk.tui.layout.columns import barred
from desk.tui.layout.excerpt import Line, deciding, excerpt
from desk.tui.layout.series import series
from desk.tui.sitting.work import Work
from desk.wire.item import Label

if TYPE_CHECKING:
    from desk.rulings import Choice

INDENT = "   "
HEADS = frozenset({Label.HEADLINE, Label.DEK})
PRONOUNS = frozenset({"he", "i", "it", "she", "they", "we", "who"})
"""Speakers that name nobody."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The room that there is, and how it is used."""

    width: int
    height: int
    merge: str
    """The key that merges."""
    lines: int = 0
    """How many lines a sentence may take beside its source's short name; 0: as many as it has, under the full name."""
    gaps: bool = False
    """Whether blank rows part one part from the next."""
    once: bool = False
    """Whether each source tells it in one sentence, though it has more: one of its text before its headline."""

    @property
    def gap(self) -> tuple[Row, ...]:
        """What stands between two parts."""
        return (BLANK,) if self.gaps else ()


FORMS = ((0, True, False), (0, False, False), (2, False, False), (1, False, False), (1, False, True))
"""Lines a sentence, gaps, one sentence a source: the most generous form first."""


def detail(work: Work, drafts: Sequence[Choice], frame: Frame) -> Page:
    """The rows for the point under the cursor; `drafts` are its merge choices, the first one is shown."""
    point = work.point
    if point is None:
        return Page()
    rows: list[Row] = []
    for lines, gaps, once in FORMS:
        rows = _rows(point, work, drafts, replace(frame, lines=lines, gaps=gaps, once=once))
        if len(rows) <= frame.height:
            break
    return Page(rows)


def nothing(work: Work) -> str:
    """Why there is no point to show; commands stand in braces where their keys are to be."""
    if work.comparison is None:
        return "Reading and comparing ..."
    if work.filter:
        return f"No point passes the filter {work.filter}. {{clear-filter}} clears it."
    if len(work.comparison.sources) < 2:
        return "One piece of copy alone: there is nothing to hold against it. Triage ({triage}) takes in more."
    return "The copy makes no claim that could be held against another."


def _rows(point: Point, work: Work, drafts: Sequence[Choice], frame: Frame) -> list[Row]:
    told = _told(point, work)
    sources = [_full(each, frame) for each in told] if not frame.lines else _beside(told, frame)
    rows = [*_heading(point, work, frame), *_reopened(point, work, frame), *frame.gap]
    for each in sources:
        rows += [*each, *frame.gap]
    if picture := series(point, work):
        rows += [*picture, *frame.gap]
    rows += [*hanging(Piece(" why ", "label"), named(point.why, work.plates), frame.width - 1), *frame.gap]
    return [*rows, *_outcome(work.ruling(point.id), drafts, work, frame)]


def _heading(point: Point, work: Work, frame: Frame) -> list[Row]:
    """Verdict, question and state: in one row where they fit."""
    sign, state = VERDICTS[point.verdict], work.sign(point.id)
    verdict = "different scope" if sign.word == "scope" else sign.word
    left = (Piece(f" {sign.glyph} {verdict}", sign.style), Piece("  "), Piece(point.question, "strong"))
    right = (Piece(f"{point.kind}  ", "quiet"), Piece(f"{state.glyph} {state.word} ", state.style))
    if room(left) + room(right) + 2 <= frame.width:
        return [Row(apart(left, right, frame.width))]
    return [Row(apart(left[:1], right, frame.width)), *prose(point.question, frame.width - 2, "strong", " ")]


def _reopened(point: Point, work: Work, frame: Frame) -> list[Row]:
    """Which version opened the point again, and what was ruled before."""
    again = work.reopened.get(point.id)
    if again is None:
        return []
    before = work.ruling(again.was.point)
    said = before.text or listed(dict.fromkeys(f"“{' '.join(claim.quote.split())}”" for claim in again.was.claims))
    words = f"reopened by {again.version}; {STATES[before.state].word} before: {said}"
    return prose(words, frame.width - 2, REOPENED.style, " ")


@dataclass(frozen=True, slots=True)
class _Told:
    """What one source says, or several in the same words."""

    plates: tuple[tuple[int, Nameplate], ...]
    """With their numbers, from 1."""
    text: str
    passages: tuple[tuple[Span, tuple[Mark, ...]], ...]
    body: int
    """Which of the passages is the first that stands in the text; 0 where all are headlines."""
    voice: str
    """Who says so, and how surely."""


def _told(point: Point, work: Work) -> list[_Told]:
    """What the sources say, in their order; those that say it in the same sentences are one."""
    marks = deciding(point.claims) if point.verdict is not Verdict.SAME else {}
    found: dict[tuple[str, ...], _Told] = {}
    for number, plate in enumerate(work.plates.values(), start=1):
        cited = [claim for claim in point.claims if claim.item == plate.name]
        if not cited:
            continue
        source = work.source(plate.name)
        text = source.copy.item.text
        parts = passages(source, cited, marks)
        said = tuple(" ".join(span.of(text).split()) for span, _ in parts)
        known = found.get(said)
        if known:
            found[said] = replace(known, plates=(*known.plates, (number, plate)))
        else:
            voice = " · ".join(dict.fromkeys(filter(None, (_voice(claim) for claim in cited))))
            heads = {each.span for each in source.copy.sentences if each.label in HEADS}
            body = next((place for place, (span, _) in enumerate(parts) if span not in heads), 0)
            found[said] = _Told(((number, plate),), text, tuple(parts), body, voice)
    return list(found.values())


def passages(
    source: Source, cited: Sequence[Cited], telling: dict[Cited, tuple[Span, ...]]
) -> list[tuple[Span, tuple[Mark, ...]]]:
    """The sentences that hold a source's claims, each once and in the order of the text, with the claims marked."""
    found: dict[Span, list[Mark]] = {}
    for claim in cited:
        marks = found.setdefault(sentence_of(source, claim), [])
        if not is_whole(source, claim):
            marks.append(Mark(claim.span, "claim"))
            marks += (Mark(word, "deciding") for word in telling.get(claim, ()))
    return sorted(((span, tuple(marks)) for span, marks in found.items()), key=lambda each: each[0])


def _voice(cited: Cited) -> str:
    speaker = cited.speaker if cited.speaker and cited.speaker.lower() not in PRONOUNS else ""
    return ", ".join(filter(None, (speaker, f"hedged: {cited.hedge}" if cited.hedge else "")))


def _full(told: _Told, frame: Frame) -> list[Row]:
    """Every source's full name, then the sentences whole."""
    rows = []
    for number, plate in told.plates:
        name = (Piece(f" {number} ", "key"), Piece(plate.long, "strong"), *barred(plate))
        filed, short = Piece(f"  {plate.filed}", "quiet"), Piece(f"{plate.short} ", "quiet")
        rows.append(Row(apart((*name, filed), (short,), frame.width)))
    for span, marks in told.passages:
        rows += [row(INDENT, *line) for line in passage(told.text, frame.width - len(INDENT) - 1, span, marks)]
    return [*rows, *prose(told.voice, frame.width - 1, "quiet", INDENT)]


def _beside(told: Sequence[_Told], frame: Frame) -> list[list[Row]]:
    """Each sentence in a line or two, beside the sources' numbers and short names."""
    labels = [_label(each) for each in told]
    names = max(map(room, labels), default=0) + 1
    found = []
    for label, each in zip(labels, told, strict=True):
        lines: list[Line] = []
        for span, marks in each.passages[each.body : each.body + 1] if frame.once else each.passages:
            lines += excerpt(each.text, span, marks, frame.width - names - 1, frame.lines)
        gap = Piece(" " * (names - room(label)))
        found.append([row(*label, gap, *lines[0]), *(row(" " * names, *line) for line in lines[1:])])
    return found


def _label(told: _Told) -> tuple[Piece, ...]:
    """ " 1 CP", " 1-3 AP1 +2"."""
    (first, plate), *others = told.plates
    last = others[-1][0] if others else first
    run = last - first == len(others)
    number = f"{first}" if not others else f"{first}-{last}" if run else f"{first},{last}"
    more = f" +{len(others)}" if others else ""
    return Piece(f" {number} ", "key"), Piece(plate.short, "strong"), Piece(more, "quiet"), *barred(plate)


def _outcome(ruling: Ruling, drafts: Sequence[Choice], work: Work, frame: Frame) -> list[Row]:
    """What was ruled; before that, the draft that merging begins with."""
    rows: list[Row] = []
    if ruling.state is State.OPEN and drafts:
        rows += [row(Piece(f" {frame.merge} ", "key"), Piece("draft  ", "label"), Piece(drafts[0].label, "quiet"))]
        rows += prose(drafts[0].text, frame.width - 1, "", INDENT)
    elif ruling.state is not State.OPEN:
        rows += _ruled(ruling, work, frame)
    for label, text in (("tags", ", ".join(ruling.tags)), ("note", ruling.note)):
        rows += hanging(Piece(f" {label} ", "label"), text, frame.width - 1)
    return rows


def _ruled(ruling: Ruling, work: Work, frame: Frame) -> list[Row]:
    sign = STATES[ruling.state]
    taken = next((plate.long for plate in work.plates.values() if plate.path == ruling.source), "")
    head = Piece(f" {sign.glyph} {sign.word}", sign.style)
    text = ruling.text or ""
    return [row(head, Piece(f"  {taken}", "quiet")), *prose(text, frame.width - 1, "", INDENT)]
