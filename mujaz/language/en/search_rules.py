"""English words in search: the possessive, irregular plurals, and the endings of regular ones."""

from mujaz.language.search_rules import SearchRules

IRREGULAR = """
    children child; feet foot; teeth tooth; mice mouse; geese goose; oxen ox; knives knife; wives wife;
    lives life; leaves leaf; halves half; shelves shelf; wolves wolf; thieves thief; loaves loaf; calves
    calf; selves self; scarves scarf; hooves hoof; crises crisis; analyses analysis; theses thesis;
    hypotheses hypothesis; axes axis; oases oasis; criteria criterion; phenomena phenomenon; media
    medium; indices index; matrices matrix; appendices appendix; alumni alumnus; nuclei nucleus; stimuli
    stimulus; fungi fungus; syllabi syllabus; quizzes quiz; staves staff; news news
"""
"""Plurals, each with its singular."""

ENGLISH = {
    "possessive": "(?<=[^']{3})'s$",
    "irregular": dict(pair.split() for pair in IRREGULAR.split(";")),
    "rules": [
        ["(?<=[^aeiou])ies?$", "y", 3],
        ["men$", "man", 3],
        ["(?:(?<=[sxz])|(?<=[cs]h))es?$", "", 3],
        ["(?<=o)es?$", "", 3],
        ["(?<=[^s])s$", "", 3],
    ],
}
"""A rule is a pattern, what replaces it, and how many letters must stay. The first that fits is taken."""

SEARCH_RULES = SearchRules({"english": ENGLISH})
