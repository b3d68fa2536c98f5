"""An invisible character stands in the text: a zero-width space, a direction mark, a soft hyphen …

Search and quotation checks stumble over what nobody can see. The non-joiner U+200C is part of Persian,
Urdu and Kurdish spelling and is accepted after letters that join; so is the joiner U+200D, which also
glues emoji. A direction mark (U+200E, U+200F, U+061C) is accepted where it mends the order of its line:
beside a sign, a space or a digit, between runs of different direction, as after `C++` in an Arabic sentence.
Variation selectors, fillers and tags are accepted in emoji and in the spelling of scripts that use them.
"""

from mujaz.model.finding import Severity

CODE = "T202"
SEVERITY = Severity.WARNING
