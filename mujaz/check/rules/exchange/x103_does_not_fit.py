"""A translation from another tool does not fit the brief as it is now.

The source may have changed since the export, or somebody may have translated the paragraph in the meantime.
What stands in the brief is kept. Export again, take the translation over by hand, or, where the new one is
better, run the import with `--replace`.
"""

CODE = "X103"
LEVEL = "warning"
