"""Which sentence of one source answers which of another, and how much two sources share."""
