"""Leave comments out of published scripts: they are a quarter of the weight, and for readers of the source.

Only comments that fill their lines go, and only from files in which such a line can be nothing else. It could
also be part of a template literal or of a comment after code that goes on from line to line: files with
either stay as they are.
"""

import re
from pathlib import Path

COMMENT = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)\n", re.MULTILINE)
LEGAL = re.compile(r"@license|@preserve|@copyright|^[ \t]*/\*!", re.MULTILINE)
OPEN_NESTED_TEMPLATE = re.compile(r"\$\{[^}`]*`[^`]*$", re.MULTILINE)
BLOCK_AFTER_CODE = re.compile(r"^(?![ \t]*(?:/\*|//|\*)).*/\*(?!.*\*/)", re.MULTILINE)


def without_comments(script: str) -> str:
    """Return a script without the comments that fill their lines. Licenses stay.

    >>> without_comments("// Says hello.\\nlet a = 1; // one\\n")
    'let a = 1; // one\\n'
    """
    code = COMMENT.sub("", script)
    has_open_template = any(line.count("`") % 2 for line in code.splitlines())
    if has_open_template or any(it.search(script) for it in (OPEN_NESTED_TEMPLATE, BLOCK_AFTER_CODE, LEGAL)):
        return script
    return code


def strip_scripts(folder: Path) -> None:
    """Rewrite the scripts below a folder without their comments."""
    for path in sorted(folder.rglob("*.js")):
        source = path.read_text(encoding="utf-8")
        if (stripped := without_comments(source)) != source:
            path.write_text(stripped, encoding="utf-8", newline="\n")
