"""Sentence to claims: what each says, typed, and who says so."""
