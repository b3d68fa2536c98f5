"""Checks of quotes and their speakers (Q)."""
