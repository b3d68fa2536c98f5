"""A key stands twice in one mapping.

Only the first one is read; whoever wrote the second would see no effect and not learn why.
"""

CODE = "F103"
LEVEL = "error"
