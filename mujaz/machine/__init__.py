"""Drafts by a machine that the contributor chooses. Off unless asked for; nothing is overwritten."""
