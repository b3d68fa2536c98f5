"""A pull request reaches its preview as text alone: code, theme and settings are those of the base branch."""

import subprocess
from pathlib import Path

import yaml

from tests.project import ROOT

WORKFLOW = ROOT / ".github/workflows/preview.yml"


def steps() -> list[dict[str, object]]:
    jobs = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    return list(jobs["preview"]["steps"])


def script(name: str) -> str:
    return next(str(step["run"]) for step in steps() if str(step.get("name", "")).startswith(name))


def put(root: Path, **files: str) -> None:
    for path, text in files.items():
        file = root / path.replace("__", "/").replace("_dot_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def tree(root: Path) -> dict[str, str]:
    files = (path for path in root.rglob("*") if path.is_symlink() or path.is_file())
    return {
        path.relative_to(root).as_posix(): f"-> {path.readlink()}"
        if path.is_symlink()
        else path.read_text(encoding="utf-8")
        for path in files
    }


def test_only_briefs_and_content_come_from_the_pull_request(tmp_path: Path) -> None:
    put(tmp_path, build_dot_py="base", mkdocs_dot_yml="base", briefs__old="base", content__tags="base")
    put(tmp_path, _dot_github__x="base", theme_overrides__x="base")
    proposed = tmp_path / "proposed"
    put(proposed, build_dot_py="evil", mkdocs_dot_yml="evil", briefs__new="text", _dot_cache__x="evil")
    put(proposed, theme_overrides__x="evil", content__tags="new tags")
    (proposed / "content" / "link").symlink_to("/etc/hostname")
    subprocess.run(["bash", "-e", "-c", script("Put the text")], cwd=tmp_path, check=True)
    assert tree(tmp_path) == {
        "build.py": "base",
        "mkdocs.yml": "base",
        ".github/x": "base",
        "theme_overrides/x": "base",
        "briefs/new": "text",
        "content/tags": "new tags",
        "content/link": "-> /etc/hostname",
    }


def test_the_program_is_that_of_the_base_branch_and_the_preview_says_what_it_is() -> None:
    program, text = (step["with"] for step in steps()[:2])
    assert isinstance(program, dict)
    assert isinstance(text, dict)
    assert program["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert "path" not in program
    assert text["path"] == "proposed"
    assert text["sparse-checkout"].split() == ["briefs", "content"]
    assert '--banner "Preview of pull request ${NUMBER}.' in script("Build the site")
