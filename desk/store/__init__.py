"""The disk: taking copy in, the journal of decisions, the desk's database.

What opens the database or reads the journal is loaded on first use: `desk compare` reads files and needs neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use
from desk.store.export import write_export
from desk.store.gather import Gathered, gather, told_aside

if TYPE_CHECKING:
    from desk.store.bookmark import bookmark_path, read_bookmark, write_bookmark
    from desk.store.desk import Store, Stored, Taken, now, who
    from desk.store.integrity import damage
    from desk.store.log import log_lines, parse_log
    from desk.store.places import bundled, default_path, sample_stories
    from desk.store.search import Hit, Text

__all__ = [
    "Gathered",
    "Hit",
    "Store",
    "Stored",
    "Taken",
    "Text",
    "bookmark_path",
    "bundled",
    "damage",
    "default_path",
    "gather",
    "log_lines",
    "now",
    "parse_log",
    "read_bookmark",
    "sample_stories",
    "told_aside",
    "who",
    "write_bookmark",
    "write_export",
]

__getattr__ = on_first_use(
    __name__,
    desk="Store Stored Taken now who",
    search="Hit Text",
    integrity="damage",
    bookmark="bookmark_path read_bookmark write_bookmark",
    log="log_lines parse_log",
    places="bundled default_path sample_stories",
)
