"""A term from elsewhere is known here with other renderings or another note.

An import only adds what is new. Which of two renderings is agreed is for people to settle: change the file in
`content/terms/` by hand, or leave it.
"""

from mujaz.model.finding import Severity

CODE = "X104"
SEVERITY = Severity.WARNING
