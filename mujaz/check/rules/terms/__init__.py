"""Checks of agreed terms (W)."""
