"""An invisible character stands in the text: a zero-width space, a direction mark, a soft hyphen …

Search and quotation checks stumble over what nobody can see. The non-joiner U+200C is part of Persian,
Urdu and Kurdish spelling and is accepted after letters that join; so is the joiner U+200D, which also
glues emoji.
"""

from mujaz.model.finding import Severity

CODE = "T202"
SEVERITY = Severity.WARNING
