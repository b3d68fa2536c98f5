"""A line counts as part of the translation above it although it lacks the `>`.

Markdown continues a block quote over the next line unless an empty line parts them. So a source paragraph
would silently become part of a translation.
"""

from mujaz.model.finding import Severity

CODE = "A103"
SEVERITY = Severity.ERROR
