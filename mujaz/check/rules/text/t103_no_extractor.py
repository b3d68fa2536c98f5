"""An HTML page cannot be read without the optional extractor.

`new` finds the article in an HTML page with the package trafilatura, which brings a dozen others and is
therefore not installed by default. The message holds the command that installs it; the pasted text of the
page needs nothing.
"""

from mujaz.model.finding import Severity

CODE = "T103"
SEVERITY = Severity.ERROR
