"""What an editor has chosen: the file that says it, every name that it knows, where each value stands."""
