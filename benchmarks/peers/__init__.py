"""The generators we measure against, each with the same archive and a fair theme."""
