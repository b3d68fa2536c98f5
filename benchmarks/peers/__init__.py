"""Other generators for comparison, each with the same archive and a similar theme."""
