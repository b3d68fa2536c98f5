"""A press language that nobody speaks, under a code that ISO 639-3 leaves to private use."""
