"""Finds texts that share most of their wording, such as wire copy that several outlets published.

A text is represented by digests of its shingles (short runs of words or characters), of which only some are
kept. There are two selections, because they serve two needs (Broder, On the resemblance and containment of
documents, 1997, describes both):

- `sampled_shingles` keeps every shingle whose digest is divisible by `SAMPLING`. The set grows with the text,
  and shows how much of a short text stands in a long one, be the short one a single paragraph. A draft is
  compared with the archive this way (`mujaz.ingest.duplicates`).
- `min_hashes` keeps the `MIN_HASHES` smallest digests of any text, 64 bytes, and folds few spellings: a build
  takes it from every brief and caches it. It finds copies of similar length, and misses a paragraph of a long
  article.

Sets of either selection are compared by `containment` and `similar_keys`, never one with the other.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from struct import pack, unpack
from zlib import crc32

from mujaz.language.folding import fold_key
from mujaz.model.brief import Brief

SHINGLE_WORDS = 4
"""Words in one sampled shingle."""
SAMPLING = 3
"""One sampled shingle of so many is kept."""

MIN_HASHES = 16
"""Digests kept by `min_hashes`."""
MIN_HASH_TEXT = 2500
"""Characters at the beginning of a text that `min_hashes` reads: outlets cut agency copy from the end."""
SHINGLE_STARTS = "قش" + "ק" + "p" + "з"
"""Letters after which shingles of `min_hashes` begin: about every fiftieth of each script, rare in endings.

Shingles at fixed letters stay the same when words before them change, and splitting is fast."""
SHINGLE_CHARACTERS = 24
"""Characters in one shingle of `min_hashes`, about four words. Shorter rests are dropped."""
SPELLINGS = (("أ", "ا"), ("إ", "ا"), ("ى", "ي"), ("ً", ""))
"""Letters that outlets write differently in every other sentence; folding rarer ones finds hardly more."""
DIGEST_SIZE = 4
"""Bytes of one packed digest, big-endian."""

FEWEST = 8
"""Digests below which a text is too short for a comparison."""
COMMONEST = 24
"""A shingle in more texts than this is a formula of the trade and does not show a copy."""
SIMILAR = 0.5
"""Containment from which two texts are near-duplicates."""

WORD = re.compile(r"\w+")
MinHashes = tuple[int, ...]


def sampled_shingles_of(brief: Brief) -> frozenset[int]:
    """Return the sampled shingles of a brief's source text."""
    return sampled_shingles((segment.source.text for segment in brief.segments), brief.language)


def sampled_shingles(texts: Iterable[str], language: str) -> frozenset[int]:
    """Return the digests of the sampled shingles in the paragraphs of one text."""
    words = [word for text in texts for word in WORD.findall(fold_key(text, language))]
    shingles = (
        " ".join(words[start : start + SHINGLE_WORDS]) for start in range(len(words) - SHINGLE_WORDS + 1)
    )
    # Selecting by digest keeps the same shingle wherever it stands, which selecting by position would not.
    return frozenset(digest for shingle in shingles if (digest := crc32(shingle.encode())) % SAMPLING == 0)


def min_hashes_of(brief: Brief) -> MinHashes:
    """Return the min-hashes of a brief's source text. The numbers are the same in every process and build."""
    pieces = [piece for segment in brief.segments for piece in segment.source.pieces]
    return min_hashes(" ".join([piece.value for piece in pieces if not piece.markup]))


def min_hashes(text: str) -> MinHashes:
    """Return the `MIN_HASHES` smallest digests of the shingles of a text, ascending, or fewer."""
    text = text[:MIN_HASH_TEXT]
    for variant, usual in SPELLINGS:
        text = text.replace(variant, usual)
    shingles = {
        part[:SHINGLE_CHARACTERS]
        for letter in SHINGLE_STARTS
        for part in text.split(letter)[1:]
        if len(part) >= SHINGLE_CHARACTERS
    }
    return tuple(sorted([crc32(shingle.encode()) for shingle in shingles])[:MIN_HASHES])


def pack_min_hashes(digests: MinHashes) -> bytes:
    """Return min-hashes as bytes, a tenth of the memory that numbers take."""
    return pack(f">{len(digests)}I", *digests)


def unpack_min_hashes(packed: bytes) -> MinHashes:
    """Return the min-hashes that `pack_min_hashes` was given."""
    return unpack(f">{len(packed) // DIGEST_SIZE}I", packed)


def containment(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of the shorter text that both have, from 0 to 1; 0 where one is too short."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer >= FEWEST else 0.0


def similar_keys(digests: Mapping[str, Collection[int]]) -> Mapping[str, tuple[str, ...]]:
    """Return, for each key whose text has near-duplicates, their keys, the most similar first.

    Only texts that share a digest are compared, so that time grows with the archive, not with its square.
    """
    long_enough = {key: kept for key, kept in digests.items() if len(kept) >= FEWEST}
    repeated = _in_several(long_enough.values())
    if not repeated:
        return {}
    shared = {
        key: common for key in sorted(long_enough) if (common := repeated.intersection(long_enough[key]))
    }
    counts = Counter(chain.from_iterable(shared.values()))
    holders: dict[int, list[str]] = defaultdict(list)
    for key, common in shared.items():
        common.difference_update([digest for digest in common if counts[digest] > COMMONEST])
        for digest in common:
            holders[digest].append(key)
    sets = {key: frozenset(long_enough[key]) for key in shared}
    similar = ((key, _similar_to(key, shared[key], sets, holders)) for key in shared)
    return {key: keys for key, keys in similar if keys}


def _in_several(texts: Iterable[Collection[int]]) -> set[int]:
    """Return the digests that more than one text has."""
    seen, repeated = set[int](), set[int]()
    for digests in texts:
        repeated.update(seen.intersection(digests))
        seen.update(digests)
    return repeated


def _similar_to(
    key: str,
    common: Iterable[int],
    sets: Mapping[str, frozenset[int]],
    holders: Mapping[int, Sequence[str]],
) -> tuple[str, ...]:
    candidates = {other for digest in common for other in holders[digest]} - {key}
    shares = ((containment(sets[key], sets[other]), other) for other in candidates)
    return tuple(other for _, other in sorted((-share, other) for share, other in shares if share >= SIMILAR))
