"""Writes the text of a new authority record."""

from collections.abc import Iterable, Sequence

from mujaz.entities.suggestion import Context, Suggestion
from mujaz.exchange.yaml_scalar import line_scalar, one_line
from mujaz.schema.schema_path import SchemaKind, schema_line

Alias = tuple[str, str, bool]


def record_text(suggestion: Suggestion, kind: str) -> str:
    """Return the record of a suggestion, with comments that ask for facts that only a person knows."""
    line = schema_line(SchemaKind.ENTITY, "content/entities/al-hasakah.md")
    lines = ["---", line, f"type: {kind or 'other'}" + ("" if kind else "   # to fill: person, place …")]
    lines.append(f"names: {flow_pairs(suggestion.names)}")
    lines += _aliases(suggestion.aliases)
    lines += [f"# unsure: perhaps the same as {', '.join(suggestion.perhaps)}"] if suggestion.perhaps else []
    lines.append("# to fill: description (ar, en), and what is certain of country, wikidata, relations")
    lines += [f"# said in {context.brief}: {_line(context)}" for context in suggestion.contexts]
    return "\n".join([*lines, "---", ""])


def flow_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return names as a YAML flow mapping: `{ar: …, en: …}`."""
    return "{" + ", ".join(f"{key}: {line_scalar(text)}" for key, text in pairs) + "}"


def alias_item(name: str, ambiguous: bool) -> str:
    """Return one alias as an item of a list."""
    return f"{{name: {line_scalar(name)}, ambiguous: true}}" if ambiguous else line_scalar(name)


def alias_list(items: Sequence[str]) -> str:
    """Return items as a YAML flow sequence."""
    return f"[{', '.join(items)}]"


def _aliases(aliases: Sequence[Alias]) -> list[str]:
    languages = dict.fromkeys(language for language, _, _ in aliases)
    lines = [
        f"  {language}: "
        + alias_list([alias_item(name, ambiguous) for tag, name, ambiguous in aliases if tag == language])
        for language in languages
    ]
    return ["aliases:", *lines] if lines else []


def _line(context: Context) -> str:
    return one_line(f"…{context.before}{context.name}{context.after}…")
