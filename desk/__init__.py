"""The editing desk: wire copy in, facts side by side, rulings by key, a clean attributed summary out."""

__version__ = "0.1.0"
