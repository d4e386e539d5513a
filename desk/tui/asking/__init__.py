"""What an editor is asked for: a choice, a text to type, or one to write in a program of their own."""
