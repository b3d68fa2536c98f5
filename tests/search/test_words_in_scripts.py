"""The scripts of the search read words as the build does: 100,000 of them."""

import random

from mujaz.search.analyser import families, surfaces
from mujaz.search.name_keys import skeletons
from mujaz.search.split_files import file_name
from tests.project import ARCHIVE
from tests.search.scripts import answers

COUNT = 100_000
LETTERS = (
    "أإآٱءؤئىيةهكکیگپابتثجحخدذرزسشصضطظعغفقلمنو" * 3
    + "ًٌٍَُِّْٰٕٓٔـ\u200c\u200e\u200f\u202b\u2067ہھےٹڈڑںۀۂ٠١٢٣۴۵۶0123456789"
    + "abcdefghijklmnopqrstuvwxyzABCDEÉßİıøæœłñüāḥʿʾ’'‘-.,،٬אבגדהךל״Ωςσж한中½²ﷲﻷﷺﹰ´ﬁ٪٫"
    + "سسسssseies"
)
PROCLITICS = ("", "و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "لل", "فلل")


def sample() -> list[str]:
    """Return words of the briefs of the tests, with and without proclitics, and strings of any letters."""
    found = set()
    for path in sorted((ARCHIVE / "briefs").rglob("*.md")):
        found.update(path.read_text(encoding="utf-8").split())
    chance = random.Random(7)
    made = [f"{proclitic}{word}" for word in sorted(found) for proclitic in PROCLITICS]
    while len(made) < COUNT:
        made.append("".join(chance.choices(LETTERS, k=chance.randint(1, 9))))
    return [chunk for chunk in made if chunk.split() == [chunk]][:COUNT]


def test_100000_words_are_read_the_same_on_both_sides() -> None:
    chunks = sample()
    assert len(chunks) > COUNT * 0.97
    differences = []
    for chunk, in_script in zip(chunks, answers("analyse-words.js", chunks), strict=True):
        in_build = [[it, list(families(it)), list(skeletons(it)), file_name(it)] for it in surfaces(chunk)]
        if in_build != in_script:
            differences.append((chunk, in_build, in_script))
    assert differences[:5] == []
