"""Checks of addresses, and findings of the build itself (P)."""
