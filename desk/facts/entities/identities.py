"""Who is who in one item: surnames carried on to later mentions, and speakers under their full names.

Takes the people found in the item; a surname alone is the person of that surname named in the item, unless two people
share it (two men named Green): then the surname stands as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from desk.facts.claim import Person
from desk.facts.entities.people import Found, is_name_word
from desk.facts.grammar.families import fold
from desk.facts.grammar.tokens import OF, Token
from desk.spans import Span


class Identities:
    """The people of one item by surname."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_surname: dict[str, dict[str, str]] = {}
        for person in people:
            words = fold(person.name).split()
            if len(words) > 1:
                self._by_surname.setdefault(words[-1], {}).setdefault(" ".join(words), person.name)

    def full(self, name: str) -> str | None:
        """The full name that the item gives for a surname; None where it gives none or two."""
        words = fold(name).split()
        if not words:
            return None
        known = self._by_surname.get(words[-1], {})
        if len(words) > 1:
            return known.get(" ".join(words))
        return next(iter(known.values())) if len(known) == 1 else None

    def knows(self, surname: str) -> bool:
        """Whether somebody in the item has this surname (lower case)."""
        return surname in self._by_surname

    def named(self, person: Person) -> Person:
        """The person under the full name."""
        full = self.full(person.name) if len(person.name.split()) == 1 else None
        return Person(full, person.title) if full else person

    def speaker(self, words: str, last: str | None) -> str | None:
        """The full name of a speaker as the copy names it; "he" and "she" are the `last` person who spoke."""
        if words.lower() in ("he", "she"):
            return last
        folded = fold(words).split()
        known = self._by_surname.get(folded[-1], {}) if folded else {}
        if len(folded) == 1:
            return self.full(words)
        return next((name for full, name in known.items() if set(full.split()) <= set(folded)), None)

    def mentions(self, tokens: Sequence[Token], taken: Set[int]) -> list[Found]:
        """Surnames that stand alone in one sentence, outside the tokens `taken` by other names."""
        found: list[Found] = []
        for i, token in enumerate(tokens):
            if i in taken or not is_name_word(token) or not self.knows(token.low) or _is_inside(tokens, i):
                continue
            person = Person(self.full(token.text) or token.text)
            found.append(Found(person, Span(token.start, token.end), i, i + 1))
        return found


def _is_inside(tokens: Sequence[Token], i: int) -> bool:
    """Whether the surname is a part of a longer name ("White House"): a capital beside it."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and after.kind != OF and is_name_word(after) and after.start - tokens[i].end == 1
