"""The sign U+FFFD stands where a letter was lost.

A program put it there when it read the text in a wrong encoding. The letter cannot be guessed; take it
from the original.
"""

from mujaz.model.finding import Severity

CODE = "T204"
SEVERITY = Severity.WARNING
