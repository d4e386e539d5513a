"""What a subcommand shows to a reader: records in, lines of styled text out. Only these modules import Rich."""
