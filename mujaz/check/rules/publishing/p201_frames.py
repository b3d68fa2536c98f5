"""The host could not draw the frames of the pages.

The host draws a few dozen empty pages from `mkdocs.yml` and `theme_overrides/`; briefs and records are not
part of that. So look at what changed in these two.
"""

from mujaz.model.finding import Severity

CODE = "P201"
SEVERITY = Severity.ERROR
