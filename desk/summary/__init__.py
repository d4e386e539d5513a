"""Rulings to a summary and its text: order, attribution, footnotes."""
