"""Items to stories: version chains, grouping by event, the order for triage."""
