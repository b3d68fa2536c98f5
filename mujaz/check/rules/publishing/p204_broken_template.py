"""A template of the site cannot be read, or is not there.

The templates of pages stand in `theme_overrides/bodies/`. Whatever the line says, its tags must be closed:
`{% if … %}` by `{% endif %}`, `{{` by `}}`. The old site stands until the template is mended.
"""

from mujaz.model.finding import Severity

CODE = "P204"
SEVERITY = Severity.ERROR
