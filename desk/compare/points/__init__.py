"""Judgements told to an editor: the points, their questions, their order, what only one source has."""
