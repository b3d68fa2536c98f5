"""Read linked briefs and gather every likely name that no record has claimed."""

from collections.abc import Iterable, Iterator, Sequence

from mujaz.entities.capitalised_names import Run, acronym_after, halves, runs
from mujaz.entities.common_words import EVENT, ORGANISATION, PLACE, is_common
from mujaz.entities.cues import cued
from mujaz.entities.known_names import Known, key_of
from mujaz.entities.name_evidence import Found, Names, Place
from mujaz.entities.pairing import counterpart, free_tokens, unprefixed
from mujaz.entities.segment_sides import Column, columns_of
from mujaz.model.brief import Brief
from mujaz.model.mention import Mention

MOST_PAIRINGS = 8
"""Places of one name in which its counterpart is looked for: more would not say more."""
CUED = frozenset({"ar"})
"""Languages whose titles and roles are known."""
KINDS = {"organisation": ORGANISATION, "place": PLACE, "event": EVENT}


Pair = tuple[str, str] | tuple[()]
"""Language and words of a counterpart, empty where there is none."""


def gather_names(briefs: Iterable[Brief], known: Known) -> Names:
    """Return what `briefs`, which must be linked, name without a record."""
    names: Names = {}
    for brief in briefs:
        for segment in brief.segments:
            place = Place(brief, segment.number)
            columns = tuple(columns_of(brief, segment))
            _capitals(names, known, place, columns)
            for column in columns:
                if column.language.partition("-")[0] in CUED:
                    _cues(names, known, place, column)
    return names


def _capitals(names: Names, known: Known, place: Place, columns: Sequence[Column]) -> None:
    """Gather the names of the last column with capitals, each with its words in the other one."""
    latin = next((column for column in reversed(columns) if column.capitals), None)
    if latin is None:
        return
    others = [column for column in columns if column is not latin]
    for run in _new_runs(latin, known):
        for name, pair in _paired(names, known, others, latin.language, run):
            found = names.setdefault((latin.language, key_of(name.text, latin.language)), Found())
            found.add(place, latin, name.text)
            found.show(place, latin, name.start, name.end)
            found.certain = found.certain or not name.initial or " " in name.text
            found.types.update(_types(name))
            acronym = acronym_after(latin.text, run)
            found.acronyms.update([(latin.language, acronym)] if acronym else [])
            found.pairs.update([pair] if pair else [])
            found.tried += 1


def _new_runs(column: Column, known: Known) -> Iterator[Run]:
    """Yield the likely names that no record claims, without acronyms in brackets behind them."""
    acronym = ""
    for run in runs(column.text):
        is_acronym, acronym = run.text == acronym, acronym_after(column.text, run)
        claimed = key_of(run.text, column.language) in known.keys or _is_claimed(run, column.passage.mentions)
        if not is_acronym and not claimed and not _is_a_word(run, known):
            yield run


def _paired(
    names: Names, known: Known, others: Sequence[Column], language: str, run: Run
) -> Sequence[tuple[Run, Pair]]:
    """Return a run with its counterpart; where only two parts of it have one, they are two names."""
    before = names.get((language, key_of(run.text, language)))
    if not others or (before is not None and before.tried >= MOST_PAIRINGS):
        return ((run, ()),)
    other = others[0]
    tokens = free_tokens(other.text, other.passage.mentions)

    def words_of(part: Run) -> Pair:
        surface = counterpart(part.text, tokens, other.text, other.language, known.vocabulary)
        return (other.language, surface) if surface else ()

    whole = words_of(run)
    for first, second in () if whole else halves(run):
        pairs = words_of(first), words_of(second)
        if all(pairs):
            return (first, pairs[0]), (second, pairs[1])
    return ((run, whole),)


def _cues(names: Names, known: Known, place: Place, column: Column) -> None:
    """Gather the names that the text itself points at."""
    text, language = column.text, column.language
    for start, end, kind in cued(text):
        written = text[start:end].strip()
        if any(start < mention.end and mention.start < end for mention in column.passage.mentions):
            continue
        bare = unprefixed(written, language, known.vocabulary)[-1] if not kind else written
        key = key_of(bare, language)
        if key and key not in known.keys and not is_common(bare):
            found = names.setdefault((language, key), Found(certain=True))
            found.add(place, column, bare)
            found.show(place, column, start, end)
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
