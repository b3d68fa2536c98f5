"""Words and hosts that pass for others are told of with U+ and column; what the press writes is not."""

import json
import os
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.language.look_alikes import LOOK_ALIKES, latin_look_alike, script_of
from mujaz.read.characters import find_bad_characters
from mujaz.read.deceptive_hosts import from_punycode, to_punycode

CORPORA = Path(os.environ.get("MUJAZ_CORPORA", "/nonexistent")).parent
DECEPTIVE = {
    "p\u0430ypal": 2,
    "s\u0430lma-al-khatib": 2,
    "\u0410pple": 1,
    "microso\u0444t": 8,
    "g\u03bf\u03bfgle": 2,
    "F\u03b1cebook": 2,
    "\u03a1aypal": 1,
    "IB\u039c": 3,
    "\u0585penai": 1,
    "\u13aapple": 1,
    "\uff45xample": 1,
    "\uff30\uff41\uff59": 1,
    "\U0001d40f\U0001d41a\U0001d432": 1,
    "paypa\u217c": 6,
    "\u212aing": 1,
    "\u0430\u0440\u0440\u04cf\u0435": 1,
    "Пут\u0069н": 4,
    "p\u0301\u0430ypal": 3,
    "مح\u006fد": 3,
    "محمد\u006f": 5,
    "Face\u0627book": 5,
    "go\u0648gle": 3,
    "المفوضي\u05d9ة": 8,
    "\u0662\u06f0\u0662\u0665": 2,
    "2\u06600": 2,
    "\u06f2\u0660": 2,
    "\uff11\u0032": 2,
    "\u0661\u0627\u0662": 2,
    "\u0662\u0647\u0663": 2,
}
HONEST = (
    *(
        "paypal",
        "Müller",
        "Dvořák",
        "Straße",
        "İstanbul",
        "Nguyễn",
        "ʿAbd",
        "ḥadīth",
        "Qurʾān",
        "O’Neil",
        "café",
    ),
    *(
        "TNFα",
        "IFN-γ",
        "NF-κB",
        "FcγR",
        "αvβ3",
        "μm",
        "µg",
        "kΩ",
        "Δx",
        "β-carotene",
        "H₂O",
        "x²",
        "№5",
        "1º",
        "25℃",
    ),
    *(
        "بالـGPS",
        "والـDNA",
        "وCNN",
        "بFacebook",
        "الDNA",
        "الـ15",
        "وIFNα",
        "فيتامينC",
        "CNNوBBC",
        "الـ5G",
        "ﷺ",
    ),
    *("2025م", "٢٠٢٥م", "1445هـ", "١٤٤٥ه", "کتاب\u200cخانه", "بـ50", "ה-BBC", "בFacebook", "Путин", "Αθήνα"),
    *("東京Tower", "Tシャツ", "K팝", "ＡＢＣ東京", "हिन्दीTV", "α", "Ω", "Ⅳ"),
)
HOSTS = {
    "https://\u0430pple.com/x": (9, "xn--pple-43d.com"),
    "https://xn--pple-43d.com/": (9, "xn--pple-43d.com"),
    "https://%D0%B0pple.com": (9, "xn--pple-43d.com"),
    "[a](//g\u043e\u043egle.com)": (7, "xn--ggle-55da.com"),
    "HTTP://user@\u0430pple\u3002com/": (13, "xn--pple-43d.com"),
    "https://\uff45xample.com": (9, "example.com"),
    "https://a.\u0645\u0648site.com": (9, "a.xn--site-99fs.com"),
    "https://\u0441\u043e\u0440.com": (9, "xn--n1aeb.com"),
}
HONEST_HOSTS = (
    *(
        "https://example.org/",
        "https://موقع.com/",
        "https://россия.рф/",
        "https://яндекс.ru",
        "https://münchen.de",
    ),
    *(
        "https://xn--mnchen-3ya.de/",
        "https://日本tv.jp",
        "https://xn--!!.com",
        "https://a.example/x%20y",
        "http:///",
    ),
)


@pytest.mark.parametrize("word", DECEPTIVE)
def test_a_word_that_passes_for_another_is_told_of(word: str) -> None:
    column = DECEPTIVE[word]
    (finding,) = find_bad_characters("briefs/a.md", f"one\nsay {word} now")
    assert (finding.code, finding.location.line, finding.location.column) == ("T205", 2, column + 4)
    assert f"U+{ord(word[column - 1]):04X}" in finding.message


@pytest.mark.parametrize("word", HONEST)
def test_what_the_press_writes_is_not_told_of(word: str) -> None:
    for line in (f"say {word} now", f"قال {word} اليوم", word):
        assert list(find_bad_characters("briefs/a.md", line)) == []


def test_a_foreign_word_among_its_own_is_no_imitation() -> None:
    assert list(find_bad_characters("briefs/a.md", "The word СССР stands in Союз ССР")) == []


def test_the_finding_names_the_letter_and_the_word() -> None:
    (finding,) = find_bad_characters("briefs/a.md", "The bank p\u0430ypal")
    assert str(finding) == (
        "briefs/a.md:1:11: T205 (warning) 'p\u0430ypal' mixes Cyrillic and Latin letters: here stands U+0430 "
        "(cyrillic small letter a). Write 'paypal', or type the word again with one keyboard."
    )


@pytest.mark.parametrize("line", HOSTS)
def test_a_host_that_passes_for_another_is_told_of_in_punycode(line: str) -> None:
    column, punycode = HOSTS[line]
    (finding,) = find_bad_characters("briefs/a.md", line)
    assert (finding.code, finding.location.column) == ("T206", column)
    assert f"browsers ask for '{punycode}'" in finding.message


@pytest.mark.parametrize("line", HONEST_HOSTS)
def test_a_host_in_one_script_is_not_told_of(line: str) -> None:
    assert list(find_bad_characters("briefs/a.md", line)) == []


@given(st.text(alphabet="aбвпру\u0645\u0648ü", min_size=1, max_size=20))
def test_punycode_leads_back(label: str) -> None:
    assert from_punycode(to_punycode(label)) == label


def test_every_look_alike_is_a_letter_of_another_script() -> None:
    assert all(script_of(char) != script_of("a") for char in LOOK_ALIKES)
    assert all(len(latin_look_alike(char)) == 1 and latin_look_alike(char).isascii() for char in LOOK_ALIKES)


def corpus_lines() -> Iterator[str]:
    """Yield paragraphs of the press and of science in Arabic and English that nobody wrote for this test."""
    for language in ("ar", "en"):
        yield from (CORPORA / f"parallel/ntrex.{language}.txt").read_text(encoding="utf-8").split("\n")
    for row in (CORPORA / "parallel/pud.jsonl").read_text(encoding="utf-8").splitlines():
        yield from (value for value in json.loads(row).values() if isinstance(value, str))
    with zipfile.ZipFile(CORPORA / "parallel/tico19.en-ar.tmx.zip") as archive:
        for name in archive.namelist():
            memory = archive.read(name).decode("utf-8")
            yield from map(unescape, re.findall("<seg>(.*?)</seg>", memory, re.DOTALL))
    tokens = (CORPORA / "ner/anercorp-train.txt").read_text(encoding="utf-8").splitlines()
    for start in range(0, len(tokens), 25):
        yield " ".join(token.partition(" ")[0] for token in tokens[start : start + 25])


@pytest.mark.skipif(
    not (CORPORA / "parallel").is_dir(),
    reason="Set MUJAZ_CORPORA to a folder beside the folders parallel/ and ner/ to run this.",
)
def test_no_honest_paragraph_is_called_deceptive() -> None:
    lines = list(corpus_lines())
    findings = [it for line in lines for it in find_bad_characters("briefs/a.md", line)]
    assert len(lines) > 10_000
    assert [str(it) for it in findings if it.code in {"T201", "T203", "T204", "T205", "T206"}] == []
    # One medical corpus has zero-width spaces from the web before its references. They are hidden.
    assert {it.message for it in findings if it.code == "T202"} <= {
        "Here stands U+200B (zero width space), which nobody sees."
    }
