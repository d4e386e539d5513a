"""How senders put things: who they are, datelines, bylines, notes on what changed, dates, how a story ends."""
