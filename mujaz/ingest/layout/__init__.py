"""Classifies the lines of a page: headline, byline, caption, paragraphs, boilerplate."""
