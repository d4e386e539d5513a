"""How the screen calls a source: short in a list ("CP"), in full in a heading ("The Canadian Press, 6 Jan 2020").

Takes sources of one comparison; promises short names that differ from one another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from desk.compare.point import Source
from desk.tui.drawing.cells import cut
from desk.wire.item import Item

SHORT = 10
"""Cells that a short name may take: "TimesLIVE" and "Bloomberg" fit in full."""

NONE: Mapping[str, str] = MappingProxyType({})
"""No names of the editor's own."""

_CITED = re.compile(r"\([A-Z]{1,2}(?:, [A-Z]{1,2})*\)|\b[A-Z]{1,2}(?= “| counts “)")
"""Where a reason names sources: "(A)", "(A, B)", 'A counts “' and 'B “'; not "(AP Photo)", not "A toll"."""
_LETTER = re.compile(r"[A-Z]+")
_YEAR = re.compile(r" \d{4}\b")  # "11 Mar 2026 09:10"
_COUNT = re.compile(r",\s*\d+$")  # how many words a version has: "1st Writethru,290"

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True, slots=True)
class Nameplate:
    """One source's names."""

    name: str
    """The source's name in the comparison (A, B, C ...)."""
    path: str
    short: str
    long: str
    when: str
    """Day and time of filing, empty where they are not known."""
    version: str
    barred: str = ""
    """Why the source may not be used, in a word ("killed"); empty: it may."""

    @property
    def filed(self) -> str:
        """When and as which version: "11 Mar 2026 09:10 · 1st Writethru"."""
        return " · ".join(filter(None, (self.when, self.version)))

    @property
    def briefly(self) -> str:
        """The same without the year."""
        return " · ".join(filter(None, (_YEAR.sub("", self.when), self.version)))


def nameplates(sources: Sequence[Source], house: Mapping[str, str] = NONE) -> tuple[Nameplate, ...]:
    """The names of each source, in the same order; versions by one sender are numbered ("CP1", "CP2").

    `house`: short names for agencies, by their names as `folded` makes them, as the editor writes them.
    """
    shorts = [initials(source.copy.item, house) for source in sources]
    often = Counter(shorts)
    seen: Counter[str] = Counter()
    plates = []
    for source, short in zip(sources, shorts, strict=True):
        seen[short] += 1
        plates.append(nameplate(source.copy.item, source.name, f"{short}{seen[short]}" if often[short] > 1 else short))
    return tuple(plates)


def nameplate(item: Item, name: str, short: str) -> Nameplate:
    """The names of one item."""
    return Nameplate(
        name=name,
        path=item.path,
        short=short,
        long=item.agency or stem(item.path),
        when=day(item.updated or item.filed),
        version=_COUNT.sub("", item.version_label or ""),
    )


def initials(item: Item, house: Mapping[str, str] = NONE) -> str:
    """As the editor writes it in `house`; else "The Canadian Press" is CP, "CBC News" CBC, "Agence France-Presse" AFP,
    "Reuters" itself; else the file's name."""
    if not item.agency:
        return cut(stem(item.path), SHORT)
    if (called := folded(item.agency)) in house:
        return house[called]
    words = [word for word in item.agency.split() if word.lower() != "the"]
    for word in words:
        if word.isupper() and 2 <= len(word) <= 5:
            return word
    if len(words) > 1:
        parts = [part for word in words for part in word.split("-")]
        return cut("".join(part[0] for part in parts if part[0].isupper()) or words[0], SHORT)
    return cut(item.agency, SHORT)


def folded(agency: str) -> str:
    """An agency's name as it is looked up: "The Canadian Press" and "canadian press" are one."""
    return agency.strip().lower().removeprefix("the ")


def named(why: str, plates: Mapping[str, Nameplate]) -> str:
    """A reason with the sources' short names for the letters that it knows them by: “six” (A) is “six” (CP)."""
    return _CITED.sub(lambda cited: _LETTER.sub(lambda found: _short(found[0], plates), cited[0]), why)


def _short(name: str, plates: Mapping[str, Nameplate]) -> str:
    return plates[name].short if name in plates else name


def stem(path: str) -> str:
    """The file's name without folders and ending."""
    name = path.rstrip("/").rpartition("/")[2]
    return name.rpartition(".")[0] or name or "copy"


def day(moment: str | None, *, short: bool = False) -> str:
    """ISO 8601 as an editor writes it: "6 Jan 2020 18:04"; `short` leaves the year out. Anything else stays as it
    is."""
    if not moment:
        return ""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    date = f"{at.day} {_MONTHS[at.month - 1]}" + ("" if short else f" {at.year}")
    return date if len(moment) <= len("2020-01-06") else f"{date} {at:%H:%M}"
