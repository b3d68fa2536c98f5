"""Comments of scripts are not published."""

import subprocess

import pytest

from mujaz.cli.front_end import node
from mujaz.host.script_comments import without_comments
from tests.project import ROOT

SCRIPTS = sorted((ROOT / "theme_overrides/assets/js").rglob("*.js"))


@pytest.mark.parametrize(
    ("source", "published"),
    [
        ("// Says so.\nlet a = 1;\n", "let a = 1;\n"),
        ("/**\n * @param {string} a\n */\nlet a = 1;\n", "let a = 1;\n"),
        ("  /* one */\nlet a = 1; // stays\n", "let a = 1; // stays\n"),
        ('let a = "/* no comment";\nlet b = 2; // "*/"\n', 'let a = "/* no comment";\nlet b = 2; // "*/"\n'),
        ("let a = `\n// text\n`;\n", "let a = `\n// text\n`;\n"),
        ("let a = 1; /*\n// text */ let b = 2;\n", "let a = 1; /*\n// text */ let b = 2;\n"),
        ("let a = `${`\n// text\n`}`;\n", "let a = `${`\n// text\n`}`;\n"),
        ("/* @license MIT */\nlet a = 1;\n", "/* @license MIT */\nlet a = 1;\n"),
        ("// don`t\nlet a = `b`;\n", "let a = `b`;\n"),
    ],
)
def test_only_comments_that_fill_their_lines_go(source: str, published: str) -> None:
    assert without_comments(source) == published


@pytest.mark.parametrize("name", [path.relative_to(ROOT).as_posix() for path in SCRIPTS])
def test_a_published_script_can_be_read_and_is_lighter(name: str) -> None:
    source = (ROOT / name).read_text(encoding="utf-8")
    published = without_comments(source)
    command = [node(), "--check", "--input-type=module", "-"]
    done = subprocess.run(command, input=published.encode(), capture_output=True, check=False)
    assert done.stderr == b""
    assert len(published) < len(source)
