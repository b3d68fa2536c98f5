"""Finds records that may be one thing, by similar names across scripts and spellings. A person decides.

Names are compared only within blocks (equal key, equal skeleton, or a skeleton equal but for one consonant),
so that the work grows with the archive and not with its square. Record linkage calls this blocking.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from mujaz.entities.known_names import name_key
from mujaz.language.affixes.rules import script_of
from mujaz.language.name_skeleton import ARTICLE, name_skeleton, skeletons
from mujaz.link.name_forms import Name, names_of
from mujaz.model.entity import Entity

MIN_SCORE = 0.82
"""Default of the lowest score, from 0 to 1."""
MAX_BLOCK = 60
"""Most names in a block. Larger blocks come from common names such as Mohammed, which prove nothing."""
SOUND_SHARE = 0.6
"""Weight of the consonants where both names are in one script; the rest is the weight of all letters."""
OTHER_SCRIPT_FACTOR = 0.95
"""Factor of the score for names in two scripts whose consonants differ."""
MIN_CONSONANTS = 3
"""Fewest consonants of a skeleton; shorter ones are equal by chance."""
OTHER_TYPE_FACTOR = 0.9
"""Factor of the score for records of two types, such as a person and a place."""


@dataclass(frozen=True, slots=True)
class SimilarPair:
    """Two records that may be one."""

    score: float
    """From 0 to 1; 1 for an equal name or the same item of Wikidata."""
    first: str
    second: str
    names: tuple[str, str]
    """The two most similar names."""
    reason: str
    """`wikidata`, `spelling` or `sound`."""


@dataclass(frozen=True, slots=True)
class _ComparedName:
    """One name of a record in the forms in which names are compared."""

    entity: str
    spelling: str
    key: str
    skeleton: str
    word_skeletons: str
    """Skeletons of the words, with spaces between them."""


def similar_pairs(entities: Mapping[str, Entity], min_score: float = MIN_SCORE) -> tuple[SimilarPair, ...]:
    """Return pairs with at least `min_score`, the highest first, then by ids.

    Pairs that a record's `not` keeps apart, and related records, are left out.
    """
    best_pairs: dict[tuple[str, str], SimilarPair] = {}
    for pair in (*_by_wikidata(entities), *_by_names(entities)):
        ids = (pair.first, pair.second)
        if pair.score >= min_score and (ids not in best_pairs or best_pairs[ids].score < pair.score):
            best_pairs[ids] = pair
    return tuple(sorted(best_pairs.values(), key=lambda pair: (-pair.score, pair.first, pair.second)))


def _by_wikidata(entities: Mapping[str, Entity]) -> Iterator[SimilarPair]:
    items = defaultdict(list)
    for entity in entities.values():
        if entity.wikidata:
            items[entity.wikidata].append(entity.id)
    for item, ids in items.items():
        for first, second in combinations(sorted(ids), 2):
            yield SimilarPair(1.0, first, second, (item, item), "wikidata")


def _by_names(entities: Mapping[str, Entity]) -> Iterator[SimilarPair]:
    compared = set()
    for block in _blocks(_compared_names(entities.values())):
        for first, second in combinations(block, 2):
            one, other = sorted((first, second), key=lambda name: (name.entity, name.spelling))
            pair = (one, other)
            if one.entity != other.entity and pair not in compared:
                compared.add(pair)
                if _may_be_one(entities[one.entity], entities[other.entity]):
                    yield _score_pair(one, other, entities)


def _compared_names(entities: Iterable[Entity]) -> Iterator[_ComparedName]:
    for entity in entities:
        seen = set()
        for name in names_of(entity):
            key = name_key(name.text, name.language)
            if not name.ambiguous and key and key not in seen:
                seen.add(key)
                yield _ComparedName(entity.id, name.text, key, _skeleton(name), _word_skeletons(name))


def _skeleton(name: Name) -> str:
    skeleton = name_skeleton(name.text)
    return skeleton if len(skeleton) >= MIN_CONSONANTS else ""


def _word_skeletons(name: Name) -> str:
    return " ".join(skeletons(word)[0] for word in ARTICLE.sub("", name.text).split())


def _blocks(names: Iterable[_ComparedName]) -> Iterator[tuple[_ComparedName, ...]]:
    blocks: dict[str, dict[_ComparedName, None]] = defaultdict(dict)
    for name in names:
        for key in _block_keys(name):
            blocks[key][name] = None
    for block in blocks.values():
        if 1 < len(block) <= MAX_BLOCK:
            yield tuple(block)


def _block_keys(name: _ComparedName) -> Iterator[str]:
    """Yield the blocks to which a name belongs."""
    yield f"key {name.key}"
    if name.skeleton:
        yield name.skeleton
        if len(name.skeleton) > MIN_CONSONANTS:
            yield from (
                name.skeleton[:index] + name.skeleton[index + 1 :] for index in range(len(name.skeleton))
            )


def _may_be_one(first: Entity, second: Entity) -> bool:
    """Tell whether no field of the records says that they are two things."""
    marked_different = first.id in second.confused_with or second.id in first.confused_with
    different_items = bool(first.wikidata and second.wikidata and first.wikidata != second.wikidata)
    related = any(relation.entity == second.id for relation in first.relations)
    related = related or any(relation.entity == first.id for relation in second.relations)
    return not (marked_different or different_items or related)


def _score_pair(first: _ComparedName, second: _ComparedName, entities: Mapping[str, Entity]) -> SimilarPair:
    score, reason = 1.0, "spelling"
    if first.key != second.key:
        score, reason = (
            Levenshtein.normalized_similarity(first.word_skeletons, second.word_skeletons),
            "sound",
        )
        if script_of(first.key) is script_of(second.key):
            # Equal consonants leave the vowels open: Salim and Salam are two names.
            letters = Levenshtein.normalized_similarity(first.key, second.key)
            score = SOUND_SHARE * score + (1 - SOUND_SHARE) * letters
        else:
            score *= 1.0 if first.word_skeletons == second.word_skeletons else OTHER_SCRIPT_FACTOR
    if entities[first.entity].type is not entities[second.entity].type:
        score *= OTHER_TYPE_FACTOR
    return SimilarPair(
        round(score, 3), first.entity, second.entity, (first.spelling, second.spelling), reason
    )
