"""Which answers of several sources are answers to one question, whatever their values."""
