"""A word is stretched with tatweel (kashida, U+0640): عــاجل.

Stretching is typesetting, and search engines take it for another word. Tatweel after a lone prefix
(بـ«النموذج», الـ15) and in هـ for Hijri years is spelling and is accepted. Where the stretched word is
the very thing to be shown, allow it with the reason: `allow: {T301: "the outlet's own headline stretches
the letters"}`.
"""

from mujaz.model.finding import Severity

CODE = "T301"
SEVERITY = Severity.WARNING
