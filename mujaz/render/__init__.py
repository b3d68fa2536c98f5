"""Turns pages of the model into HTML: templates, layouts and the fragments that lists show."""
