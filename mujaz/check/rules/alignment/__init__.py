"""Checks of segments: source paragraphs and the translations below them (A)."""
