"""Times side by side: the clock, the day, the year, how long."""
