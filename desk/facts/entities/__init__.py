"""People, bodies and places by name."""
