"""A rule whose form stands nowhere in the brief does nothing, and is found."""

from mujaz.link.idle_rules import idle_rules
from tests.link.toy import brief, rules

RULES = rules("""
pin السوق = council
pin the market = council
pin المدينة = aden
ignore الاتحاد
ignore Union
""")


def test_forms_count_with_their_prefixes_and_in_either_column() -> None:
    toy = brief(["وللسوق أهله، والأتحاد"], ["People of the market"], rules=RULES)
    assert idle_rules(toy) == ("المدينة", "Union")


def test_a_form_inside_a_longer_word_is_not_that_form() -> None:
    assert idle_rules(brief(["سوقنا"], ["unions"], rules=rules("pin سوق = council\nignore union"))) == (
        "سوق",
        "union",
    )


def test_a_brief_without_rules_has_none_that_are_idle() -> None:
    assert idle_rules(brief(["نص"])) == ()
