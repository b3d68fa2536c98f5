"""Writes the interface words of the search in one language. They come with the index, not with every page.

Plural forms are keyed by their CLDR category, which `Intl.PluralRules` returns in the browser.
"""

import json
from collections.abc import Callable, Mapping
from gettext import NullTranslations

from mujaz.i18n.catalog import N_, words
from mujaz.i18n.code_words import STATUS, TYPE
from mujaz.language.cldr import locale_of
from mujaz.model.language import direction
from mujaz.model.settings import Settings

WORDS: Mapping[str, str] = {
    "failed": N_("The search could not be loaded. Check the connection and try again."),
    "search": N_("Search"),
    "placeholder": N_("Words or names"),
    "close": N_("Close"),
    "keys": N_("Arrows move, Enter opens all results, Escape closes"),
    "recent": N_("Recent searches"),
    "forget": N_("Forget these searches"),
    "hint_spelling": N_("Any common spelling finds a word: أحمد or احمد, Qasim or قاسم."),
    "hint_operators": N_(
        "“In quotation marks” is exact, -word leaves out, outlet: entity: speaker: before: after: filter."
    ),
    "all_results": N_("All results and filters"),
    "filters": N_("Filters"),
    "no_filters": N_("Remove all filters"),
    "remove": N_("Remove this filter: %(name)s"),
    "order": N_("Order"),
    "best": N_("Best match first"),
    "new": N_("Newest first"),
    "old": N_("Oldest first"),
    "names": N_("Match names across scripts and spellings"),
    "matched_as": N_("%(typed)s was matched as"),
    "only_typed": N_("Search only as typed"),
    "meant": N_("Nothing here is written %(typed)s. These results are for %(meant)s."),
    "perhaps": N_("Or did you mean"),
    "relaxed": N_("No brief holds all these words. These hold most of them."),
    "unknown": N_("There is nothing called “%(value)s” to filter by."),
    "up_to": N_("At most %(number)s"),
    "none": N_("Nothing found"),
    "tried": N_("What was looked for"),
    "tried_word": N_("%(typed)s, read as %(folded)s"),
    "tried_exact": N_("%(typed)s, exactly these letters"),
    "tried_near": N_("words that are one letter away"),
    "tried_names": N_("names that sound the same in either script"),
    "advice": N_("Try fewer words, another spelling, or fewer filters. You can also browse:"),
    "known": N_("Entities, outlets and tags"),
    "original": N_("Original"),
    "translation": N_("Translation"),
    "summary": N_("Summary"),
    "notes": N_("Notes"),
    "quote": N_("Quote"),
    "match": N_("match"),
    "names_them": N_("This brief is filed under"),
    "paragraph": N_("Open this paragraph"),
    "more": N_("Show more results"),
    "type": N_("Type"),
    "brief": N_("Brief"),
    "outlet": N_("Outlet"),
    "tag": N_("Tag"),
    "lang": N_("Language of the original"),
    "entity": N_("Entity"),
    "speaker": N_("Speaker"),
    "status": N_("Status"),
    "quotes": N_("Only briefs with quotes"),
    "all_of": N_("All of them in one brief"),
    "from": N_("From"),
    "to": N_("To"),
    "date": N_("Date of publication"),
    "all_values": N_("Show all"),
    "add_entity": N_("Add an entity by name"),
    "briefs": N_("Briefs"),
    "entities": N_("Entities"),
    "outlets": N_("Outlets"),
    "tags": N_("Tags"),
}
Plural = Callable[[NullTranslations, int], str]
PLURALS: Mapping[str, Plural] = {
    "brief_count": lambda catalog, count: catalog.ngettext("%(num)s brief", "%(num)s briefs", count),
    "quote_count": lambda catalog, count: catalog.ngettext("%(num)s quote", "%(num)s quotes", count),
    "more_passages": lambda catalog, count: catalog.ngettext(
        "%(num)s more passage", "%(num)s more passages", count
    ),
}


def words_file(settings: Settings, language: str) -> bytes:
    """Return the words as JSON, with the locale for dates and numbers, and plural forms."""
    catalog = words(language)
    messages = {key: catalog.gettext(msgid) for key, msgid in WORDS.items()}
    type_labels = {key: catalog.gettext(msgid) for key, msgid in TYPE.items()}
    file = {
        "language": language,
        "direction": direction(language),
        "locale": f"{settings.locale(language)}-u-ca-gregory-nu-{settings.numbering_of(language)}",
        "words": messages,
        "types": {
            "brief": messages["brief"],
            **type_labels,
            "outlet": messages["outlet"],
            "tag": messages["tag"],
        },
        "statuses": {key: catalog.gettext(msgid) for key, msgid in STATUS.items()},
        "plurals": {key: _plural_forms(catalog, language, plural) for key, plural in PLURALS.items()},
    }
    return json.dumps(file, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _plural_forms(catalog: NullTranslations, language: str, plural: Plural) -> dict[str, str]:
    """Return the plural form of each category.

    gettext chooses a form by a number, so the smallest number of each category stands for it. Categories
    that begin above 200 are left out.
    """
    category_of = locale_of(language).plural_form
    first_numbers: dict[str, int] = {}
    for number in range(201):
        first_numbers.setdefault(category_of(number), number)
    return {category: plural(catalog, number) for category, number in first_numbers.items()}
