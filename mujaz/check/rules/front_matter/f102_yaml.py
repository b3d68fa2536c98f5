"""The front matter or the record is not YAML in the dialect that is read here.

A text that holds `: ` or begins with a sign such as `-`, `[`, `{`, `*` or `"` stands between quotes.
Anchors, aliases, tags and merge keys are refused, because one slip in them changes other places unseen.
"""

from mujaz.model.finding import Severity

CODE = "F102"
SEVERITY = Severity.ERROR
