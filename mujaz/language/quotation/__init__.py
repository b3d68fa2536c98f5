"""Pairs quotation marks and removes those around quotes."""
