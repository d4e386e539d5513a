"""Who an item is: the name that outlives a restart, and its place in time.

Takes an item; promises names made of the sender's own words alone (agency and id, else the text itself), so that the
path, the machine and the order of arrival change nothing.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from hashlib import blake2b

from desk.wire.item import Item

_DIGEST = 8  # bytes: one clash in 10^19 pairs


def sender(item: Item) -> str | None:
    """The agency folded to letters and digits; None where the item does not say."""
    return folded(item.agency) or None if item.agency else None


def identity(item: Item) -> str:
    """The agency's id for the item where it has one, else a digest of its text."""
    if item.id:
        return digest(sender(item) or "", item.id)
    return item.digest or digest(item.text)


def digest(*parts: str) -> str:
    """A short name for some strings: 16 hexadecimal digits."""
    return blake2b("\x1f".join(parts).encode(errors="surrogatepass"), digest_size=_DIGEST).hexdigest()


def instant(item: Item) -> datetime | None:
    """When this version was filed; a day alone is its first moment, a time without zone is read as UTC."""
    stamp = item.updated or item.filed
    if not stamp:
        return None
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def arrival(item: Item) -> tuple[object, ...]:
    """A key that puts items into one order whichever came first: by time, the untimed before, then by path."""
    moment = instant(item)
    return (moment is not None, moment or datetime.min.replace(tzinfo=UTC), natural(item.path))


def natural(path: str) -> tuple[tuple[int, str], ...]:
    """A key that puts v2 before v10."""
    return tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in re.split(r"(\d+)", path))


def folded(text: str) -> str:
    """Letters and digits in lower case: the three lawful forms of a slug are one."""
    return re.sub(r"[\W_]+", "", text).lower()
