"""Writes the text of a draft brief from an article."""
