"""Checks of front matter and of what every brief must say (F)."""
