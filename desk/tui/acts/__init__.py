"""What each command does: read the cursor, make a decision, show the new state. One module a part of the work.

Every function takes the main screen. What can't be done is a `DeskError`, which the screen shows as a line with its way
out.
"""

UNDO = "{undo} undo"
"""Said after what can be taken back: its key and what it does."""
