"""Every word of the interface has its Arabic, in every plural form."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from mujaz.i18n.catalog import words
from mujaz.i18n.other_calendars import english_months
from mujaz.read.catalog_path import catalog_path

ROOT = Path(__file__).parents[2]
KEYWORDS: dict[str, tuple[int, ...] | None] = {"_": None, "gettext": None, "N_": None, "ngettext": (1, 2)}


def used() -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """Yield where each msgid of code and templates stands, and the msgid."""
    for folder, pattern, method in (("mujaz", "**.py", "python"), ("theme_overrides", "**.html", "jinja2")):
        for name, _, msgid, _, _ in extract_from_dir(ROOT / folder, [(pattern, method)], keywords=KEYWORDS):
            if msgid and msgid != ("", ""):
                yield f"{folder}/{name}", msgid
    yield from layout_words()
    yield from month_names()


def layout_words() -> Iterator[tuple[str, str]]:
    """Yield the words of the frames: `key: English text`, one a line."""
    path = ROOT / "theme_overrides" / "layout_words.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for line in lines:
        if line.strip() and not line.startswith("#"):
            yield "theme_overrides/layout_words.txt", line.partition(": ")[2].strip()


def month_names() -> Iterator[tuple[str, str]]:
    """Yield the months of calendars whose names are translated like other words of the interface."""
    for calendar in (english_months().hijri, english_months().solar):
        yield from (("mujaz/language/en/months.py", names[0]) for names in calendar.values())


def catalog() -> Catalog:
    with catalog_path("ar").open("rb") as stream:
        return read_po(stream, locale="ar", abort_invalid=True)


def messages() -> list[Message]:
    return [message for message in catalog() if message.id]


def test_every_word_in_code_and_templates_is_translated() -> None:
    known = {message.id for message in messages()}
    assert sorted({(place, str(msgid)) for place, msgid in used() if msgid not in known}) == []


def test_no_translation_is_left_over() -> None:
    wanted = {msgid for _, msgid in used()}
    assert sorted(str(message.id) for message in messages() if message.id not in wanted) == []


@pytest.mark.parametrize("message", messages(), ids=lambda message: str(message.id))
def test_translations_are_whole(message: Message) -> None:
    string = message.string or ""
    forms = (string,) if isinstance(string, str) else tuple(string)
    assert len(forms) == (6 if message.pluralizable else 1)
    assert [form for form in forms if not form.strip()] == []
    assert not message.fuzzy
    assert [str(error) for error in message.check(catalog())] == []


def test_what_is_compiled_is_used_for_the_same_words_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mujaz.read.catalog_path.LOCALE", tmp_path)
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    source = catalog_path("ar")
    kept = source.parent / "__pycache__" / "mujaz.mo"

    def said(word: str) -> str:
        """Write a catalog of one word, and return what a new process would say for it."""
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(f'msgid ""\nmsgstr ""\n\nmsgid "Quotes"\nmsgstr "{word}"\n', encoding="utf-8")
        words.cache_clear()
        return words("ar").gettext("Quotes")

    assert said("أقوال") == "أقوال"
    first = kept.read_bytes()
    assert said("أقوال") == "أقوال"
    assert said("اقتباسات") == "اقتباسات"
    assert kept.read_bytes() != first
    kept.write_bytes(first[:40])
    assert said("اقتباسات") == "اقتباسات"
    words.cache_clear()
