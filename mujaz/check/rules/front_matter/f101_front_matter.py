"""A file lacks its front matter, or the front matter does not end.

Briefs, entities and hand-written pages begin with a block of fields between two lines of `---`. Without it
the program does not know what the text below is.

    ---
    title: {ar: …, en: …}
    ---
"""

from mujaz.model.finding import Severity

CODE = "F101"
SEVERITY = Severity.ERROR
