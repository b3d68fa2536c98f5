"""What search takes off a word is what linking takes off a name, and plurals have singulars."""

from mujaz.language.affixes.rules import Affixes
from mujaz.language.ar.search_rules import PROCLITICS
from mujaz.language.en.search_rules import ENGLISH, IRREGULAR
from mujaz.language.registry import language_data, press_languages
from mujaz.language.search_rules import SearchRules


def test_proclitics_of_search_are_the_prefixes_of_names() -> None:
    affixes = language_data("ar", "affixes", Affixes)
    assert affixes is not None
    assert set("".join(affixes.prefixes)) == set(str(PROCLITICS["letters"]))


def test_no_two_languages_have_a_section_of_one_name() -> None:
    rules = [language_data(code, "search_rules", SearchRules) for code in press_languages()]
    names = [name for language_rules in rules if language_rules for name in language_rules.sections]
    assert names == ["hamza", "proclitics", "english"]


def test_each_irregular_plural_stands_once() -> None:
    assert len(ENGLISH["irregular"]) == len(IRREGULAR.split(";"))
