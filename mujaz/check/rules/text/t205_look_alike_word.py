"""A word mixes letters of different scripts, or only looks like a Latin word: аl-Jazeera with a Cyrillic а.

Readers see no difference, but search and names do not find such a word, and it can pass for another. So can
numbers of different digits (٢۰), fullwidth letters and letters of mathematics. An Arabic prefix before a
Latin word (بالـGPS, والـDNA) and Greek letters of science (TNFα) are accepted. Where the letters are meant,
allow it in the brief with the reason: `allow: {T205: "the name of the product is written so"}`.
"""

from mujaz.model.finding import Severity

CODE = "T205"
SEVERITY = Severity.WARNING
