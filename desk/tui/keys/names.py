"""How a key is called: in the table of commands and to Textual ("pagedown", "ctrl+z", "g-g"), on the screen ("PgDn",
"^z", "gg"), and in an editor's configuration, where both are understood.

A key that prints a character is that character. A sequence is its keys joined by dashes.
"""

from __future__ import annotations

NAMES = {
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "S-Tab",
    "backspace": "Backsp",
    "delete": "Del",
    "insert": "Ins",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    **{f"f{number}": f"F{number}" for number in range(1, 25)},
}
"""Every key with a name, and how the screen writes it."""

_SPELLINGS = {
    **{shown.lower(): name for name, shown in NAMES.items()},
    **{name: name for name in NAMES},
    "return": "enter",
    "backtab": "shift+tab",
    "page_down": "pagedown",
    "page_up": "pageup",
}
_MODIFIERS = {"ctrl", "alt", "shift"}
_SAME = {"ctrl+i": "Tab", "ctrl+m": "Enter", "ctrl+j": "Enter", "ctrl+h": "Backspace", "ctrl+[": "Esc"}
"""What a terminal sends as one and the same byte."""


def shown(keys: str) -> str:
    """A key as people write it: "ctrl+z" is ^z, "pagedown" PgDn, "g-g" gg."""
    return "".join(NAMES.get(key) or key.replace("ctrl+", "^") for key in sequence(keys))


def sequence(keys: str) -> list[str]:
    """The keys to press one after another."""
    return keys.split("-") if len(keys) > 1 else [keys]


def parse(text: str) -> str:
    """The key, or the sequence, that an editor wrote: "x", "^x", "Ctrl+X", "PgDn", "gg", "g g", "g-g".

    Raises ValueError, with the reason in words, where it is none.
    """
    if len(text) == 1 and text.isprintable():
        return "space" if text == " " else text
    words = text.split() if " " in text.strip() else _together(text.strip())
    return "-".join(_one(word) for word in words)


def prints(key: str) -> bool:
    """Whether the key types a character."""
    return len(key) == 1 or key == "space"


def _together(text: str) -> list[str]:
    """ "gg" and "g-g" are two keys, "up" and "f1" are one."""
    if text.lower() in _SPELLINGS or text.startswith("^") or "+" in text:
        return [text]
    if len(text) > 2 and all(len(part) == 1 for part in text.split("-")):
        return text.split("-")
    return list(text) if len(text) == 2 else [text]


def _one(word: str) -> str:
    if len(word) == 1 and word.isprintable():
        return word
    low = word.lower()
    if low in _SPELLINGS:
        return _SPELLINGS[low]
    if len(word) == 2 and word[0] == "^":
        low = f"ctrl+{low[1]}"
    *modifiers, key = low.split("+")
    if not modifiers or not set(modifiers) <= _MODIFIERS or not (len(key) == 1 or key in _SPELLINGS):
        raise ValueError(f"there is no key {word!r}")
    return _modified(sorted(set(modifiers)), _SPELLINGS.get(key, key))


def _modified(modifiers: list[str], key: str) -> str:
    """As Textual calls it: modifiers in the order of the alphabet, a shifted letter as the capital."""
    if modifiers == ["shift"] and len(key) == 1:
        if not key.isalpha():
            raise ValueError(f"shift+{key} is another character on every keyboard: write that character")
        return key.upper()
    name = "+".join([*modifiers, key])
    if name in _SAME:
        raise ValueError(f"a terminal sends the same for {shown(name)} as for {_SAME[name]}")
    return name
