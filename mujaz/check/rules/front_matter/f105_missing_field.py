"""A field that is needed is missing.

The list of fields and which of them are needed stands in `docs/guide/formats.md`.
"""

from mujaz.check.shared.severity import Level
from mujaz.model.finding import Severity

CODE = "F105"
USUAL = Level(Severity.ERROR)
DRAFT_WITHOUT_DAY = Level(Severity.WARNING, when="for a missing day of publication in a draft")
SEVERITY = (USUAL, DRAFT_WITHOUT_DAY)
