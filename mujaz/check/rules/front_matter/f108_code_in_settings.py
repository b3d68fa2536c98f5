"""The settings hold something that would run code.

`mkdocs.yml` is data. A YAML tag such as `!!python/…` or `!ENV`, and the keys `hooks` and `INHERIT`, make
MkDocs run code, read other files, or publish secrets of the machine. A pull request could add them, so
nothing is built with them. Whoever trusts all authors of the file sets `MUJAZ_TRUST_SETTINGS=1` in the
environment of the build, which no pull request can do.
"""

from mujaz.model.finding import Severity

CODE = "F108"
SEVERITY = Severity.ERROR
