"""How print names the sender of an item: "The Canadian Press", "CBC News"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from desk.compare.point import Source
from desk.wire.item import Item

NAMES = {
    "AAP": "Australian Associated Press",
    "ABC": "ABC News",
    "AFP": "Agence France-Presse",
    "AP": "The Associated Press",
    "BBC": "BBC News",
    "CBC": "CBC News",
    "CP": "The Canadian Press",
    "PA": "PA Media",
    "PTI": "Press Trust of India",
    "UPI": "United Press International",
    "XINHUA": "Xinhua",
}
"""Senders that sign with letters, and the name that a reader knows. dpa, EFE and ANSA print as they sign."""

LETTERS = {name: letters for letters, name in NAMES.items() if name.upper() != letters}


def outlet(item: Item) -> str:
    """The sender's name in print; where the item has none, its file's name without folders and ending."""
    if item.agency:
        name = squeeze(item.agency)
        return NAMES.get(name.upper(), name)
    return file_name(item).rpartition(".")[0] or file_name(item) or "the copy"


def file_name(item: Item) -> str:
    """The item's file without folders: print does not tell where on somebody's disk it lies."""
    return item.path.rstrip("/").rpartition("/")[2]


def bylines(sources: Iterable[Source]) -> dict[str, str]:
    """How print tells the sources of a comparison apart, by their names there.

    "Reuters"; where one outlet has several, "Reuters, 2nd Writethru", "Reuters, flood-1.txt".
    """
    items = {source.name: source.copy.item for source in sources}
    often = Counter(outlet(item) for item in items.values())
    return {
        name: outlet(item) if often[outlet(item)] == 1 else f"{outlet(item)}, {item.version_label or file_name(item)}"
        for name, item in items.items()
    }


def names_outlet(text: str, name: str) -> bool:
    """Whether a text names the outlet `name`, in full or by its letters in capitals ("told AFP")."""
    letters, bare = LETTERS.get(name), re.escape(name.removeprefix("The "))
    in_full = re.search(rf"(?<!\w){bare}(?!\w)", text, re.IGNORECASE)
    return in_full is not None or (letters is not None and re.search(rf"\b{letters}\b", text) is not None)


def listed(names: Iterable[str]) -> str:
    """Names as a reader's list, each once: "Reuters", "Reuters and dpa", "Reuters, dpa and EFE"."""
    once = tuple(dict.fromkeys(names))
    return " and ".join((", ".join(once[:-1]), once[-1])) if len(once) > 1 else "".join(once)


def squeeze(text: str) -> str:
    """Each run of white space, no-break and line ends included, as one blank; none taken away at the ends."""
    return re.sub(r"\s+", " ", text)
