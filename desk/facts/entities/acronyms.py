"""Short forms that an item explains: "the World Health Organization (WHO)".

Takes the tokens of one paragraph; answers {acronym in small letters: the folded name that it stands for}. The name is
the capitalised run before the bracket, from the word that begins with the acronym's first letter.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.entities.names import is_capital
from desk.facts.grammar.families import fold
from desk.facts.grammar.tokens import Token, spelled
from desk.facts.lexicon import words

LONGEST = 8
"""Letters of the longest acronym."""
REACH = 10
"""Words of the longest name looked back for."""
_LINKS = words("and for in of on the")


def find(tokens: Sequence[Token]) -> dict[str, str]:
    """The short forms explained in one paragraph."""
    forms: dict[str, str] = {}
    for i in range(2, len(tokens) - 1):
        acronym = tokens[i].text
        if tokens[i - 1].text != "(" or tokens[i + 1].text != ")":
            continue
        if 2 <= len(acronym) <= LONGEST and acronym.isupper():
            start = _name_start(tokens, i - 1, acronym[0])
            if i - 1 - start > 1:
                forms[acronym.lower()] = fold(spelled(tokens[start : i - 1]))
    return forms


def _name_start(tokens: Sequence[Token], end: int, letter: str) -> int:
    """Where the name that ends before `end` begins; `end` where no word of it begins with `letter`."""
    start = end
    while start > max(0, end - REACH) and (is_capital(tokens[start - 1]) or tokens[start - 1].low in _LINKS):
        start -= 1
    while start < end and not (is_capital(tokens[start]) and tokens[start].text[0] == letter):
        start += 1
    return start
