"""What an editor has open: the stories, the one under way, and what a decision does to them. No widget."""
