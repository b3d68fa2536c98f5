"""Another build works in this folder.

Two builds at a time would mix their files. Wait for the other one, or end it.
"""

CODE = "P202"
LEVEL = "error"
