"""Prefixes and suffixes that a language attaches to names."""
