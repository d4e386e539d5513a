"""Percent, percentage points and basis points after a figure."""

from __future__ import annotations

from collections.abc import Sequence

from desk.facts.grammar.tokens import Token, low_at

_FORMS = {
    ("percentage", "points"): "percentage point",
    ("percentage", "point"): "percentage point",
    ("percent", "points"): "percentage point",
    ("per", "cent"): "percent",
    ("basis", "points"): "basis point",
    ("basis", "point"): "basis point",
    ("percentage-point",): "percentage point",
    ("percentage-points",): "percentage point",
    ("basis-point",): "basis point",
    ("%",): "percent",
    ("percent",): "percent",
    ("per-cent",): "percent",
    ("pct",): "percent",
    ("pc",): "percent",
    ("bps",): "basis point",
}


def read(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The unit at `i` and the index after it: "percent", "percentage point" or "basis point"."""
    i += i < len(tokens) and tokens[i].text == "-"
    lows = tuple(token.low for token in tokens[i : i + 3])
    if lows and lows[0].startswith(("percent-", "%-")):  # "30 percent-owned"
        return "percent", i
    for size in (2, 1):
        if len(lows) >= size and (unit := _FORMS.get(lows[:size])):
            last = i + size
            if unit == "percent" and lows[size : size + 1] in (("point",), ("points",)):
                return "percentage point", last + 1
            return unit, last
    return _points(tokens, i)


def _points(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """ "0.3 points to 6.4 percent": points of a share by where they led."""
    led = low_at(tokens, i) in ("point", "points") and low_at(tokens, i + 1) in ("to", "from")
    return ("percentage point", i + 1) if led and read(tokens, i + 3) is not None else None
