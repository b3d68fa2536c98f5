"""Output formats of findings: one file each, each with a function `format_findings`."""
