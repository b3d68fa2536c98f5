"""The backlog of an archive: briefs and records that wait for a translation, a review, a copy or a name."""
