"""A file is not UTF-8.

The message names what it looks like: UTF-16 and windows-1256 are what old word processors save Arabic as.
In most editors "Save as" or "Save with encoding" offers UTF-8. Nothing is converted unseen, since a wrong
guess would garble names.
"""

from mujaz.model.finding import Severity

CODE = "T101"
SEVERITY = Severity.ERROR
