"""The section of notes is there and holds nothing.

An empty heading looks like something that got lost. Write the notes, or remove `## Notes` and the
headings of languages below it.
"""

from mujaz.model.finding import Severity

CODE = "A108"
SEVERITY = Severity.WARNING
