"""A field holds a value that cannot stand there.

Such as a list where one text belongs, or a word that is not one of the allowed ones; the message names
them.
"""

from mujaz.model.finding import Severity

CODE = "F106"
SEVERITY = Severity.ERROR
