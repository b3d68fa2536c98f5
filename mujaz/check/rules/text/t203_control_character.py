"""A control character stands in the text, such as a zero byte or an escape.

They come from broken conversions and terminals, and no reader can use them.
"""

from mujaz.model.finding import Severity

CODE = "T203"
SEVERITY = Severity.ERROR
