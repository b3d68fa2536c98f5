"""Rules for scripts and styles that their linter does not know."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from mujaz.cli.front_end import INSTALLED, is_installed
from tests.project import ROOT

ASSETS = ROOT / "theme_overrides/assets"
SCRIPTS = sorted(
    [*(ASSETS / "js").rglob("*.js"), *(ROOT / "mujaz").rglob("*.js"), *(ROOT / "tests").rglob("*.js")]
)
PUBLISHED_SCRIPTS = [path for path in SCRIPTS if "tests" not in path.relative_to(ROOT).parts]
TEXT_AS_MARKUP = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|document\.write|srcdoc|DOMParser"
    r"|createContextualFragment|\beval\(|\bFunction\(|setTimeout\([\"'`]|setInterval\([\"'`]"
    r"|setAttribute\([\"'`](?:style|on)"
)
STYLES = sorted((ASSETS / "css").glob("*.css"))
LINE = 120
SPACING = re.compile(r"(margin|padding)(-(block|inline))?(-(start|end))?|((row|column)-)?gap")
SCALED = re.compile(r"font-size|font|line-height|border(-[a-z]+)*")
DECLARATION = re.compile(r"^ +([a-z-]+): ([^;{}]*);$", re.MULTILINE)
NUMBER = re.compile(r"(?<![\w.#-])-?[\d.]+(?!(vw|[\d.]|%))[a-z]*")
ALLOWED = {"0", "-1", "0.9", "1.1em", "1em", "106.25%", "10.5pt"}
"""Nothing, a sign, Arabic beside Latin titles, the size around, the page's own sizes on screen and paper."""
MOST_MODULES = 19
"""The 18 files of the search less the dialog, of which its page loads no part, and the two of every page."""


@pytest.mark.parametrize("path", [*SCRIPTS, *STYLES], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_line_is_long_and_the_first_says_what_the_file_does(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > LINE] == []
    assert re.match(r"(// |/\* )[A-Z].{20,}", lines[0])


@pytest.mark.parametrize("path", PUBLISHED_SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_script_makes_markup_or_code_of_text(path: Path) -> None:
    """The pages' policy (Trusted Types) has the browser refuse it."""
    assert TEXT_AS_MARKUP.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_sizes_and_distances_are_of_the_scales(path: Path) -> None:
    """The scales are the custom properties in `base.css`: a value beside them is one step too many."""
    raw = []
    for name, value in DECLARATION.findall(path.read_text(encoding="utf-8")):
        if SPACING.fullmatch(name) or SCALED.fullmatch(name):
            numbers = {match[0] for match in NUMBER.finditer(re.sub(r"var\([^)]*\)", "", value))}
            raw += [f"{name}: {value}"] if numbers - ALLOWED else []
    assert raw == []


def test_the_scales_have_few_steps() -> None:
    base = (ASSETS / "css/base.css").read_text(encoding="utf-8")
    steps = {
        name: len(re.findall(rf"^  --{name}-\d+: ", base, re.MULTILINE)) for name in ("space", "text", "line")
    }
    assert steps == {"space": 10, "text": 8, "line": 6}


def modules(path: Path) -> set[Path]:
    """Return a module and all that it imports, but for what it loads later."""
    known: set[Path] = set()
    waiting = [path]
    while waiting:
        module = waiting.pop()
        if module not in known:
            known.add(module)
            text = module.read_text(encoding="utf-8")
            waiting += [(module.parent / name).resolve() for name in re.findall(r'from "(\.[^"]+)"', text)]
    return known


def test_no_page_loads_more_scripts_than_its_search_needs() -> None:
    scripts = ASSETS / "js"
    own = {scripts / "masthead.js", scripts / "apply-preferences.js"}
    assert len(modules(scripts / "search/page.js") | own) <= MOST_MODULES
    assert len(modules(scripts / "search/dialog.js")) <= MOST_MODULES - 3
    assert modules(scripts / "masthead.js") | modules(scripts / "brief.js") == {
        scripts / "masthead.js",
        scripts / "brief.js",
    }


def test_locked_packages_have_hashes_and_need_no_install_script() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    del packages[""]
    assert packages
    for path, package in packages.items():
        assert package["integrity"].startswith("sha512-"), path
        assert "hasInstallScript" not in package, path


def lock(path: Path, packages: Mapping[str, Mapping[str, object]]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"packages": {"": {}, **packages}}), encoding="utf-8")


def test_packages_are_installed_where_all_but_those_of_other_systems_are(tmp_path: Path) -> None:
    assert not is_installed_with(tmp_path, {})
    assert is_installed_with(tmp_path, {"node_modules/a": {"integrity": "sha512-1"}})
    assert not is_installed_with(tmp_path, {"node_modules/a": {"integrity": "sha512-0"}})
    (tmp_path / INSTALLED).write_text("{", encoding="utf-8")
    assert not is_installed(tmp_path)


def is_installed_with(root: Path, installed: Mapping[str, Mapping[str, object]]) -> bool:
    other: dict[str, object] = {"integrity": "sha512-2", "optional": True}
    lock(
        root / "package-lock.json", {"node_modules/a": {"integrity": "sha512-1"}, "node_modules/a-mac": other}
    )
    lock(root / INSTALLED, installed)
    return is_installed(root)
