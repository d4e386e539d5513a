"""Names of a package that are loaded on first use: whoever needs one of them waits for no other's module."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def on_first_use(package: str, **names: str) -> Callable[[str], Any]:
    """A package's `__getattr__`: by each of its modules, the names (parted by blanks) that stand there.

    No module may have the name of what it holds: once loaded, it would stand in the package's place of it.
    """
    homes = {name: module for module, held in names.items() for name in held.split()}

    def load(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return load
