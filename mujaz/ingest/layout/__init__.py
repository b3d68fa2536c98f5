"""The lines of a page sorted: headline, byline, caption, paragraphs, boilerplate."""
