"""The words that the rules of this room read by: English as newsrooms write it, one subject a module.

Sets and tables only, no rule. An entry is lower case, curly apostrophes made straight, a closing full stop dropped.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of `text`, parted by blanks."""
    return frozenset(text.split())
