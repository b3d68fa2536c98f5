"""What templates compile to is kept, and used for nothing but the same template in the same words."""

from pathlib import Path

import pytest

from mujaz.render import body_templates
from mujaz.render import bytecode_cache as compiled
from mujaz.render.body_templates import BodyTemplates, Spoken
from mujaz.render.bytecode_cache import CompiledTemplates

WORDS = {"Quotes": "أقوال «هنا» و'هناك' و\"هنا\"\\", "Tags": "وسوم\n"}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(compiled, "PLACE", tmp_path / "kept")
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    return tmp_path


def rendered(place: Path, source: str, words: dict[str, str] = WORDS) -> str:
    """Return what a new process would make of a template."""
    body_templates._python_of.clear()
    (place / "a.html").write_text(source, encoding="utf-8")
    spoken = Spoken(words.__getitem__, {"lang": "ar"})
    kept = CompiledTemplates("ar", repr(words).encode())
    return BodyTemplates(place, spoken, kept).get_template("a.html").render(name="<b>")


def code(place: Path) -> list[Path]:
    return sorted((place / "kept").rglob("*.code"))


SOURCE = '<p lang="{{ lang }}">{{ _("Quotes") }}{{ _("Tags") }}{{ name }}</p>'
SAID = f'<p lang="ar">{WORDS["Quotes"]}{WORDS["Tags"]}&lt;b&gt;</p>'


def test_words_stand_in_a_template_whatever_signs_they_hold(place: Path) -> None:
    assert rendered(place, SOURCE) == SAID


def test_code_is_kept_and_used_again(place: Path) -> None:
    rendered(place, SOURCE)
    (kept,) = code(place)
    before = kept.stat().st_mtime_ns
    assert rendered(place, SOURCE) == SAID
    assert code(place) == [kept]
    assert kept.stat().st_mtime_ns == before


def test_another_template_or_other_words_are_compiled_anew(place: Path) -> None:
    rendered(place, SOURCE)
    assert rendered(place, "{{ name }}!") == "&lt;b&gt;!"
    assert rendered(place, '{{ _("Quotes") }}') == WORDS["Quotes"]
    assert rendered(place, '{{ _("Quotes") }}', {"Quotes": "مقولات"}) == "مقولات"


def test_damaged_code_is_compiled_again(place: Path) -> None:
    rendered(place, SOURCE)
    (kept,) = code(place)
    kept.write_bytes(kept.read_bytes()[:-3] + b"...")
    assert rendered(place, SOURCE) == SAID


def test_nothing_is_written_where_python_writes_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    assert rendered(place, SOURCE) == SAID
    assert code(place) == []
