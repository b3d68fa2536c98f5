"""Providers of machine translation, one file each."""
