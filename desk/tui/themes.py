"""Every colour of the app. The style sheets name what a thing is; a theme says how that looks.

Colours never tell anything alone: each sign is a glyph and a word first. The colour-blind safe palette is Okabe and
Ito's (Color Universal Design, 2008): blue and orange, vermilion and bluish green stay apart under every common
deficiency.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from textual.theme import BUILTIN_THEMES, Theme


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, by what they are for."""

    page: str
    """Behind the text."""
    bar: str
    """Behind title and footer."""
    ink: str
    """The text."""
    quiet: str
    """What is there when one looks for it."""
    rule: str
    """Lines between panes."""
    accent: str
    """Keys, the cursor's bar, the current view."""
    lit: str
    """Behind the row under the cursor."""
    claim: str
    """Behind the claim of the point under the cursor."""
    claim_ink: str
    conflict: str
    scope: str
    updated: str
    refined: str
    only: str
    done: str
    """Accepted, merged, edited."""
    changed: str
    """Behind words that differ."""


DARK = Palette(
    page="#14171c",
    bar="#1d2129",
    ink="#d5d9e0",
    quiet="#7c8594",
    rule="#2c323d",
    accent="#7cb7f2",
    lit="#252c38",
    claim="#54430f",
    claim_ink="#ffe9a8",
    conflict="#ff7a70",
    scope="#f0b95a",
    updated="#6fc3df",
    refined="#b59cf0",
    only="#93a1b5",
    done="#79c98a",
    changed="#1f3a52",
)
LIGHT = Palette(
    page="#fcfbf8",
    bar="#ecebe6",
    ink="#23262b",
    quiet="#6b7079",
    rule="#d8d6cf",
    accent="#0b5cad",
    lit="#e4ecf6",
    claim="#ffe79a",
    claim_ink="#3a2d00",
    conflict="#b3261e",
    scope="#8a5300",
    updated="#00647d",
    refined="#6a3fb5",
    only="#57606d",
    done="#1f7a36",
    changed="#cfe3f7",
)
CONTRAST = Palette(
    page="#000000",
    bar="#000000",
    ink="#ffffff",
    quiet="#c8c8c8",
    rule="#ffffff",
    accent="#5fd7ff",
    lit="#003a6b",
    claim="#ffff00",
    claim_ink="#000000",
    conflict="#ff8f87",
    scope="#ffd75f",
    updated="#5fffff",
    refined="#d7afff",
    only="#ffffff",
    done="#87ff87",
    changed="#005f87",
)
SAFE = Palette(
    page="#14171c",
    bar="#1d2129",
    ink="#d5d9e0",
    quiet="#8790a0",
    rule="#2c323d",
    accent="#56b4e9",
    lit="#252c38",
    claim="#5c4700",
    claim_ink="#f0e442",
    conflict="#e8731c",
    scope="#f0e442",
    updated="#56b4e9",
    refined="#cc79a7",
    only="#a7b0bd",
    done="#4dbfff",
    changed="#123f5c",
)


def theme(name: str, palette: Palette, *, dark: bool = True) -> Theme:
    """The palette as a theme whose variables the style sheets use."""
    return Theme(
        name=name,
        primary=palette.accent,
        accent=palette.accent,
        foreground=palette.ink,
        background=palette.page,
        surface=palette.page,
        panel=palette.bar,
        error=palette.conflict,
        warning=palette.scope,
        success=palette.done,
        dark=dark,
        variables={f"desk-{key.replace('_', '-')}": value for key, value in asdict(palette).items()},
    )


def terminal_theme() -> Theme:
    """The terminal's own sixteen colours, and none at all under NO_COLOR: Textual's other themes send greys then."""
    ansi = BUILTIN_THEMES["ansi-dark"]
    own = Palette(
        page="ansi_default",
        bar="ansi_default",
        ink="ansi_default",
        quiet="ansi_bright_black",
        rule="ansi_bright_black",
        accent="ansi_cyan",
        lit="ansi_default",
        claim="ansi_default",
        claim_ink="ansi_yellow",
        conflict="ansi_red",
        scope="ansi_yellow",
        updated="ansi_cyan",
        refined="ansi_magenta",
        only="ansi_default",
        done="ansi_green",
        changed="ansi_default",
    )
    variables = {f"desk-{key.replace('_', '-')}": value for key, value in asdict(own).items()}
    return Theme(**{**asdict(ansi), "name": TERMINAL, "variables": {**ansi.variables, **variables}})


TERMINAL = "desk-terminal"

THEMES = (
    theme("desk-dark", DARK),
    theme("desk-light", LIGHT, dark=False),
    theme("desk-contrast", CONTRAST),
    theme("desk-safe", SAFE),
    terminal_theme(),
)
