"""Print what the program makes of texts in the language whose folder lies under `toy`.

Run in a process of its own, so that the folder is there before anything is read from it.
"""

import json
from pathlib import Path

from mujaz import language

language.__path__.append(str(Path(__file__).parent / "toy"))

from mujaz.check.translation.compare_numbers import missing  # noqa: E402
from mujaz.check.translation.placement.length_ratio import expected_ratio  # noqa: E402
from mujaz.ingest.article import EntityMention, LineKind, Paragraph  # noqa: E402
from mujaz.ingest.attribution.attribute import attribute  # noqa: E402
from mujaz.ingest.attribution.mentions import mentions_in  # noqa: E402
from mujaz.ingest.draft.quotes import add_quotation_marks  # noqa: E402
from mujaz.language.comparison_form import comparison_form  # noqa: E402
from mujaz.language.detect_language import detect_language  # noqa: E402
from mujaz.language.months.in_text import month_finder  # noqa: E402
from mujaz.language.months.printed import gregorian_months  # noqa: E402
from mujaz.language.numbers.digits import tokens_of  # noqa: E402
from mujaz.language.numbers.read_numbers import numbers_in  # noqa: E402
from mujaz.language.quotation.pair_marks import pair_marks  # noqa: E402
from mujaz.language.registry import press_languages  # noqa: E402
from mujaz.link.matcher import build_matcher  # noqa: E402
from mujaz.search.analyser import families  # noqa: E402
from tests.link.toy import entities  # noqa: E402

TEXT = "La koTeŧra meldas ke domo."
SPOKEN = "Teŋra Moko meldas: ⟪La akvo estas alta en la urbo kaj la homoj timas pro tio⟫."


def numbers(text: str, code: str) -> list[tuple[float, ...]]:
    return [number.values for number in numbers_in(tokens_of(comparison_form(code)(text)), code)]


def mentions(code: str) -> tuple[EntityMention, ...]:
    matcher = build_matcher(entities("tetra = qtz Tetra"))
    return mentions_in([Paragraph(TEXT, LineKind.PARAGRAPH, 1)], code, matcher)


english = numbers_in(tokens_of("nine books"), "en")
print(
    json.dumps(
        {
            "languages": press_languages(),
            "language": detect_language("Teŧra meldas ke la domo de la teŋra urbo estas granda"),
            "mentions": [TEXT[it.start : it.end] for it in mentions("qtz")],
            "in_english": len(mentions("en")),
            "quotes": [
                (it.text, it.speaker.text)
                for it in attribute([Paragraph(SPOKEN, LineKind.PARAGRAPH, 1)], "qtz", (), ()).direct_quotes
            ],
            "pairs": [(it.start, it.end) for it in pair_marks("ŋ⟪a⟫ b").pairs],
            "draft": add_quotation_marks("a", "qtz"),
            "numbers": numbers("kvin mil domoj", "qtz"),
            "missing": [it.text for it in missing(numbers_in(tokens_of("sep domoj"), "qtz"), english)],
            "families": [families("teŧra"), families("tetra")],
            "months": sorted(gregorian_months()[name] for name in ("januaro", "marto")),
            "in_text": sorted(finder.find("5 marto").certain) if (finder := month_finder("qtz")) else None,
            "length": expected_ratio("en", "qtz"),
        }
    )
)
