"""Compares the source and the target of a segment: numbers, names, terms, length, order."""
