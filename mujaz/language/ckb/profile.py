"""Central Kurdish: its script, and whose names its texts use."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(Script.ARABIC, names_also_from=("ar",))
