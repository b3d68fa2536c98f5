"""A translation from another tool does not fit the brief as it is now.

The source may have changed since the export, or somebody may have translated the paragraph in the meantime.
What stands in the brief is kept. Export again, take the translation over by hand, or, where the new one is
better, run the import with `--replace`.
"""

from mujaz.check.shared.severity import Level
from mujaz.model.finding import Severity

CODE = "X103"
PARAGRAPH = Level(Severity.WARNING)
WHOLE_FILE = Level(Severity.ERROR, when="for a whole file")
INITIAL_STATE = Level(Severity.INFO, when="for a translation in the state 'initial'")
SEVERITY = (PARAGRAPH, WHOLE_FILE, INITIAL_STATE)
