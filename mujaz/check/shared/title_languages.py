"""The languages that every title, summary and name is wanted in."""

from collections.abc import Iterator

from mujaz.check.shared.script_check import wrong_script
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.model.language import Localized


def missing_languages(texts: Localized, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wanted languages, which are those of the site, in which there is no text."""
    if all(map(texts.get, wanted)):
        return ()
    return tuple(language for language in wanted if not texts.get(language))


def wrong_script_findings(texts: Localized, field: str, brief: Brief, code: str) -> Iterator[Finding]:
    """Yield texts in the letters of another language; two that were exchanged are one finding."""
    wrong = [(language, script) for language, text in texts.pairs if (script := wrong_script(text, language))]
    if len(wrong) == 2 and wrong[0][1] != wrong[1][1]:
        message = f"The {field} under '{wrong[0][0]}' and the one under '{wrong[1][0]}' have changed places."
        yield Finding(code, message, "Exchange the two.", brief.key_location(field))
        return
    for language, script in wrong:
        message = f"The {field} under '{language}' is written in {script} letters."
        fix = f"Write the {field} there in '{language}'."
        yield Finding(code, message, fix, brief.key_location(f"{field}.{language}"))
