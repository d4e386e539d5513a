"""Item to copy: every character in one labelled block, kept or set aside with a reason; sentences."""
