"""The desk in a browser: the door that lets one page in, and the app of each of its tabs."""
