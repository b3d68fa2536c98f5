"""Translations that exist already: in reviewed briefs, and in memories that somebody brought along."""
