"""Attributes speech in an article: direct quotes, reported statements, and their speakers."""
