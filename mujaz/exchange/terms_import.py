"""Plans an import of terms into `content/terms/`: new terms, known ones, conflicts."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mujaz.exchange.term_yaml import term_yaml
from mujaz.exchange.termbase import TermEntry, TermKey, term_keys
from mujaz.model.finding import Finding, Severity
from mujaz.model.language import Localized
from mujaz.model.records import Term
from mujaz.read.yaml.typed_values import LANGUAGE_TAG

CODE = "X104"
Texts = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class TermsPlan:
    """The changes of an import, before anything is written."""

    additions: tuple[tuple[str, str], ...]
    """Path of a file of terms and the YAML to append to it."""
    added: tuple[Term, ...]
    known_count: int
    conflicts: tuple[Finding, ...]


def plan_import(own: Iterable[Term], entries: Sequence[TermEntry], default_subject: str) -> TermsPlan:
    """Return the plan for importing entries. `default_subject` names the file of those without a subject."""
    own_by_key: dict[TermKey, Term] = {key: term for term in own for key in term_keys(term)}
    additions: dict[str, str] = {}
    added: list[Term] = []
    conflicts: list[Finding] = []
    known_count = 0
    for entry in entries:
        term = _with_primary_languages(entry.term)
        invalid_tags = [tag for tag in _languages(term) if not LANGUAGE_TAG.match(tag)]
        existing = next((own_by_key[key] for key in sorted(term_keys(term)) if key in own_by_key), None)
        if invalid_tags:
            conflicts.append(_unknown_language(term, invalid_tags[0]))
        elif existing is None:
            path = f"content/terms/{slug(entry.subject) or slug(default_subject) or 'imported'}.yml"
            additions[path] = additions.get(path, "") + term_yaml(term)
            own_by_key |= dict.fromkeys(term_keys(term), term)
            added.append(term)
        elif _adds_nothing(term, existing):
            known_count += 1
        else:
            conflicts.append(_conflict(term, existing))
    return TermsPlan(tuple(sorted(additions.items())), tuple(added), known_count, tuple(conflicts))


def slug(name: str) -> str:
    """Return a name as a file name, empty where it has no Latin letters or digits.

    >>> slug("Transport & Health")
    'transport-health'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-")


def _with_primary_languages(term: Term) -> Term:
    """Return the term with `en-US` as `en`, because checks compare languages, not regions."""
    return term._replace(
        term=_localized(term.term),
        renderings=_texts(term.renderings),
        forbidden=_texts(term.forbidden),
        note=_localized(term.note),
    )


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _localized(text: Localized) -> Localized:
    return Localized(tuple({_primary(tag): value for tag, value in reversed(text.pairs)}.items())[::-1])


def _texts(texts_by_language: Texts) -> Texts:
    merged: dict[str, tuple[str, ...]] = {}
    for tag, texts in texts_by_language:
        merged[_primary(tag)] = tuple(dict.fromkeys((*merged.get(_primary(tag), ()), *texts)))
    return tuple(merged.items())


def _languages(term: Term) -> tuple[str, ...]:
    pairs = (*term.term.pairs, *term.note.pairs, *term.renderings, *term.forbidden)
    return tuple(tag for tag, _ in pairs)


def _adds_nothing(term: Term, existing: Term) -> bool:
    """Tell whether `existing` contains all of `term`, with the same preferred renderings."""
    agreed, forbidden = dict(existing.renderings), dict(existing.forbidden)
    return (
        all(agreed.get(tag, ())[:1] == texts[:1] for tag, texts in term.renderings if texts)
        and all(set(texts) <= set(agreed.get(tag, ())) for tag, texts in term.renderings)
        and all(set(texts) <= set(forbidden.get(tag, ())) for tag, texts in term.forbidden)
        and all(existing.note.get(tag) == text for tag, text in term.note.pairs)
    )


def _unknown_language(term: Term, tag: str) -> Finding:
    fix = "Use a code such as ar, en, fa, he or ur."
    return Finding(CODE, f"'{tag}' is not a language code.", fix, term.location, Severity.WARNING)


def _conflict(term: Term, existing: Term) -> Finding:
    name = term.term.best().value
    ours = f"'{name}' is known from {existing.location} with {_describe(existing)}"
    message = f"{ours}; this document has {_describe(term)}."
    fix = "Nothing was changed. Put what is agreed into that file by hand."
    return Finding(CODE, message, fix, term.location, Severity.WARNING)


def _describe(term: Term) -> str:
    """Return the content of a term as text for a message."""
    parts = [f"{tag}: {', '.join(texts)}" for tag, texts in term.renderings if texts]
    parts += [f"not {tag}: {', '.join(texts)}" for tag, texts in term.forbidden if texts]
    parts += [f"a note in {tag}" for tag, text in term.note.pairs if text]
    return "; ".join(parts) or "no renderings"
