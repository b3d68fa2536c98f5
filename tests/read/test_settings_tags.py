"""Settings are data: whatever would run code is refused before anything runs."""

from pathlib import Path

import pytest

from mujaz.model.finding import MujazError
from mujaz.read.settings import read_settings

REFUSED = {
    "call": (
        "copyright: !!python/object/apply:os.system [touch witness]",
        "2:12",
        "!!python/object/apply:os.system",
    ),
    "new": ("extra: {a: [!!python/object/new:type {}]}", "2:13", "!!python/object/new:type"),
    "name": ("x: !!python/name:os.system", "2:4", "!!python/name:os.system"),
    "module": ("x: !!python/module:os", "2:4", "!!python/module:os"),
    "long form": ("x: !<tag:yaml.org,2002:python/name:os.system> ''", "2:4", "!!python/name:os.system"),
    "secret": ("copyright: !ENV HOME", "2:12", "!ENV"),
    "relative": ("x: !relative a", "2:4", "!relative"),
    "key": ("? !!python/name:os.system\n: 1", "2:3", "!!python/name:os.system"),
    "hook": ("hooks: [evil.py]", "2:1", "hooks"),
    "merged key": ("extra: &x {hooks: [evil.py]}\n<<: *x", "3:1", "<<"),
    "parent": ("INHERIT: ../elsewhere.yml", "2:1", "INHERIT"),
    "module of ours": ("markdown_extensions: [evil]", "2:23", "evil"),
    "dotted module": ("markdown_extensions: [{content.evil: {}}]", "2:24", "content.evil"),
}
ALLOWED = (
    "markdown_extensions: [admonition, pymdownx.superfences, {toc: {permalink: true}}]",
    "extra: {a: &x {b: 1}, c: {<<: *x, d: 2024-01-02, e: 1.5, f: ~, g: yes}}",
    "extra: {a: &x [*x]}",
)


@pytest.mark.parametrize(("text", "location", "name"), REFUSED.values(), ids=REFUSED)
def test_what_would_run_code_is_refused_at_its_place(
    tmp_path: Path, text: str, location: str, name: str
) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\n{text}\n", encoding="utf-8")
    with pytest.raises(MujazError) as refusal:
        read_settings(tmp_path)
    line = str(refusal.value.finding)
    assert line.startswith(f"mkdocs.yml:{location}: F108 (error) ")
    assert f"'{name}'" in line
    assert not (tmp_path / "witness").exists()


@pytest.mark.parametrize("text", ALLOWED)
def test_plain_values_are_allowed(tmp_path: Path, text: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\n{text}\n", encoding="utf-8")
    assert read_settings(tmp_path)[1] == ()


def test_an_owner_who_trusts_all_authors_may_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUJAZ_TRUST_SETTINGS", "1")
    (tmp_path / "mkdocs.yml").write_text("copyright: !ENV HOME\n", encoding="utf-8")
    assert read_settings(tmp_path)[1] == ()
