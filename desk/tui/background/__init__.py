"""What goes on while the editor works: reading, comparing, copy that comes in, the place that is kept."""
