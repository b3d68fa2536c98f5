"""Checks of provenance, rights and dates of sources (S)."""
