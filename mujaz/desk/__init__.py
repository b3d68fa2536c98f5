"""What is still to be done in an archive: what waits for a translation, a review, a copy, a record."""
