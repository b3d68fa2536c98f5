"""A captured article to the text of a draft brief."""
