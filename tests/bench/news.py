"""Made-up copy on one event, with the facts that wire copy has: figures, money, times, people, places, states, quotes.

Every desk tells the same facts in wordings of its own, some with figures of its own; from a fixed seed, so that every
run compares the same texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from desk.body import lay_out
from desk.compare import source
from desk.compare.point import Source
from desk.wire.item import Item

SEED = 7
FILED = "2026-03-{day:02}T{hour:02}:00:00+00:00"
BEGINNINGS = "Alder Birk Corran Dun Elm Fal Gar Hol Iver Kel Lor Mar Nor Ost".split()
PLACES = [begin + end for end in ("ford", "haven", "mere", "wick") for begin in BEGINNINGS]
SURNAMES = "Abara Bellec Corvin Dastan Egede Farrow Galvan Hallam Ibarra Jessen Kovar Lindqvist Moreau Novak".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WORDINGS = (
    (
        "At least {n} people were killed in {place} when the river burst its banks on {day}.",
        "The flood killed {n} people in {place} on {day}, the fire service said.",
        "{n} residents of {place} died as the water rose on {day}, officials said.",
    ),
    (
        "Another {n} were injured in {place}, {few} of them seriously, Mayor Anna {name} said.",
        "Mayor Anna {name} said {n} people had been hurt in {place}, {few} of them seriously.",
        "In {place} {n} people were taken to hospital, according to Mayor {name}.",
    ),
    (
        "About {n} homes in {place} lost power overnight, and crews restored it to {few} by {day} morning.",
        "Power failed in {n} houses of {place} overnight; by {day} morning {few} had it back.",
        "Roughly {n} households in {place} were without electricity on {day}.",
    ),
    (
        "Damage to the bridge at {place} will cost ${n} million to repair, the province said on {day}.",
        "The province put the cost of repairs to the bridge at {place} at ${n} million.",
        "Repairing the bridge at {place} would cost about ${n} million, a provincial estimate said.",
    ),
    (
        "“We have never seen water like this in {place},” said Peter {name}, who runs the ferry.",
        "Ferry owner Peter {name} said of {place}: “We have never seen water like this.”",
        "“I have never seen such water in {place},” Peter {name}, the owner of the ferry, told reporters.",
    ),
    (
        "The road between {place} and the coast was closed at {few} p.m. on {day} and remains shut.",
        "Police closed the coast road at {place} at {few} p.m. on {day}.",
        "The road from {place} to the coast reopened on {day} after {few} hours, police said.",
    ),
    (
        "The water at {place} stood {few} metres above its usual level, {n} per cent higher than in the last flood.",
        "At {place} the river rose {few} metres above normal, {n} percent more than in the last flood.",
        "The gauge at {place} showed {few} metres above normal on {day}.",
    ),
    (
        "School in {place} was suspended until {day}, and {n} pupils were sent home.",
        "{n} children in {place} stayed at home as classes were suspended until {day}.",
        "Classes in {place} continued on {day} although {n} pupils did not come.",
    ),
)


@dataclass(frozen=True)
class Fact:
    """One thing that happened, in as many wordings as there are desks' ways to tell it."""

    wordings: tuple[str, ...]
    place: str
    name: str
    day: str
    n: int
    few: int

    def told(self, way: int, off: int = 0) -> str:
        """The sentence of one desk; `off` is added to its figure."""
        return self.wordings[way % len(self.wordings)].format(
            n=self.n + off, few=self.few, place=self.place, name=self.name, day=self.day
        )


class Event:
    """A flood, and the copy on it."""

    def __init__(self, words: int) -> None:
        self._random = Random(SEED)
        self._facts: list[Fact] = []
        while sum(len(fact.told(0).split()) for fact in self._facts) < words:
            self._facts.append(self._fact(len(self._facts)))

    def copy(self, way: int, off: float = 0.0) -> str:
        """The story as one desk tells it, three sentences a paragraph; a share `off` of its figures is its own."""
        sentences = [fact.told(way, self._random.randint(1, 9) * (self._random.random() < off)) for fact in self._facts]
        return "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))

    def _fact(self, number: int) -> Fact:
        draw = self._random
        round_ = number // len(WORDINGS)
        place = PLACES[round_ % len(PLACES)] + ("" if round_ < len(PLACES) else f" {round_ // len(PLACES) + 1}")
        return Fact(
            WORDINGS[number % len(WORDINGS)],
            place,
            draw.choice(SURNAMES),
            draw.choice(DAYS),
            draw.randint(12, 900),
            draw.randint(3, 11),
        )


def filed(name: str, text: str, number: int, chain: str | None = None) -> Source:
    """The text as a source that came in as the `number`th, its claims read."""
    item = Item(name, "text", text, agency=f"Desk {name}", filed=FILED.format(day=number % 28 + 1, hour=number % 24))
    return source(name, lay_out(item), chain)
