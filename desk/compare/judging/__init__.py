"""Answers to one question, judged: gathered over all sources, a verdict for each two, the reason in a line."""
