"""The words of copy, each brought to what it says: one sense, one nation, one unit."""
