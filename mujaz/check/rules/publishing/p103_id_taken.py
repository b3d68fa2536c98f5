"""Two files of one sort have the same id.

The id is the address: two briefs, entities or outlets cannot share one, wherever their files stand.
Capitals do not make a difference, since many file systems and people do not see one. The first file
counts.
"""

from mujaz.model.finding import Severity

CODE = "P103"
SEVERITY = Severity.ERROR
