"""Derives JSON Schemas of front matter and records, for editors, from the readers."""
