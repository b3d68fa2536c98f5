"""A key stands twice in one mapping.

Only the first one is read; whoever wrote the second would see no effect and not learn why.
"""

from mujaz.model.finding import Severity

CODE = "F103"
SEVERITY = Severity.ERROR
