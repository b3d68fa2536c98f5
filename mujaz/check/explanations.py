"""Explains each code from the docstring of its check, and renders the page that lists them."""

from collections.abc import Iterator
from dataclasses import dataclass
from inspect import cleandoc
from types import ModuleType

from mujaz.check.registry import all_checks
from mujaz.check.shared.severity import levels_of

SUBJECTS = {
    "F": "Front matter",
    "S": "Source and rights",
    "A": "Alignment of original and translation",
    "Q": "Quotes",
    "E": "Entities and mentions",
    "N": "Numbers and dates in translation",
    "W": "Wording of the translation",
    "T": "Text hygiene",
    "P": "Files, addresses and the build",
    "X": "Exchange with other tools",
}
INTRODUCTION = """\
# Checks

Every finding has a code. The letter says what it is about, and `python3 build.py explain A101` prints its
entry. An error stops the build; a warning and an info do not. In a brief, `allow: {T301: "the reason"}`
accepts a warning or an info that is right in general and wrong in this place.

This page is made from the checks themselves: `python3 build.py explain --all > docs/checks.md`.

For other programs, `python3 build.py check --format json` prints `findings` and their `counts` by severity. A
finding has `path`, `line`, `column`, `code`, `severity`, `message` and `fix`. `--format sarif` prints SARIF
2.1.0. Lines and columns count from 1, columns in code points."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """One code in words."""

    code: str
    title: str
    """The first line of the docstring, a sentence."""
    level: str
    """How much its findings weigh, such as `error; in a draft info`."""
    body: str
    """The paragraphs below the first line; Markdown."""


def explanations() -> tuple[Explanation, ...]:
    """Return all explanations in order of subject and code."""
    order = list(SUBJECTS)
    all_explanations = map(_explain, all_checks())
    return tuple(
        sorted(all_explanations, key=lambda explanation: (order.index(explanation.code[0]), explanation.code))
    )


def explanation_of(code: str) -> Explanation:
    """Return the explanation of one code. Raises KeyError where there is none."""
    return {explained.code: explained for explained in explanations()}[code]


def checks_page() -> str:
    """Return the text of `docs/checks.md`."""
    return "\n\n".join(_paragraphs()) + "\n"


def as_text(explained: Explanation) -> str:
    """Return one explanation as it is printed in a terminal."""
    parts = (f"{explained.code}: {explained.title}", f"Level: {explained.level}.", explained.body)
    return "\n\n".join(part for part in parts if part)


def _explain(module: ModuleType) -> Explanation:
    title, _, body = cleandoc(module.__doc__ or "").partition("\n")
    return Explanation(module.CODE, title.strip(), "; ".join(map(str, levels_of(module))), body.strip())


def _paragraphs() -> Iterator[str]:
    yield INTRODUCTION
    subject = ""
    for explained in explanations():
        if explained.code[0] != subject:
            subject = explained.code[0]
            yield f"## {subject}: {SUBJECTS[subject]}"
        yield f"### {explained.code}"
        yield f"**{explained.title}** Level: {explained.level}."
        if explained.body:
            yield explained.body
