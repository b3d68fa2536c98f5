"""Hebrew: points fold away as marks; geresh and gershayim are typed as quotation marks, maqaf as a hyphen."""

from collections.abc import Mapping

LETTERS: Mapping[str, str] = {"׳": "'", "״": '"', "־": " "}
