"""What a key means: the one table of commands, and the way from what is typed to one of them."""
