"""Copy for the tests of this room: plain paragraphs as a sender filed them, and the claims that are read from them."""

from __future__ import annotations

from desk.body.copy import Block, Copy
from desk.body.copy import Sentence as Laid
from desk.body.sentences import split
from desk.facts import claims
from desk.facts.claim import Claim, ClaimKind, Moment, Named, Person, Quantity, State
from desk.spans import Span
from desk.wire.item import Item, Label

MONDAY = "2020-01-06T12:00:00+00:00"
"""When copy is filed unless a test says otherwise."""


def copy_of(*paragraphs: str, filed: str | None = MONDAY, agency: str | None = None, kept: bool = True) -> Copy:
    """Body copy of these paragraphs, split into sentences."""
    text = "\n\n".join(paragraphs)
    blocks: list[Block] = []
    sentences: list[Laid] = []
    start = 0
    for number, paragraph in enumerate(paragraphs):
        blocks.append(Block(Label.BODY, Span(start, start + len(paragraph)), kept, "test"))
        sentences += [Laid(span.shifted(start), Label.BODY, kept, number) for span in split(paragraph)]
        start += len(paragraph) + 2
    return Copy(Item("test.txt", "text", text, filed=filed, agency=agency), tuple(blocks), tuple(sentences))


def read(*paragraphs: str, filed: str | None = MONDAY, agency: str | None = None) -> tuple[Claim, ...]:
    """All claims of the copy."""
    return claims(copy_of(*paragraphs, filed=filed, agency=agency))


def only(found: tuple[Claim, ...], *kinds: ClaimKind) -> list[Claim]:
    """The claims of these kinds, in the order of the copy."""
    return [claim for claim in found if claim.kind in kinds]


def figures(*paragraphs: str) -> list[Quantity]:
    """The quantities of the copy."""
    return [claim.value for claim in read(*paragraphs) if isinstance(claim.value, Quantity)]


def figure(*paragraphs: str) -> Quantity:
    """The one quantity of the copy."""
    (found,) = figures(*paragraphs)
    return found


def moments(text: str, filed: str | None = MONDAY) -> list[Moment]:
    """The times of the copy."""
    return [claim.value for claim in read(text, filed=filed) if isinstance(claim.value, Moment)]


def people(*paragraphs: str) -> list[tuple[str, str | None]]:
    """Names and titles of the people in the copy."""
    return [(claim.value.name, claim.value.title) for claim in read(*paragraphs) if isinstance(claim.value, Person)]


def named(kind: ClaimKind, *paragraphs: str) -> list[str]:
    """The folded names of the organisations or places in the copy."""
    return [claim.value.folded for claim in only(read(*paragraphs), kind) if isinstance(claim.value, Named)]


def states(*paragraphs: str) -> list[State]:
    """What the copy says of the state of things."""
    return [claim.value for claim in read(*paragraphs) if isinstance(claim.value, State)]
