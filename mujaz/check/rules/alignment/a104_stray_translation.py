"""A translation has no source block directly above it.

Each block of the original has at most one block quote under it. Two in a row, or one at the beginning,
mean that a source paragraph is missing, or that one translation was cut in two: join the parts with a
line `>`.
"""

from mujaz.model.finding import Severity

CODE = "A104"
SEVERITY = Severity.ERROR
