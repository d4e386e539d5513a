"""People, bodies and what they said, side by side."""
