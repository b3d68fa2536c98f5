"""Reads the body of a brief, which is Markdown, into segments and notes."""
