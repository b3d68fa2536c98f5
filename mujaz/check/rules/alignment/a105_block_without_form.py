"""A block of the body can be no segment.

Paragraphs, headings and lists are segments. Code blocks, tables and lines of dashes are not; most often a
paragraph is indented by four spaces, which Markdown takes for code.
"""

from mujaz.model.finding import Severity

CODE = "A105"
SEVERITY = Severity.ERROR
