"""The termbase: terms with their files, and keys by which terms of other tools are compared with ours."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mujaz.language.folding import fold_key
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.records import Term
from mujaz.read.files import files_below, read_text
from mujaz.read.records.terms import read_terms

TermKey = tuple[str, str]
"""Language and folded text: spelling variants of a term share a key."""


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term and the subject whose file holds it."""

    subject: str
    """Name of the file in `content/terms/` without suffix; empty where a document names none."""
    term: Term

    @property
    def location(self) -> Location:
        return self.term.location


def term_entry(term: Term) -> TermEntry:
    """Return a term of the archive with its subject."""
    return TermEntry(PurePosixPath(term.location.path).stem, term)


def term_entries(terms: Iterable[Term]) -> tuple[TermEntry, ...]:
    """Return terms of the archive in the order of their files."""
    return tuple(term_entry(term) for term in sorted(terms, key=lambda term: term.location))


def term_keys(term: Term) -> frozenset[TermKey]:
    """Return the keys of a term: one for each language."""
    return frozenset((text.language, fold_key(text.value, text.language)) for text in term.term.texts())


def read_termbase(root: Path) -> tuple[tuple[Term, ...], tuple[Finding, ...]]:
    """Return all terms below `content/terms/`, and the findings."""
    terms: list[Term] = []
    findings: list[Finding] = []
    for path in files_below(root, "content/terms", ".yml"):
        try:
            file_terms, file_findings = read_terms(path, read_text(root, path))
        except MujazError as error:
            findings.append(error.finding)
            continue
        terms += file_terms
        findings += file_findings
    return tuple(terms), tuple(findings)
