"""An allowance silences nothing, or does not say why.

`allow:` in a brief accepts a finding that is right in general and wrong in this place, and the reason
stands beside it. When the text has changed and the finding is gone, the line would only mislead the next
reader. Errors cannot be allowed.
"""

from mujaz.model.finding import Severity

CODE = "T901"
SEVERITY = Severity.WARNING
