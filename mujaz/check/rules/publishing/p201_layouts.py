"""MkDocs could not render the layouts of the pages.

It renders a few dozen empty pages from `mkdocs.yml` and `theme_overrides/`; briefs and records are no part
of that. So look for the cause in these two.
"""

from mujaz.model.finding import Severity

CODE = "P201"
SEVERITY = Severity.ERROR
