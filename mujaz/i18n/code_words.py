"""Words for the codes of the model: types, statuses, rights, relations and the like.

Each table holds msgids; `word` translates them. A code without a word stays as it is.
"""

from collections.abc import Mapping

from mujaz.i18n.catalog import N_, words

TYPE = {
    "person": N_("Person"),
    "organisation": N_("Organisation"),
    "place": N_("Place"),
    "event": N_("Event"),
    "work": N_("Work"),
    "other": N_("Other"),
}
TYPES = {
    "person": N_("People"),
    "organisation": N_("Organisations"),
    "place": N_("Places"),
    "event": N_("Events"),
    "work": N_("Works"),
    "other": N_("Other subjects"),
}
STATUS = {
    "draft": N_("Draft"),
    "translated": N_("Translated, not reviewed yet"),
    "reviewed": N_("Reviewed"),
}
RELATION = {
    "located-in": N_("Located in"),
    "member-of": N_("Member of"),
    "part-of": N_("Part of"),
    "works-for": N_("Works for"),
    "leads": N_("Leads"),
    "subsidiary-of": N_("Subsidiary of"),
    "born-in": N_("Born in"),
    "related-to": N_("Related to"),
}
RIGHTS = {
    "full": N_("The whole text is published with its translation."),
    "excerpt": N_("Only excerpts of the text are published."),
    "link": N_("The text is not published here; follow the link to the original."),
}
RELIABILITY = {
    "A": N_("Completely reliable"),
    "B": N_("Usually reliable"),
    "C": N_("Fairly reliable"),
    "D": N_("Not usually reliable"),
    "E": N_("Unreliable"),
    "F": N_("Reliability cannot be judged"),
}
"""Of an outlet, on the Admiralty scale (NATO AJP-2.1)."""
CREDIBILITY = {
    "1": N_("Confirmed by other sources"),
    "2": N_("Probably true"),
    "3": N_("Possibly true"),
    "4": N_("Doubtful"),
    "5": N_("Improbable"),
    "6": N_("Truth cannot be judged"),
}
"""Of information, on the same scale."""
NOTE = {
    "name": N_("Name"),
    "alias": N_("Also written"),
    "ambiguous": N_("Also written, ambiguous"),
}
SCRIPT = {
    "type": N_("By type"),
    "arabic": N_("Arabic letters"),
    "latin": N_("Latin letters"),
    "persian": N_("Persian letters"),
    "hebrew": N_("Hebrew letters"),
    "urdu": N_("Urdu letters"),
}


def word(table: Mapping[str, str], code: str, language: str) -> str:
    """Return the word for a code in an interface language."""
    return words(language).gettext(table[code]) if code in table else code
