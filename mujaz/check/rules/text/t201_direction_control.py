"""A hidden character reorders what readers see (U+202A to U+202E, U+2066 to U+2069).

Such characters come along when text is pasted from word processors and web pages. They can make a text read
differently from what is stored, which is also used to deceive. The site isolates every name, number and
foreign word by itself, so none of them is needed. The message gives the exact column, and says which are
not closed on their line. An escape that pages turn into such a character, such as `&#x202E;` in Markdown or
`"\\u202e"` in YAML, is told of alike.
"""

from mujaz.model.finding import Severity

CODE = "T201"
SEVERITY = Severity.ERROR
