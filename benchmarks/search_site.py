"""A small site with the index of a parallel text: what the search benchmark opens in the browser."""

import random
import shutil
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from benchmarks.bare_brief import BARE_BRIEF
from mujaz.model.brief import Block, Brief, Passage, Piece, Segment, Status
from mujaz.model.provenance import Provenance, Rights
from mujaz.model.settings import Settings
from mujaz.search.brief_postings import brief_postings
from mujaz.search.index_files import index_files

ROOT = Path(__file__).parents[1]
FIRST_DAY = date(2000, 1, 1)
ARABIC_LETTERS, LATIN_LETTERS = "ابتثجحخدذرزسشصضطظعغفقلمنهوي", "etaoinshrdlucmfwypvbgk"
NEW_WORDS = 0.25
"""Share of the longer words of a filling document that are replaced by invented ones."""
PAGE = """<!doctype html><html lang="en" dir="ltr" class="js"><meta charset="utf-8"><title>Search</title>
<link rel="stylesheet" href="../assets/css/base.css"><body><main id="content">
<a id="search-open" href="./search/" data-failed="It failed."><svg viewBox="0 0 1 1"></svg>Search</a>
</main><script type="module" src="../assets/js/masthead.js"></script>"""


def write_site(folder: Path, arabic: Sequence[str], english: Sequence[str], fill: int) -> None:
    """Write the site of documents in both languages; each line is a segment. Documents are numbered from 0.

    Up to `fill` documents more are made of their sentences, with invented words among them, so that an
    archive is as large and has as many words as one that has grown. They are for weighing: what is asked
    stands in them as well.
    """
    documents = [_paired(ar, en) for ar, en in zip(arabic, english, strict=True)]
    documents += _filling(documents, fill - len(documents))
    shares = [brief_postings(_brief(number, pairs)) for number, pairs in enumerate(documents)]
    for path, data in index_files(shares, (), {"outlet": {}, "tag": {}}, Settings()):
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    shutil.copytree(ROOT / "theme_overrides" / "assets", folder / "assets")
    (folder / "en").mkdir()
    (folder / "en" / "index.html").write_text(PAGE, encoding="utf-8")


def _paired(arabic: str, english: str) -> list[tuple[str, str]]:
    return list(zip(arabic.splitlines(), english.splitlines(), strict=True))


def _filling(documents: Sequence[list[tuple[str, str]]], count: int) -> Iterator[list[tuple[str, str]]]:
    chance = random.Random(1)
    lines = [pair for pairs in documents for pair in pairs]
    length = max(1, len(lines) // len(documents))
    words: dict[str, list[str]] = {ARABIC_LETTERS: [], LATIN_LETTERS: []}
    for _ in range(count):
        chosen = [chance.choice(lines) for _ in range(length)]
        yield [
            (_grown(ar, ARABIC_LETTERS, words, chance), _grown(en, LATIN_LETTERS, words, chance))
            for ar, en in chosen
        ]


def _grown(line: str, letters: str, words: dict[str, list[str]], chance: random.Random) -> str:
    """Replace some words by invented ones: often one that came before, the rarer the more there are."""
    known = words[letters]
    made = []
    for word in line.split():
        if len(word) > 5 and chance.random() < NEW_WORDS:
            if not known or chance.random() < 24 * len(known) ** -0.6:
                known.append("".join(chance.choice(letters) for _ in range(chance.randint(4, 8))))
                made.append(known[-1])
            else:
                made.append(known[int(len(known) * chance.random() ** 3)])
        else:
            made.append(word)
    return " ".join(made)


def _brief(number: int, pairs: Sequence[tuple[str, str]]) -> Brief:
    segments = tuple(
        Segment(place, f"s-{place}", Block.PARAGRAPH, _passage(ar), _passage(en), False)
        for place, (ar, en) in enumerate(pairs, 1)
    )
    return BARE_BRIEF._replace(
        id=f"document-{number}",
        provenance=Provenance("outlet", "", FIRST_DAY + timedelta(days=number), Rights.FULL),
        status=Status.REVIEWED,
        segments=segments,
    )


def _passage(text: str) -> Passage:
    return Passage((Piece(False, text),), BARE_BRIEF.location)
