"""The incremental build: what has changed, what must be made again, and making it."""
