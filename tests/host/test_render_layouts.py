"""Frames are drawn once for one input, anew for another, and a host that cannot draw harms nothing."""

import pytest

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from mujaz.host import background_layouts, stage
from mujaz.host.background_layouts import layout_keys
from mujaz.host.layout_words import layout_words
from mujaz.host.render_layouts import layout_folder
from mujaz.model.finding import MujazError
from mujaz.read.settings import read_settings
from tests.small_archive.site import LittleSite
from tests.whole import differences


def folder_name(site: LittleSite) -> str:
    settings = read_settings(site.root)[0]
    return layout_folder(site.root, layout_keys(settings), layout_words(site.root, settings)).name


def test_the_same_input_is_drawn_once(built_site: LittleSite) -> None:
    drawn = [place.name for place in (built_site.root / ".cache/host").iterdir()]
    assert drawn == [folder_name(built_site)]


def test_frames_follow_the_code_that_stages_them(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = folder_name(built_site)
    monkeypatch.setattr(stage, "SECTIONS", (*stage.SECTIONS, "glossary"))
    monkeypatch.setattr(background_layouts, "start_method", lambda: None)  # a spawned process would not know
    assert folder_name(built_site) != before
    assert built_site.build_anew().code == 0
    assert b'href="../../en/glossary/"' in built_site.files()["en/about/index.html"]
    assert differences(built_site.files(), built_site.expected()) == []


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("layout.html", "{% if %}"),
        ("main.html", "{{ nobody.knows.this }}"),
        ("main.html", "{% include 'nowhere.html' %}"),
    ],
)
def test_frames_that_cannot_be_drawn_leave_the_old_site(
    built_site: LittleSite, path: str, wrong: str
) -> None:
    before = built_site.files()
    built_site.little.theme[path] = wrong
    built_site.write()
    attempt = built_site.build_anew()
    assert attempt.code == 2
    assert attempt.lines[-1].startswith("mkdocs.yml:1:1: P201 (error) MkDocs could not render the layouts: ")
    assert built_site.files() == before
    assert not (built_site.root / ".site-new").exists()
    built_site.little.theme[path] = "{# all is well #}"
    built_site.write()
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []


def test_a_setting_of_another_type_is_a_finding_in_spite_of_every_flag(
    built_site: LittleSite, capfd: pytest.CaptureFixture[str]
) -> None:
    before = built_site.files()
    settings = built_site.root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("custom_dir: theme_overrides", "custom_dir: {a: b}"), encoding="utf-8")
    lines: list[str] = []
    options = BuildOptions(built_site.root, built_site.root / "site", keep_going=True)
    with pytest.raises(MujazError, match="P201") as refusal:
        build(options, lines.append)
    assert "MkDocs could not render the layouts" in str(refusal.value)
    assert "Traceback" not in capfd.readouterr().err
    assert built_site.files() == before


@pytest.mark.parametrize("damage", ["change", "remove", "add"])
def test_damage_to_cached_layouts_is_noticed(built_site: LittleSite, damage: str) -> None:
    folder = built_site.root / ".cache/host" / folder_name(built_site)
    script = folder / "assets/js/masthead.js"
    match damage:
        case "change":
            script.write_bytes(script.read_bytes() + b"alert(1)")
        case "remove":
            script.unlink()
        case _:
            (folder / "assets/js/foreign.js").write_bytes(b"alert(1)")
    built_site.little.theme["main.html"] = built_site.little.theme.get("main.html", "") or "{# same #}"
    (built_site.root / "briefs").touch()
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []


@pytest.mark.parametrize("path", ["assets/secret.js", "bodies/secret.html", "secret"])
def test_a_link_in_the_theme_is_refused(built_site: LittleSite, path: str) -> None:
    before = built_site.files()
    (built_site.root / "theme_overrides" / path).symlink_to("/etc/hostname")
    attempt = built_site.build_anew()
    assert attempt.code == 2
    assert attempt.lines[-1].startswith(f"theme_overrides/{path}:1:1: T102 (error) This is a symbolic link.")
    assert built_site.files() == before
