"""A saved web page: its tree, the text that can be seen with the place of every block, what it says of itself."""
