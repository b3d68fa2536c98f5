"""A date is not written as one, or the day does not exist.

Write `2025-03-04`; a time needs its offset from UTC: `2025-03-04T09:30+03:00`.
"""

from mujaz.model.finding import Severity

CODE = "F107"
SEVERITY = Severity.ERROR
