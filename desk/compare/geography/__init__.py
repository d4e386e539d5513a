"""Places side by side: where it was, what lies in what, which nation, which bank."""
