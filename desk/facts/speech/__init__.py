"""Who says so: quotations, speakers, hedges."""
