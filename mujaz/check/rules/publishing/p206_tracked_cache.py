"""Git tracks a file of the cache.

`.cache/` holds results of earlier builds on one machine, and pages are published from them. A cache that
comes with the repository was made by somebody else: a pull request could publish through it what no check
has seen. So nothing is checked or built until the folder is out of the repository.
"""

from mujaz.model.finding import Severity

CODE = "P206"
SEVERITY = Severity.ERROR
