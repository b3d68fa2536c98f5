"""Quotation marks: which of them belong together, and those around a whole quote."""
