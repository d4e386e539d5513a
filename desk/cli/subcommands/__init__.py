"""What each word after `desk` does, one small module a word."""
