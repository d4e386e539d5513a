"""The disk: taking copy in, the journal of decisions, the desk's database."""

from desk.store.desk import Store, Stored, Taken, now, who
from desk.store.export import write_export
from desk.store.gather import Gathered, gather
from desk.store.log import log_lines, parse_log
from desk.store.places import bundled, default_path

__all__ = [
    "Gathered",
    "Store",
    "Stored",
    "Taken",
    "bundled",
    "default_path",
    "gather",
    "log_lines",
    "now",
    "parse_log",
    "who",
    "write_export",
]
