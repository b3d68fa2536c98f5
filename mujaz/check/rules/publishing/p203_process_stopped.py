"""A process of the build was stopped from outside.

Large archives are made by several processes at a time; the system ends one where memory runs out. The old
site stands. `MUJAZ_JOBS=1 python3 build.py` makes the site in one process, slower and with less memory.
"""

from mujaz.model.finding import Severity

CODE = "P203"
SEVERITY = Severity.ERROR
