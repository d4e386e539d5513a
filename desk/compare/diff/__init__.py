"""Two texts word by word."""
