"""An address gives no page.

`new` fetches an address because a person asked for it: over http or https, from the open internet, within
half a minute, five redirects and two million bytes. An address of this machine or its own network needs
`--allow-local`. A page that does not arrive whole is refused: it could pass for the article.
Whatever a server refuses to a program, it gives to a browser: save the page there, and give the file.
"""

from mujaz.model.finding import Severity

CODE = "S401"
SEVERITY = Severity.ERROR
