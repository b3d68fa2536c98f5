"""A file cannot be read: a link, a folder, a pipe, too large, refused by the system, or of a broken name.

Symbolic links are refused because they could publish what lies outside the repository.
"""

from mujaz.model.finding import Severity

CODE = "T102"
SEVERITY = Severity.ERROR
