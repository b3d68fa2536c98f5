"""One reader for each sort of file: briefs, entities, outlets, terms, tags, pages, captures."""
