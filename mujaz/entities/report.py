"""Formats suggestions, similar records and Wikidata candidates for a terminal and as JSON."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from mujaz.entities.reconcile import WikidataCandidate
from mujaz.entities.similar import SimilarPair
from mujaz.entities.suggestion import Context, Suggestion
from mujaz.language.bidi_text import isolate_name
from mujaz.model.entity import Entity


def suggestions_text(suggestions: Iterable[Suggestion]) -> Iterator[str]:
    """Yield a few lines for each suggestion, with the command that makes its record."""
    for suggestion in suggestions:
        names = " = ".join(isolate_name(name) for _, name in suggestion.names)
        kind = f", {suggestion.type}" if suggestion.type else ""
        yield f"{names} ({_counts_text(suggestion)}{kind})"
        others = ", ".join(isolate_name(name) for _, name, _ in suggestion.aliases)
        if others:
            yield f"  also: {others}"
        if suggestion.perhaps:
            yield f"  perhaps another name of: {', '.join(suggestion.perhaps)}"
        yield from (f"  {context.location}: {_context_text(context)}" for context in suggestion.contexts)
        yield f'  python3 build.py entities new "{suggestion.names[-1][1]}"'
        yield ""


def suggestion_data(suggestion: Suggestion) -> dict[str, Any]:
    """Return a suggestion as values that `json.dumps` takes, with locations as `path:line:column`."""
    data = asdict(suggestion)
    data["names"] = dict(suggestion.names)
    data["aliases"] = [
        {"language": language, "name": name, "ambiguous": ambiguous}
        for language, name, ambiguous in suggestion.aliases
    ]
    data["contexts"] = [
        {
            "at": str(context.location),
            "brief": context.brief,
            "text": context.before + context.name + context.after,
        }
        for context in suggestion.contexts
    ]
    return data


def pairs_text(pairs: Iterable[SimilarPair]) -> Iterator[str]:
    """Yield a line for each pair, with the command that merges it and the field that keeps it apart."""
    for pair in pairs:
        first, second = (isolate_name(name) for name in pair.names)
        yield f"{pair.score:.2f} {pair.first} and {pair.second}: {first} / {second} ({pair.reason})"
        yield f"  one thing: python3 build.py entities merge {pair.first} {pair.second} --dry-run"
        yield f"  two things: write 'not: [{pair.second}]' in content/entities/{pair.first}.md"


def candidates_text(candidates: Sequence[WikidataCandidate], entities: Mapping[str, Entity]) -> Iterator[str]:
    """Yield each record with the items that it may be. Candidates of one record must be neighbours."""
    last = ""
    for candidate in candidates:
        if candidate.entity != last:
            last = candidate.entity
            yield f"{entities[last].location.path} ({isolate_name(entities[last].names.best('en').value)})"
        label = isolate_name(candidate.item.names[0][1] if candidate.item.names else "")
        description = isolate_name(candidate.item.description)
        yield f"  {candidate.score:.2f} {candidate.item.id} {label}: {description}"


def _counts_text(suggestion: Suggestion) -> str:
    occurrences, briefs = suggestion.count, len(suggestion.briefs)
    return f"{occurrences} place{'s' * (occurrences != 1)} in {briefs} brief{'s' * (briefs != 1)}"


def _context_text(context: Context) -> str:
    return isolate_name(" ".join(f"…{context.before}[{context.name}]{context.after}…".split()))
