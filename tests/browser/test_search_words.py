"""The browser reads words as the build does: 100,000 of them, and everything that is said of names."""

import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from mujaz.search.analyser import families, surfaces
from mujaz.search.letter_tables import RULES
from mujaz.search.name_keys import browser_rules, skeletons
from mujaz.search.split_files import file_name
from tests.browser.search_site import bare_page
from tests.project import ARCHIVE

pytestmark = pytest.mark.browser
COUNT = 100_000
ALL_RULES = {**RULES, "names": browser_rules()}
LETTERS = (
    "أإآٱءؤئىيةهكکیگپابتثجحخدذرزسشصضطظعغفقلمنو" * 3
    + "ًٌٍَُِّْٰٕٓٔـ\u200c\u200e\u200f\u202b\u2067ہھےٹڈڑںۀۂ٠١٢٣۴۵۶0123456789"
    + "abcdefghijklmnopqrstuvwxyzABCDEÉßİıøæœłñüāḥʿʾ’'‘-.,،٬אבגדהךל״Ωςσж한中½²ﷲﻷﷺﹰ´ﬁ٪٫"
    + "سسسssseies"
)
PROCLITICS = ("", "و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "لل", "فلل")
ASK = """async ([rules, chunks]) => {
  const { analyser } = await import("/assets/js/search-analysis.js");
  const { nameSounds } = await import("/assets/js/search-names.js");
  const { fileName } = await import("/assets/js/search-index.js");
  const words = analyser(rules);
  const names = nameSounds(rules, words);
  const told = (it) => [it, words.families(it), names.skeletons(it), fileName(it)];
  return chunks.map((chunk) => words.surfaces(chunk).map(told));
}"""


@pytest.fixture(scope="module")
def tab(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with bare_page(chromium, tmp_path_factory.mktemp("words"), {}) as page:
        yield page


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


def test_100000_words_are_read_the_same_on_both_sides(tab: Page) -> None:
    chunks = sample()
    assert len(chunks) > COUNT * 0.97
    differ = []
    for start in range(0, len(chunks), 20_000):
        batch = chunks[start : start + 20_000]
        for chunk, seen in zip(batch, tab.evaluate(ASK, [ALL_RULES, batch]), strict=True):
            made = [[it, list(families(it)), list(skeletons(it)), file_name(it)] for it in surfaces(chunk)]
            if made != seen:
                differ.append((chunk, made, seen))
    assert differ[:5] == []


NEAR = """async ([one, other]) => (await import("/assets/js/search-near.js")).isNear(one, other)"""


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("market", "market", True),
        ("market", "marke", True),
        ("market", "maarket", True),
        ("market", "narket", True),
        ("market", "makret", True),
        ("market", "mraket", True),
        ("market", "maker", False),
        ("market", "mtrkea", False),
        ("سوق", "سق", True),
        ("سوق", "قوس", False),
    ],
)
def test_one_typing_mistake_is_near_and_two_are_not(tab: Page, one: str, other: str, near: bool) -> None:
    assert tab.evaluate(NEAR, [one, other]) is near
    assert tab.evaluate(NEAR, [other, one]) is near
