"""The section of notes is there and holds nothing.

An empty heading looks like something that got lost. Write the notes, or remove `## Notes` and the
headings of languages below it.
"""

CODE = "A108"
LEVEL = "warning"
