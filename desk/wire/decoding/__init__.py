"""Bytes to characters, to a tree of mark-up or to plain values, whatever state the file is in."""
