"""The long work, which needs no screen: from the bytes on the desk to stories and comparisons, in any process."""
