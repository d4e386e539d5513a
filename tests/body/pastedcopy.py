"""Copy as editors paste it, in our own words: a page, a wire story, and how the tests of this room ask of them."""

from __future__ import annotations

from desk.body import Copy, lay_out
from desk.wire.item import Item, Label

PAGE = """\
Harbour crane tips over in Gale Port, one hurt

Port authority closes two berths until the weekend

Posted: March 3, 2026 9:10 AM EST
Last Updated: March 4, 2026

Divers inspect the toppled crane. (Ana Ruiz/Gale News) Divers inspect the toppled crane. (Ana Ruiz/Gale News)

A harbour crane tipped over in Gale Port on Tuesday, hurting one worker and closing two of the port's five berths.

"We heard a crack and then the whole thing leaned," said Leo Marsh, who was on the pier with about 20 others.

RELATED: 14 hurt in ferry fire on Lake Orrin

Operator Marsh Lines said the crane was inspected in January and that no fault was found.

Union wants answers

The dockworkers' union said it had asked for a second inspection and that the company had refused.

With files from Gale News

Like us on Facebook and follow us on Twitter

Sign up here for our morning newsletter

Just Posted

Man, 36, charged after robbery on Mill Road

Ferry fares to rise by 4.5 per cent
"""

WIRE = """\
BC-NA--Harbour Crane, 2nd Ld-Writethru

Eds: CORRECTS number of berths in 2nd paragraph. Adds union. With AP Photos.

GALE PORT, Ont. (AP) — A harbour crane tipped over on Tuesday, hurting one worker, the port authority said.

Two of five berths are closed until Saturday.

The crane had been inspected in January, operator Marsh Lines said.

-30-
"""


def laid_out(text: str) -> Copy:
    """Plain text, laid out."""
    return lay_out(Item("pasted.txt", "text", text))


def words(copy: Copy, label: Label, *, kept: bool | None = None) -> list[str]:
    """What stands in the blocks of one label, in order; only the kept, or only those set aside, if asked."""
    return [
        block.span.of(copy.item.text)
        for block in copy.blocks
        if block.label is label and (kept is None or block.kept is kept)
    ]


def why(copy: Copy, quote: str) -> str:
    """The reason of the first block that holds a quote."""
    return next(block.why for block in copy.blocks if quote in block.span.of(copy.item.text))
