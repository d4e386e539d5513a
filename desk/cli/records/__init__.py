"""What other programs read and write: JSON, a record a line."""
