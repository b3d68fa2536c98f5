"""Reads numbers in texts, in digits and in words."""
