"""A file from another tool is well-formed, but not what is read here.

Read are TMX 1.4, XLIFF 2.0 and 2.1, TBX-Basic in the style DCA or as the older `martif`, and CSV with the
columns `subject`, `term.ar`, `renderings.en`, `forbidden.en`, `note.en`. What is wrong with a single unit,
concept or row is a warning: it is left out, and the rest is taken.
"""

from mujaz.check.shared.severity import Level
from mujaz.model.finding import Severity

CODE = "X102"
WHOLE_FILE = Level(Severity.ERROR)
SINGLE_UNIT = Level(Severity.WARNING, when="for a single unit")
SEVERITY = (WHOLE_FILE, SINGLE_UNIT)
