"""The few widgets: panes of rows, the prompts, the main screen's parts."""
