"""What a branch changed cannot be told: git, the checkout or the revision is missing.

`check --changed` and `check --base REV` compare with an earlier state. Continuous integration fetches the
whole history for that; on your machine `git fetch` brings the main branch up to date.
"""

from mujaz.model.finding import Severity

CODE = "P301"
SEVERITY = Severity.ERROR
