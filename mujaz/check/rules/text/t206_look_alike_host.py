"""The host of a link passes for another: `https://аpple.com/` with a Cyrillic а, or `xn--pple-43d.com`.

Browsers open another site than the one that readers take it for. Told of are names that mix scripts in one
part, names with letters that browsers replace, and names that are wholly of letters that look Latin; the
message shows what browsers ask for (punycode). Names in the letters of one language (`موقع.example`,
`münchen.example`) are accepted.
"""

from mujaz.model.finding import Severity

CODE = "T206"
SEVERITY = Severity.WARNING
