"""What the filters of the screens ask: a point with its ruling, a story with its state."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from desk.compare.point import Point, Severity, Verdict
from desk.facts.claim import ClaimKind
from desk.rulings import Ruling, State
from desk.tui.drawing.marks import REOPENED, STATES, VERDICTS
from desk.tui.drawing.names import Nameplate
from desk.tui.sifting.filters import Vocabulary

DECIDED, NOTED = "decided", "noted"
"""What `is:` may ask of a point beside its verdict, its state and how much it matters."""


@dataclass(frozen=True, slots=True)
class PointSubject:
    """A point with what a filter may ask about it."""

    point: Point
    ruling: Ruling
    plates: Mapping[str, Nameplate]
    """By source name."""
    text: str
    """The sentences that the point's claims stand in."""

    def words(self) -> str:
        """Question, reason, note, sentences."""
        return "\n".join((self.point.question, self.point.why, self.ruling.note, self.text)).lower()

    def values(self, field: str) -> Iterable[str]:
        """Its values of a field, in lower case."""
        match field:
            case "is":
                return self._is()
            case "kind":
                return (self.point.kind.value,)
            case "src":
                return [name for cited in self.point.claims for name in names_of(self.plates[cited.item])]
            case "tag":
                return [tag.lower() for tag in self.ruling.tags]
            case _:
                return ()

    def _is(self) -> Iterable[str]:
        """Every word that `is:` may be asked for: "decided" is whatever is not open."""
        yield from (self.point.verdict.value, VERDICTS[self.point.verdict].word)
        yield from (STATES[self.ruling.state].word, self.point.severity.value)
        if self.ruling.state is not State.OPEN:
            yield DECIDED
        if self.ruling.was is not None:
            yield REOPENED.word
        if self.ruling.note:
            yield NOTED


def point_vocabulary(plates: Iterable[Nameplate], tags: Collection[str]) -> Vocabulary:
    """What the points of a story may be filtered by."""
    return {
        "is": {
            *(word for verdict in Verdict for word in (verdict.value, VERDICTS[verdict].word)),
            *(STATES[state].word for state in State),
            *(severity.value for severity in Severity),
            *(DECIDED, NOTED, REOPENED.word),
        },
        "src": {name for plate in plates for name in names_of(plate)},
        "kind": {kind.value for kind in ClaimKind},
        "tag": {tag.lower() for tag in tags},
    }


def names_of(plate: Nameplate) -> tuple[str, str, str]:
    """How a source may be asked for: its short name, its name, its path."""
    return plate.short.lower(), plate.long.lower(), plate.path.lower()
