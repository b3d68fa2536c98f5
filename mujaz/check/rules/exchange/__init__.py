"""Findings about files from other tools (X)."""
