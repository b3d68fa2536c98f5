"""A file lies where nothing reads it.

Briefs, entities and hand-written pages end in `.md`, outlets and terms in `.yml`. A file with another ending
(`.yaml`, `.markdown`, `.txt`) would be passed over, and nobody would know why it has no page.
"""

from mujaz.model.finding import Severity

CODE = "T104"
SEVERITY = Severity.WARNING
