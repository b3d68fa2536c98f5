"""Machine translation of gaps as drafts. Off unless a contributor names a provider; overwrites nothing."""
