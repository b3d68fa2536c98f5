"""An address gives no page.

`new` fetches an address because a person asked for it: over http or https, from the open internet, within
half a minute and two million bytes. An address of this machine or its own network needs `--allow-local`.
Whatever a server refuses to a program, it gives to a browser: save the page there, and give the file.
"""

from mujaz.model.finding import Severity

CODE = "S401"
SEVERITY = Severity.ERROR
