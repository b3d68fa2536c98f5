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
    words = set()
    for path in sorted((ARCHIVE / "briefs").rglob("*.md")):
        words.update(path.read_text(encoding="utf-8").split())
    chance = random.Random(7)
    tokens = [f"{proclitic}{word}" for word in sorted(words) for proclitic in PROCLITICS]
    while len(tokens) < COUNT:
        tokens.append("".join(chance.choices(LETTERS, k=chance.randint(1, 9))))
    return [token for token in tokens if token.split() == [token]][:COUNT]


def test_100000_words_are_read_the_same_on_both_sides() -> None:
    tokens = sample()
    assert len(tokens) > COUNT * 0.97
    differences = []
    for token, in_script in zip(tokens, answers("analyse-words.js", tokens), strict=True):
        in_build = [
            [surface, list(families(surface)), list(skeletons(surface)), file_name(surface)]
            for surface in surfaces(token)
        ]
        if in_build != in_script:
            differences.append((token, in_build, in_script))
    assert differences[:5] == []
