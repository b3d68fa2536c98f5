"""Writes a small site with the index of a parallel text, for the search benchmark in the browser."""

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

    Up to `fill` more documents consist of the same sentences with invented words, so that the index has the
    size and the vocabulary of a large archive. They are for measuring cost, not recall: they contain the
    words of the questions too.
    """
    documents = [_line_pairs(ar, en) for ar, en in zip(arabic, english, strict=True)]
    documents += _filling_documents(documents, fill - len(documents))
    postings = [brief_postings(_brief(number, pairs)) for number, pairs in enumerate(documents)]
    for path, data in index_files(postings, (), {"outlet": {}, "tag": {}}, Settings()):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    shutil.copytree(ROOT / "theme_overrides" / "assets", folder / "assets")
    (folder / "en").mkdir()
    (folder / "en" / "index.html").write_text(PAGE, encoding="utf-8")


def _line_pairs(arabic: str, english: str) -> list[tuple[str, str]]:
    return list(zip(arabic.splitlines(), english.splitlines(), strict=True))


def _filling_documents(
    documents: Sequence[list[tuple[str, str]]], count: int
) -> Iterator[list[tuple[str, str]]]:
    chance = random.Random(1)
    lines = [pair for pairs in documents for pair in pairs]
    length = max(1, len(lines) // len(documents))
    words: dict[str, list[str]] = {ARABIC_LETTERS: [], LATIN_LETTERS: []}
    for _ in range(count):
        sample = [chance.choice(lines) for _ in range(length)]
        yield [
            (
                _with_invented_words(ar, ARABIC_LETTERS, words, chance),
                _with_invented_words(en, LATIN_LETTERS, words, chance),
            )
            for ar, en in sample
        ]


def _with_invented_words(line: str, letters: str, words: dict[str, list[str]], chance: random.Random) -> str:
    """Replace some words by invented ones. New ones get rarer as their number grows (Heaps' law)."""
    invented_words = words[letters]
    new_words = []
    for word in line.split():
        if len(word) > 5 and chance.random() < NEW_WORDS:
            if not invented_words or chance.random() < 24 * len(invented_words) ** -0.6:
                invented_words.append("".join(chance.choice(letters) for _ in range(chance.randint(4, 8))))
                new_words.append(invented_words[-1])
            else:
                new_words.append(invented_words[int(len(invented_words) * chance.random() ** 3)])
        else:
            new_words.append(word)
    return " ".join(new_words)


def _brief(number: int, pairs: Sequence[tuple[str, str]]) -> Brief:
    segments = tuple(
        Segment(number_in_brief, f"s-{number_in_brief}", Block.PARAGRAPH, _passage(ar), _passage(en), False)
        for number_in_brief, (ar, en) in enumerate(pairs, 1)
    )
    return BARE_BRIEF._replace(
        id=f"document-{number}",
        provenance=Provenance("outlet", "", FIRST_DAY + timedelta(days=number), Rights.FULL),
        status=Status.REVIEWED,
        segments=segments,
    )


def _passage(text: str) -> Passage:
    return Passage((Piece(False, text),), BARE_BRIEF.location)
