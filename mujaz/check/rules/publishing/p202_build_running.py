"""Another build works in this folder.

Two builds at a time would mix their files. Wait for the other one, or end it.
"""

from mujaz.model.finding import Severity

CODE = "P202"
SEVERITY = Severity.ERROR
