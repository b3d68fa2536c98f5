"""Reads the archive's files into the model. Mistakes in a file become findings, not exceptions."""
