"""A field that is needed is missing.

The list of fields and which of them are needed stands in `docs/guide/formats.md`.
"""

CODE = "F105"
LEVEL = "error; a missing day of publication is a warning in a draft"
