"""Checks of entity records and of names in translations (E)."""
