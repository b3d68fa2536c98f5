"""Data types for the words with which press languages attribute speech."""
