"""How findings are printed: one file for each format, each offering `format_findings`."""
