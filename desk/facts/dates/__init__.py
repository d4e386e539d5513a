"""Times as copy writes them, resolved against the dateline."""
