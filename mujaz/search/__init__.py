"""The search index: words and names of briefs and records, cut into files that a browser can load."""
