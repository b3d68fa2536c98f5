"""The interface has no words of its own in one of the site's languages.

Pages in that language show titles, texts and dates in it where the archive has them, and English words
around them. A language has words when `mujaz/locale/<language>/LC_MESSAGES/mujaz.po` exists; a catalog of the
language alone counts for its regions too, `ar` for `ar-TN`.
"""

from mujaz.model.finding import Severity

CODE = "F109"
SEVERITY = Severity.WARNING
