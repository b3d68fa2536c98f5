"""Hebrew: points fold away as marks; geresh and gershayim are typed as quotation marks, maqaf as a hyphen."""

from collections.abc import Mapping

LETTERS: Mapping[str, str] = {"׳": "'", "״": '"', "־": " "}

COMMON = "".join(map(chr, (*range(0x5D0, 0x5EB), *range(0x5B0, 0x5C8), *range(0x5F0, 0x5F5))))
"""Letters and points. What is not here folds too, only slower."""
