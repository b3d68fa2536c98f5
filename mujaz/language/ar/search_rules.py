"""Arabic words in search: hamza is written in several ways, and proclitics are glued to the front."""

from mujaz.language.search_rules import SearchRules

HAMZA = {
    "kept": "أؤئء",
    "bare": {"أ": "ا", "ؤ": "و", "ئ": "ي", "ء": ""},
    "dropped": "[ؤئء]|(?<=..)(?<![اوفبكلأ])أ(?=.)",
    "alone": "ء",
    "least": 2,
}
"""Letters with hamza, the bare letter of each, and the pattern of those that may be left out."""

PROCLITICS = {
    "letters": "وفبكل",
    "least": 3,
    "article": "ال",
    "least_after_article": 2,
    "both_ways": "^لل..$",
    "kept": ["الله", "لله", "الان"],
    "kept_as_written": ["على"],
    "before_kept": "^[وف]+(?=على$)",
}
"""Letters that are glued to a word, the article, how many letters must stay, and words that keep theirs."""

SEARCH_RULES = SearchRules({"hamza": HAMZA, "proclitics": PROCLITICS})
