"""Checks of numbers, percentages and months (N)."""
