"""Writes terms as YAML for a file in `content/terms/`."""

from collections.abc import Iterable, Iterator

from mujaz.exchange.yaml_scalar import yaml_scalar
from mujaz.model.records import Term


def term_yaml(term: Term) -> str:
    """Return one term as a list item."""
    return "".join(f"{line}\n" for line in _lines(term))


def _lines(term: Term) -> Iterator[str]:
    yield f"- term: {_flow((language, yaml_scalar(text)) for language, text in term.term.pairs)}"
    for key, texts_by_language in (("renderings", term.renderings), ("forbidden", term.forbidden)):
        lists = [
            (language, f"[{', '.join(map(yaml_scalar, texts))}]")
            for language, texts in texts_by_language
            if texts
        ]
        if lists:
            yield f"  {key}: {_flow(lists)}"
    if term.note:
        yield "  note:"
        yield from (f"    {text.language}: {yaml_scalar(text.value)}" for text in term.note.texts())


def _flow(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
