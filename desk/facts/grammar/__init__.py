"""The words of a sentence and how they hang together: tokens, noun phrases, verbs, clauses."""
