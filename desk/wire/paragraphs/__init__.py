"""A body to labelled pieces, paragraph by paragraph, in whatever it is wrapped, and what stands above it."""
