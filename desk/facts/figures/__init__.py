"""Numbers as copy writes them, with their unit, bound and what they count."""
