"""The folder for the site holds something else.

A site that is built whole takes the place of the folder `--output`, and everything in it. So it is built
only into a folder that is new, empty, or the site of an earlier build, and never into one of the checkout's
own.
"""

from mujaz.model.finding import Severity

CODE = "P205"
SEVERITY = Severity.ERROR
