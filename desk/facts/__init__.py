"""Sentence to claims: what each says, typed, and who says so.

In the order in which one package may use another: `lexicon`, `grammar` (words and clauses), `figures`, `entities`
(people, bodies, places), `dates`, `speech` (who says so) and `states`; `reading` goes through them.

What reads claims is loaded on first use: whoever only looks at them needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use

if TYPE_CHECKING:
    from desk.facts.reading import claims

__all__ = ["claims"]

__getattr__ = on_first_use(
    __name__,
    reading="claims",
)
