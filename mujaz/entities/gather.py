"""Read linked briefs and gather every likely name that no record has claimed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mujaz.entities.capitals import Run, acronym_after, halves, runs
from mujaz.entities.common_words import EVENT, ORGANISATION, PLACE, is_common
from mujaz.entities.cues import cued
from mujaz.entities.known import Known, key_of
from mujaz.entities.pairing import counterpart, free_tokens, unprefixed
from mujaz.entities.suggestion import Context
from mujaz.model.brief import Brief, Passage, Segment
from mujaz.model.mention import Mention

MOST_PAIRINGS = 8
"""Places of one name in which its counterpart is looked for: more would not say more."""
MOST_CONTEXTS = 3
AROUND = 40
"""Characters of context on each side of a name."""
CUED = frozenset({"ar"})
"""Source languages whose titles and roles are known."""
KINDS = {"organisation": ORGANISATION, "place": PLACE, "event": EVENT}


@dataclass(slots=True)
class Found:
    """What is known of one name while the archive is read."""

    written: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Language and spelling."""
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Language and spelling of the counterpart in the source text."""
    acronyms: Counter[tuple[str, str]] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    briefs: Counter[str] = field(default_factory=Counter)
    segments: set[tuple[str, int]] = field(default_factory=set)
    contexts: list[Context] = field(default_factory=list)
    tried: int = 0
    certain: bool = False
    """Seen where a capital means something."""

    @property
    def count(self) -> int:
        return self.briefs.total()

    def add(self, language: str, written: str, brief: Brief, segment: Segment) -> None:
        self.written[language, written] += 1
        self.briefs[brief.id] += 1
        self.segments.add((brief.id, segment.number))

    def take(self, twin: "Found") -> None:
        """Take over what was found of the same name in the source column."""
        self.certain = True
        self.types += twin.types
        self.briefs += twin.briefs
        self.pairs += twin.written

    def show(self, brief: Brief, passage: Passage, start: int, end: int) -> None:
        """Keep a context, one of each brief and only a few."""
        seen = {context.brief for context in self.contexts}
        if brief.id not in seen and len(self.contexts) < MOST_CONTEXTS:
            text = passage.text
            before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
            self.contexts.append(Context(passage.at, brief.id, before, text[start:end], after))


Names = dict[tuple[str, str], Found]
"""Language and folded form of each name."""


def gather_names(briefs: Iterable[Brief], known: Known) -> Names:
    """Return what `briefs`, which must be linked, name without a record."""
    names: Names = {}
    for brief in briefs:
        for segment in brief.segments:
            if segment.target is not None:
                _translated(names, known, brief, segment, segment.target)
            if brief.language.partition("-")[0] in CUED:
                _source(names, known, brief, segment)
    return names


def _translated(names: Names, known: Known, brief: Brief, segment: Segment, target: Passage) -> None:
    acronym = ""
    for run in runs(target.text):
        is_acronym, acronym = run.text == acronym, acronym_after(target.text, run)
        key = key_of(run.text, brief.translation)
        if is_acronym or key in known.keys or _is_claimed(run, target.mentions) or _is_a_word(run, known):
            continue
        for name, surface in _paired(names, known, brief, segment, run):
            found = names.setdefault((brief.translation, key_of(name.text, brief.translation)), Found())
            found.add(brief.translation, name.text, brief, segment)
            found.show(brief, target, name.start, name.end)
            found.certain = found.certain or not name.initial or " " in name.text
            found.types.update(_types(name))
            found.acronyms.update([(brief.translation, acronym)] if acronym else [])
            found.pairs.update([(brief.language, surface)] if surface else [])
            found.tried += 1


def _paired(
    names: Names, known: Known, brief: Brief, segment: Segment, run: Run
) -> Sequence[tuple[Run, str]]:
    """Return a run with its counterpart; where only two parts of it have one, they are two names."""
    known_already = names.get((brief.translation, key_of(run.text, brief.translation)))
    if known_already is not None and known_already.tried >= MOST_PAIRINGS:
        return ((run, ""),)
    source = segment.source
    tokens = free_tokens(source.text, source.mentions)

    def words_of(part: Run) -> str:
        return counterpart(part.text, tokens, source.text, brief.language, known.vocabulary)

    whole = words_of(run)
    for first, second in () if whole else halves(run):
        pair = words_of(first), words_of(second)
        if all(pair):
            return (first, pair[0]), (second, pair[1])
    return ((run, whole),)


def _source(names: Names, known: Known, brief: Brief, segment: Segment) -> None:
    passage = segment.source
    for start, end, kind in cued(passage.text):
        written = passage.text[start:end].strip()
        if any(start < mention.end and mention.start < end for mention in passage.mentions):
            continue
        bare = unprefixed(written, brief.language, known.vocabulary)[-1] if not kind else written
        key = key_of(bare, brief.language)
        if key and key not in known.keys and not is_common(bare):
            found = names.setdefault((brief.language, key), Found(certain=True))
            found.add(brief.language, bare, brief, segment)
            found.show(brief, passage, start, end)
            found.types.update([kind] if kind else [])


def _is_claimed(run: Run, mentions: Sequence[Mention]) -> bool:
    """Whether a record's name covers the run, or reaches into it from outside."""
    for mention in mentions:
        overlaps = mention.start < run.end and run.start < mention.end
        inside = run.start <= mention.start and mention.end <= run.end
        longer = run.end - run.start > mention.end - mention.start
        if overlaps and not (inside and longer):
            return True
    return False


def _is_a_word(run: Run, known: Known) -> bool:
    """Whether a single word with a capital is written small elsewhere."""
    return " " not in run.text and run.text.lower() in known.small


def _types(run: Run) -> list[str]:
    words = {word.lower() for word in run.text.split()}
    kinds = [kind for kind, heads in KINDS.items() if words & heads]
    return kinds[:1] or (["person"] if run.title else [])
