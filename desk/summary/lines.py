"""Ruled points to lines: what the points put into the summary, joined where they put in the same words.

A line is one sentence of one source, or one text of an editor's; a later ruling on the same sentence joins the line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desk.compare.point import Change, Comparison, Point
from desk.rulings import Rulings, State
from desk.rulings.outlets import bylines, listed, names_outlet, outlet
from desk.rulings.punctuation import unstopped
from desk.summary.order import LAST, Place
from desk.summary.summary import Line, Reference
from desk.summary.words import Passage, Words, names_any, words

TAKEN = frozenset({State.ACCEPTED, State.MERGED, State.EDITED})
"""The states in which a point stands in the summary."""


Group = Sequence[tuple[Point, Words]]
"""Points that share a line, the first ruled on first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A line with what the checks need to know of it."""

    line: Line
    passages: tuple[Passage, ...]
    written: bool
    """Whether the text is somebody's own, so that not all that its passages say is in it."""
    place: Place


def drafts(
    comparison: Comparison, rulings: Rulings, places: Mapping[tuple[str, int], Place], barred: Collection[str]
) -> tuple[Draft, ...]:
    """The lines in the order of the copy; `barred` names the sources that may not be used."""
    shared: dict[str, list[tuple[Point, Words]]] = {}
    ruled = [point for point in comparison.points if rulings.of(point.id).state in TAKEN]
    for point in sorted(ruled, key=lambda point: rulings.of(point.id).seq):
        found = words(point, comparison, rulings.of(point.id), shared, barred)
        if found is not None:
            shared.setdefault(found.key, []).append((point, found))
    lines = _folded(shared, rulings)
    names = bylines(comparison.sources)
    made = [_draft(group, comparison, rulings, places, names) for group in lines.values()]
    return tuple(sorted(made, key=lambda draft: (draft.place, draft.line.id)))


def _folded(shared: Mapping[str, Group], rulings: Rulings) -> Mapping[str, Group]:
    """The groups, a line that another one says word for word gone into that one's group."""
    kept = {key: list(group) for key, group in shared.items()}
    for key, group in shared.items():
        host = next((other for other in kept if other != key and _holds(kept[other], group, rulings)), None)
        if host is not None:
            kept[host] += kept.pop(key)
    return kept


def _holds(host: Group, group: Group, rulings: Rulings) -> bool:
    """Whether a line says all that another one does, each sentence as the same passage has it."""
    one, guest = host[0][1], group[0][1]
    if any(rulings.of(point.id).rewrite for point, _ in (*host, *group)):
        return False
    if guest.written and any(rulings.of(point.id).text for point, _ in group):
        return False  # an editor's own text stands where the editor put it
    passages = {(passage.source.name, passage.span) for _, found in host for passage in found.passages}
    lead = guest.passages if guest.written else guest.passages[:1]
    if not passages.issuperset((passage.source.name, passage.span) for passage in lead):
        return False
    return (one.written or guest.text == one.text) and unstopped(guest.text).lower() in one.text.lower()


def _draft(
    group: Group,
    comparison: Comparison,
    rulings: Rulings,
    places: Mapping[tuple[str, int], Place],
    names: Mapping[str, str],
) -> Draft:
    points = [point for point, _ in group]
    ruled = [rulings.of(point.id) for point in points]
    rewrite = next((ruling.rewrite for ruling in ruled if ruling.rewrite), None)
    lead = group[0][1]
    text = rewrite or lead.text
    written = lead.written or rewrite is not None
    voiced = names_any(text, [voice for _, found in group for voice in found.voices]) if written else lead.voiced
    passages = _together(group)
    line = Line(
        id=lead.key if not lead.written else points[0].id,
        text=text,
        attribution=_credit(passages, comparison, written, text),
        references=tuple(reference(passage) for passage in passages),
        points=tuple(point.id for point in points),
        tags=tuple(dict.fromkeys(tag for ruling in ruled for tag in ruling.tags)),
        note="; ".join(ruling.note for ruling in ruled if ruling.note),
        grounds=tuple(_ground(point, names) for point in points),
        voiced=voiced,
    )
    return Draft(line, passages, written, _place(passages, places, written))


def _ground(point: Point, names: Mapping[str, str]) -> str:
    """Verdict and why; "(A, C)", which is of the screen, becomes the outlets' names."""
    letters = "|".join(re.escape(name) for name in names)
    why = re.sub(
        rf"\(((?:{letters})(?:, (?:{letters}))*)\)",
        lambda match: f"({listed(names[name] for name in match[1].split(', '))})",
        point.why,
    )
    return f"{point.verdict.value.replace('_', ' ')}: {why}"


def _together(group: Group) -> tuple[Passage, ...]:
    """The passages of all points of a line, each once, that of the text first."""
    once: dict[tuple[str, int], Passage] = {}
    for _, found in group:
        for passage in found.passages:
            once.setdefault((passage.source.name, passage.span.start), passage)
    return tuple(once.values())


def _credit(passages: Sequence[Passage], comparison: Comparison, written: bool, text: str) -> str:
    """Who reported the text: of a source's sentence, the source and those that have the same; nobody where it says."""
    lead = passages[0]
    alike = {
        end
        for link in comparison.links
        if link.change is Change.SAME and (lead.source.name, lead.index) in (link.origin, link.target)
        for end in (link.origin, link.target)
    }
    named = [
        passage for passage in passages if written or passage is lead or (passage.source.name, passage.index) in alike
    ]
    outlets = [outlet(passage.source.copy.item) for passage in named]
    return "" if any(names_outlet(text, name) for name in outlets) else listed(outlets)


def reference(passage: Passage) -> Reference:
    """A passage as the summary cites it."""
    item = passage.source.copy.item
    version = item.version_label or item.version
    return Reference(item.path, outlet(item), version, item.filed, passage.span, passage.span.of(item.text))


def _place(passages: Sequence[Passage], places: Mapping[tuple[str, int], Place], written: bool) -> Place:
    found = [places.get((passage.source.name, passage.index or 0), LAST) for passage in passages]
    return min(found) if written else found[0]
