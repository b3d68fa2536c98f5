"""Who says what in an article: quotes, reported statements, and their speakers."""
