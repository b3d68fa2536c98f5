"""Records that may be one thing: their names sound alike in some script or spelling. A person decides.

Names are compared only within blocks (the same consonants, the same word, or all but one consonant the
same), so that the work grows with the archive and not with its square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from mujaz.entities.known_names import key_of
from mujaz.language.affixes.rules import script_of
from mujaz.language.name_skeleton import ARTICLE, name_skeleton, skeletons
from mujaz.link.name_forms import Name, names_of
from mujaz.model.entity import Entity

ALIKE = 0.82
"""Score from 0 to 1 below which a pair is not shown."""
LARGEST_BLOCK = 60
"""Names in a block above which it says nothing: half of a country is called Mohammed."""
SOUND_SHARE = 0.6
"""How much the consonants count where both names are in one script; the rest is for all letters."""
ACROSS_SCRIPTS = 0.95
"""What the score is multiplied by where two scripts differ even in the consonants."""
SHORTEST = 3
"""Consonants below which sounding alike is chance."""
ANOTHER_TYPE = 0.9
"""What the score is multiplied by where a person and a place sound alike."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one."""

    score: float
    """From 0 to 1; 1 where a name is written the same or both name one item of Wikidata."""
    first: str
    second: str
    names: tuple[str, str]
    """The two names that are most alike."""
    reason: str
    """`wikidata`, `spelling` or `sound`."""


@dataclass(frozen=True, slots=True)
class _Spelled:
    """One name, ready to be compared."""

    entity: str
    written: str
    key: str
    sounds: str
    spaced: str
    """The same, word by word."""


def similar(entities: Mapping[str, Entity], least: float = ALIKE) -> tuple[Pair, ...]:
    """Return pairs by falling score, then by ids. Records that say `not` of each other are left out."""
    best: dict[tuple[str, str], Pair] = {}
    for pair in (*_by_wikidata(entities), *_by_names(entities)):
        ids = (pair.first, pair.second)
        if pair.score >= least and (ids not in best or best[ids].score < pair.score):
            best[ids] = pair
    return tuple(sorted(best.values(), key=lambda pair: (-pair.score, pair.first, pair.second)))


def _by_wikidata(entities: Mapping[str, Entity]) -> Iterator[Pair]:
    items = defaultdict(list)
    for entity in entities.values():
        if entity.wikidata:
            items[entity.wikidata].append(entity.id)
    for item, ids in items.items():
        for first, second in combinations(sorted(ids), 2):
            yield Pair(1.0, first, second, (item, item), "wikidata")


def _by_names(entities: Mapping[str, Entity]) -> Iterator[Pair]:
    compared = set()
    for block in _blocks(_spelled(entities.values())):
        for first, second in combinations(block, 2):
            one, other = sorted((first, second), key=lambda it: (it.entity, it.written))
            pair = (one, other)
            if one.entity != other.entity and pair not in compared:
                compared.add(pair)
                if _may_be_one(entities[one.entity], entities[other.entity]):
                    yield _scored(one, other, entities)


def _spelled(entities: Iterable[Entity]) -> Iterator[_Spelled]:
    for entity in entities:
        seen = set()
        for name in names_of(entity):
            key = key_of(name.written, name.language)
            if not name.ambiguous and key and key not in seen:
                seen.add(key)
                yield _Spelled(entity.id, name.written, key, _sounds(name), _spaced(name))


def _sounds(name: Name) -> str:
    sounds = name_skeleton(name.written)
    return sounds if len(sounds) >= SHORTEST else ""


def _spaced(name: Name) -> str:
    return " ".join(skeletons(word)[0] for word in ARTICLE.sub("", name.written).split())


def _blocks(names: Iterable[_Spelled]) -> Iterator[tuple[_Spelled, ...]]:
    blocks: dict[str, dict[_Spelled, None]] = defaultdict(dict)
    for name in names:
        for key in _block_keys(name):
            blocks[key][name] = None
    for block in blocks.values():
        if 1 < len(block) <= LARGEST_BLOCK:
            yield tuple(block)


def _block_keys(name: _Spelled) -> Iterator[str]:
    """Yield what a name shares with those that it is compared with."""
    yield f"key {name.key}"
    if name.sounds:
        yield name.sounds
        if len(name.sounds) > SHORTEST:
            yield from (name.sounds[:at] + name.sounds[at + 1 :] for at in range(len(name.sounds)))


def _may_be_one(first: Entity, second: Entity) -> bool:
    """Whether nobody has said that these two are different."""
    told_apart = first.id in second.confused_with or second.id in first.confused_with
    two_items = bool(first.wikidata and second.wikidata and first.wikidata != second.wikidata)
    related = any(relation.entity == second.id for relation in first.relations)
    related = related or any(relation.entity == first.id for relation in second.relations)
    return not (told_apart or two_items or related)


def _scored(first: _Spelled, second: _Spelled, entities: Mapping[str, Entity]) -> Pair:
    score, reason = 1.0, "spelling"
    if first.key != second.key:
        score, reason = Levenshtein.normalized_similarity(first.spaced, second.spaced), "sound"
        if script_of(first.key) is script_of(second.key):
            # Equal consonants leave the vowels open: Salim and Salam are two names.
            letters = Levenshtein.normalized_similarity(first.key, second.key)
            score = SOUND_SHARE * score + (1 - SOUND_SHARE) * letters
        else:
            score *= 1.0 if first.spaced == second.spaced else ACROSS_SCRIPTS
    if entities[first.entity].type is not entities[second.entity].type:
        score *= ANOTHER_TYPE
    return Pair(round(score, 3), first.entity, second.entity, (first.written, second.written), reason)
