"""The shapes that scripts rely on: every field of every object, and what it may hold."""

from __future__ import annotations

from typing import Any

TEXT = (str,)
MAYBE = (str, type(None))
COUNT = (int,)
ITEM = {
    "schema": TEXT, "path": TEXT, "format": MAYBE, "id": MAYBE, "version": MAYBE, "agency": MAYBE, "slug": MAYBE,
    "headline": MAYBE, "dek": MAYBE, "byline": (list,), "credit": MAYBE, "dateline": MAYBE, "place": MAYBE,
    "filed": MAYBE, "updated": MAYBE, "embargo": MAYBE, "urgency": (int, type(None)), "status": TEXT, "kind": TEXT,
    "version_label": MAYBE, "supersedes": MAYBE, "note": (dict, type(None)), "words": COUNT, "text": TEXT,
    "blocks": (list,), "troubles": (list,),
}  # fmt: skip
BLOCK = {"label": TEXT, "kept": (bool,), "start": COUNT, "end": COUNT, "why": TEXT}
TROUBLE = {"message": TEXT, "start": (int, type(None)), "end": (int, type(None))}
FACTS = {"schema": TEXT, "path": TEXT, "text": TEXT, "sentences": (list,), "claims": (list,)}
CLAIM = {
    "id": TEXT, "kind": TEXT, "start": COUNT, "end": COUNT, "quote": TEXT, "sentence": COUNT, "speaker": MAYBE,
    "cue": MAYBE, "hedge": MAYBE,
}  # fmt: skip
COMPARISON = {
    "schema": TEXT, "items": (list,), "sentences": (dict,), "links": (list,), "points": (list,), "furniture": (list,),
}  # fmt: skip
SOURCE = {"item": TEXT, "path": TEXT, "agency": MAYBE, "headline": MAYBE, "version": MAYBE, "filed": MAYBE}
LINK = {"from": (list,), "to": (list,), "score": (int, float), "change": TEXT}
POINT = {
    "id": TEXT, "kind": TEXT, "verdict": TEXT, "severity": TEXT, "why": TEXT, "question": TEXT, "claims": (list,),
}  # fmt: skip
CITED = {"item": TEXT, "start": COUNT, "end": COUNT, "quote": TEXT, "speaker": MAYBE}
FURNITURE = {"item": TEXT, "start": COUNT, "end": COUNT, "label": TEXT, "why": TEXT}
OP = {"op": TEXT, "a": (list,), "b": (list,), "weight": TEXT}
STORY = {
    "id": TEXT, "slug": TEXT, "headline": TEXT, "items": (list,), "chains": (list,), "open": COUNT, "rank": COUNT,
}  # fmt: skip

LABELS = {
    "headline", "dek", "byline", "dateline", "body", "subhead", "caption", "credit", "note", "correction", "related",
    "promo", "social", "list", "table", "duplicate", "other",
}  # fmt: skip
KINDS = {
    "number", "money", "percent", "age", "measure", "time", "person", "org", "place", "quote", "status", "statement",
}  # fmt: skip
VERDICTS = {"same", "refined", "updated", "conflict", "different_scope", "only"}
SEVERITIES = {"high", "check", "info"}
OPS = {"equal", "insert", "delete", "replace", "move"}
WEIGHTS = {"number", "name", "time", "negation", "hedge", "quote", "wording", "space"}


def check(row: dict[str, Any], shape: dict[str, tuple[type, ...]]) -> None:
    """Every field is there and of its type; a field more is allowed."""
    assert shape.keys() <= row.keys()
    for field, types in shape.items():
        assert isinstance(row[field], types), f"{field}: {row[field]!r}"
