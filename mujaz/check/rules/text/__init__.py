"""Checks of characters, files and allowances (T)."""
