"""Spreads batches of work over the processors of one machine."""
