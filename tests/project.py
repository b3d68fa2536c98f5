"""The project as tests see it: its folder, a copy of it, a small brief that is right."""

import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("briefs", "content", "theme_overrides")

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
    """The repository's own archive after one build."""

    root: Path
    site: Path
    said: str


def copy_project(source: Path, target: Path) -> Path:
    """Copy what a site is made from, without caches and private texts."""
    target.mkdir(parents=True)
    shutil.copy(source / "mkdocs.yml", target)
    for part in PARTS:
        shutil.copytree(source / part, target / part, ignore=shutil.ignore_patterns("private"))
    return target
