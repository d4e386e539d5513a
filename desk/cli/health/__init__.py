"""How the terminal and the desk stand: what `desk doctor` looks at, and what it finds."""
