"""Claims to points: sentence links, verdict and why, word diff."""
