"""What the panes are drawn with: pieces in rows, rows on a sheet, signs and short names. No colour, no widget."""
