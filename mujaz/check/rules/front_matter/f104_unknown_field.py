"""A field is not known here, or a language code is none.

Most often a word is misspelt. A field that nobody reads would look as if it had an effect.
"""

from mujaz.model.finding import Severity

CODE = "F104"
SEVERITY = Severity.ERROR
