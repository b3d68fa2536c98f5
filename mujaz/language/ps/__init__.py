"""Pashto."""
