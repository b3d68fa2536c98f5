"""The project as tests see it: its folder, the archive of the tests, a small brief that is right."""

import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ARCHIVE = ROOT / "tests" / "archive"
"""A few made-up briefs and records with settings of their own. Tests of the program read no other archive."""
SETTINGS = ARCHIVE / "mkdocs.yml"
PARTS = ("briefs", "content")

OUTLET = """\
names: {ar: النشرة التجريبية, en: The Trial Gazette}
url: https://example.org/
domains: [example.org]
language: ar
sample: true
"""
BRIEF = """\
---
title: {ar: افتتاح مكتبة الحي, en: The district library opens}
source:
  outlet: trial-gazette
  url: https://example.org/ar/library
  published: 2025-03-04
  retrieved: 2025-03-05
  archive: https://archive.example.org/library
  rights: full
language: ar
translation: en
status: translated
credits: {translated: [r.k]}
summary: {ar: فتحت مكتبة الحي أبوابها., en: The district library opened its doors.}
---

فتحت مكتبة الحي أبوابها صباح اليوم.

> The district library opened its doors this morning.
"""
BRIEF_PATH = "briefs/2025/2025-03-04-library.md"
OUTLET_PATH = "content/outlets/trial-gazette.yml"


@dataclass(frozen=True, slots=True)
class Built:
    """An archive after one build."""

    root: Path
    site: Path


def copy_project(target: Path, archive: Path = ARCHIVE) -> Path:
    """Copy an archive and the theme to `target`, without caches and private texts."""
    copy_theme(target)
    shutil.copy(archive / "mkdocs.yml", target)
    for part in PARTS:
        shutil.copytree(archive / part, target / part, ignore=shutil.ignore_patterns("private"))
    return target


def copy_theme(target: Path) -> None:
    """Copy the layouts, templates, styles, scripts and fonts; make `target` where it is missing."""
    shutil.copytree(ROOT / "theme_overrides", target / "theme_overrides")
