"""What is in sight of a list, and what of it is marked."""
