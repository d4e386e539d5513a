"""The disk: taking copy in, the journal of decisions, the desk's database."""
