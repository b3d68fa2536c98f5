"""Writes people's files: each whole or not at all, several together or none."""
