"""What is so, what became of it, how and why: states and statements side by side."""
