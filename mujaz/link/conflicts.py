"""Names that two records share without either being marked ambiguous. Such a name links to neither."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from mujaz.link.automaton import build_patterns
from mujaz.link.name_forms import names_of
from mujaz.model.entity import Entity


@dataclass(frozen=True, slots=True)
class Conflict:
    """One name, two or more records."""

    name: str
    """As the first of the records writes it."""
    language: str
    entities: tuple[str, ...]
    """Ids in order, at least two."""


def conflicts(entities: Mapping[str, Entity]) -> tuple[Conflict, ...]:
    """Return every shared unambiguous name, by language and name. Mend it with `ambiguous: true` or a pin."""
    by_language = defaultdict(list)
    for entity in entities.values():
        for name in names_of(entity):
            by_language[name.language].append(name)
    shared_names = []
    for language, names in sorted(by_language.items()):
        for pattern in sorted(build_patterns(names, language), key=lambda pattern: pattern.key):
            certain = [form for form in pattern.forms if not form.ambiguous]
            ids = tuple(sorted({form.entity for form in certain}))
            if len(ids) > 1 and pattern.skip == 0:
                written = next(form.name for form in certain if form.entity == ids[0])
                shared_names.append(Conflict(written, language, ids))
    return tuple(dict.fromkeys(shared_names))
