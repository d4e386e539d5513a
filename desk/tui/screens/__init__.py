"""The main screen and its views."""
