"""Figures side by side: wholes and their parts, one of two of a sort."""
