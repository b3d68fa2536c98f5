"""A file cannot be read: a link, a folder, a pipe, too large, or refused by the system.

Symbolic links are refused because they could publish what lies outside the repository.
"""

CODE = "T102"
LEVEL = "error"
