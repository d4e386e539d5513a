"""The stories as the editor works them: their order, what was decided on each as a whole, what is new in each.

The cursor is on the story that is open in the other views. A spiked story is out of sight unless the filter asks for
it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.rulings import DESK, Budget, Decision, Entry, Handling, Place, Verb, budget
from desk.stories.identity import identity
from desk.tui.drawing.names import initials, stem
from desk.tui.sifting.filters import DATE, Vocabulary, asks
from desk.tui.sifting.listing import Listing
from desk.tui.sitting.reasons import FIELDS, Reason, copies, need, reasons
from desk.wire.item import Item, Kind

if TYPE_CHECKING:
    from desk.tui.sitting.session import Session
    from desk.tui.sitting.work import Work


@dataclass(frozen=True, slots=True)
class StorySubject:
    """A story with what a filter may ask about it."""

    work: Work
    handling: Handling
    reasons: tuple[Reason, ...]

    def words(self) -> str:
        """Slug, and the headline of every item."""
        story = self.work.story
        return "\n".join((story.slug, story.headline, *(item.headline or "" for item in _items(self.work)))).lower()

    def values(self, field: str) -> Iterable[str]:
        """Its values of a field, in lower case."""
        match field:
            case "is":
                return {reason.field for reason in self.reasons}
            case "src":
                return [name for item in _items(self.work) for name in _senders(item, self.work.house)]
            case "slug":
                return (self.work.story.slug.lower(),)
            case "kind":
                return [item.kind.value for item in _items(self.work)]
            case "tag":
                return [tag.lower() for tag in self.handling.tags]
            case "date":
                return [(item.updated or item.filed or "")[:10] for item in _items(self.work)]
            case _:
                return ()


class Board(Listing):
    """The stories on the desk."""

    SCREEN = "stories"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._names: dict[str, frozenset[str]] = {}
        self._fresh: dict[str, int] = {}
        self.budget = Budget()

    @property
    def ids(self) -> Sequence[str]:
        """Every story, in the order to work them."""
        return tuple(self._session.works)

    @property
    def spot(self) -> str:
        """The story under the cursor."""
        return self._session.current

    def go(self, entry: str) -> None:
        """Put the cursor on a story."""
        self._session.current = entry

    def hides(self, entry: str) -> bool:
        """A spiked story is out of sight, unless it is asked for."""
        return self.handling(entry).place is Place.SPIKED and not asks(self.filter, "is", Place.SPIKED)

    def subject(self, entry: str) -> StorySubject:
        """A story with its state."""
        return StorySubject(self._session.works[entry], self.handling(entry), self.reasons(entry))

    @property
    def vocabulary(self) -> Vocabulary:
        """What the stories may be filtered by."""
        works = self._session.works.values()
        return {
            "is": FIELDS,
            "src": {name for work in works for item in _items(work) for name in _senders(item, work.house)},
            "tag": {tag.lower() for tag in self.budget.tags()},
            "slug": {work.story.slug.lower() for work in works},
            "kind": {kind.value for kind in Kind},
            DATE: (),
        }

    @property
    def spiked(self) -> int:
        """How many stories are spiked."""
        return sum(self.handling(each).place is Place.SPIKED for each in self.ids)

    def handling(self, entry: str) -> Handling:
        """What was decided on a story as a whole."""
        return self.budget.of(self._names[entry]) if self.budget.decided else Handling()

    def reasons(self, entry: str) -> tuple[Reason, ...]:
        """Why a story wants an editor, the strongest reason first."""
        fresh = self._fresh.get(entry, 0)
        return reasons(self._session.works[entry], self.handling(entry), fresh, self._session.comparing)

    def need(self, entry: str) -> tuple[int, ...]:
        """How much a story wants an editor, as a key to sort by."""
        return need(self.reasons(entry), self.handling(entry))

    def load(self) -> None:
        """Take in what the disk knows of these stories: they, or what was decided on them, may be others."""
        seen = self._session.store.seen()
        self._names = {story.id: story.names for story in self._session.stories}
        self._fresh = {entry: self._unseen(entry, seen) for entry in self._names}
        self.replay()

    def replay(self) -> None:
        """Read again what was decided on stories as a whole."""
        self.budget = budget(self._session.store.entries(DESK))
        self.sift()

    def reach(self, names: Iterable[str]) -> None:
        """Put the cursor on the first story in sight that has one of these names."""
        wanted = frozenset(names)
        for entry in self.shown:
            if wanted & self._names[entry]:
                self.go(entry)
                return

    def see(self, entry: str) -> None:
        """An editor has opened a story: what is in it is no longer new."""
        if self._fresh.get(entry):
            self._session.store.see(identity(item) for item in _items(self._session.works[entry]))
            self._fresh[entry] = 0

    def decide(
        self,
        verb: Verb,
        targets: Iterable[str],
        *,
        text: str | None = None,
        choice: str | None = None,
        source: str | None = None,
        place: int | None = None,
        rest: Iterable[str] = (),
    ) -> Entry:
        """Write a decision on stories, or on the desk itself. Raises DeskError where the disk refuses."""
        made = Decision(DESK, verb, tuple(targets), source, text, choice, place, rest=tuple(rest))
        entry = self._session.store.append(made)
        self.replay()
        return entry

    def _unseen(self, entry: str, seen: frozenset[str]) -> int:
        return sum(identity(item) not in seen for item in _items(self._session.works[entry]))


def _items(work: Work) -> list[Item]:
    return [copy.item for copy in copies(work)]


def _senders(item: Item, house: Mapping[str, str]) -> tuple[str, str]:
    """How an item's sender may be asked for: its short name and its name, or the file's."""
    return initials(item, house).lower(), (item.agency or stem(item.path)).lower()
