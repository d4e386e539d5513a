"""What each pane shows, as rows: plain functions of the session's state and a width in cells."""
