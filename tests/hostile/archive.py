"""An archive in which a check refuses a value at every turn. Each refused value holds the word `REFUSED`.

What a reader must not see in spite of the flags is then told by one word. Values that cannot hold a word are
listed in `REFUSED_VALUES`.
"""

from pathlib import Path

from tests.project import BRIEF, OUTLET, SETTINGS, copy_theme

REFUSED = "nevershown"
REFUSED_VALUES = ("2019-01-02", "2018-02-03", "2017-03-04", "999.5", '"ZQ"', "1492-13", "-9999-01")
CODE = f"alert(/{REFUSED}/)"
LURE = "Read this"
INERT = "stilltext"
TEXT_CODE = f"alert(/{INERT}/)"
URLS = (
    f"javascript:{CODE}",
    f"JaVaScRiPt:{CODE}",
    f"'  javascript:{CODE}'",
    f'"java\\tscript:{CODE}"',
    f'"java\\nscript:{CODE}"',
    f"javascript://example.org/%0A{CODE}",
    f"javascript&#58;{CODE}",
    f"vbscript:{REFUSED}",
    f"'data:text/html,<script>{CODE}</script>'",
    f"data:text/html;base64,{REFUSED}",
    f"blob:https://example.org/{REFUSED}",
    f"file:///etc/{REFUSED}",
    f"ftp://example.org/{REFUSED}",
    f"view-source:https://example.org/{REFUSED}",
    f"intent://{REFUSED}/#Intent;scheme=https;end",
    f"tel:{REFUSED}",
    f"mailto:{REFUSED}@example.org",
    f"//example.org/{REFUSED}",
    f"https:{REFUSED}",
    f"https:/\\{REFUSED}",
    f"https:\\\\{REFUSED}",
    f"https://user:{REFUSED}@example.org/",
    f"'https://{REFUSED}\"onmouseover={CODE}'",
    f"'https://example.org/<{REFUSED}>'",
    f"/../{REFUSED}",
    f"{REFUSED}.html",
)
"""As YAML scalars: schemes that run, read or lead elsewhere, and the disguises that browsers see through."""
LINKS = (
    f"[{LURE}](javascript:{TEXT_CODE})",
    f"[{LURE}](JAVASCRIPT:{TEXT_CODE})",
    f"[{LURE}](java&#115;cript:{TEXT_CODE})",
    f"[{LURE}](java&Tab;script:{TEXT_CODE})",
    f"[{LURE}](<javascript:{TEXT_CODE}>)",
    f"[{LURE}][bad]\n\n[bad]: javascript:{TEXT_CODE}",
    f"<javascript:{TEXT_CODE}>",
    f"[{LURE}](data:text/html,{INERT})",
    f"[{LURE}](data:image/png;base64,{INERT})",
    f"[{LURE}](vbscript:{INERT})",
    f"[{LURE}](blob:{INERT})",
    f"[{LURE}](intent:{INERT})",
    f"[{LURE}](//example.org/{INERT})",
    f"[{LURE}](tel:{INERT})",
    f"![{LURE}](javascript:{TEXT_CODE})",
    f"<a href='javascript:{TEXT_CODE}'>{LURE}</a>",
    f"<img src=x onerror={TEXT_CODE}>",
    f"| {LURE} |\n|--:|\n| [{LURE}](javascript:{TEXT_CODE}) |",
    f"`{LURE}`{{onclick={TEXT_CODE}}}",
)
"""Markdown that would be a link or an element elsewhere. It stays text, with the word `INERT`."""
ENTITY = f"""\
---
type: place
names: {{ar: الحي, en: The District}}
aliases: {{"'><{REFUSED}": [ignored], ar: [حيّنا]}}
wikidata: Q1/{REFUSED}
country: ZQ
coordinates: [999.5, 999.5]
active: {{from: 1492-13, to: "-9999-01"}}
relations: {{located-in: [{REFUSED}-place, district]}}
not: [{REFUSED}-other, district]
description: {{en: Part of a town.}}
---
"""
SECOND = """\
---
type: person
names: {ar: منى, en: Mona}
wikidata: Q796
---
"""
HOSTILE_BRIEF = f"""\
---
title: {{ar: "افتتاح \u202e{{}}", en: "The district library \u202e opens"}}
source:
  outlet: trial-gazette
  url: URL
  published: 2025-03-04
  retrieved: 2019-01-02
  archive: URL
  capture: {REFUSED}.txt
  rights: full
language: ar
translation: en
status: reviewed
tags: [{REFUSED}-tag]
credits: {{translated: [r.k], reviewed: [R.K]}}
summary: {{ar: فتحت مكتبة الحي أبوابها., en: The district library opened its doors.}}
mentions: {{declared: [{REFUSED}-declared]}}
updated: 2018-02-03
corrections: [{{date: 2017-03-04, note: {{en: A date was wrong., ar: كان التاريخ خطأ.}}}}]
quotes:
  - speaker: {REFUSED}-speaker
    reported: {{en: Said {REFUSED}., ar: قال {REFUSED}.}}
  - reported: {{en: Nobody said {REFUSED}., ar: لم يقل أحد {REFUSED}.}}
  - speaker: mona
    shared_by: [{REFUSED}-shared]
    via: {REFUSED}-via
    reported: {{en: Mona said that the library is open., ar: قالت منى إن المكتبة مفتوحة.}}
---

فتحت مكتبة الحي أبوابها صباح اليوم ({REFUSED}).

> The district library opened its doors this morning ({REFUSED}).

## Notes

LINKS
"""
UNKNOWN_OUTLET = BRIEF.replace("trial-gazette", f"{REFUSED}-wire").replace(
    "summary:",
    f"quotes: [{{voice: outlet, reported: {{en: We saw {REFUSED}., ar: رأينا {REFUSED}.}}}}]\nsummary:",
)
HOST_SETTINGS = f"""\
site_url: javascript://example.org/%0A{CODE}
repo_url: javascript://example.org/%0A{CODE}
copyright: "<script>{CODE}</script>"
site_description: '"><script>{CODE}</script>'
"""
THEME_EXTRAS = f"""\
extra:
  analytics: {{provider: google, property: G-{REFUSED}}}
  homepage: javascript:{CODE}
  polyfills: ["https://example.org/{REFUSED}.js"]
  alternate: [{{name: x, link: "javascript:{CODE}", lang: en}}]
"""
SETTINGS_LINES = f"""\
    repository: javascript:{CODE}//
    feedback_url: data:text/html,{REFUSED}?{{title}}{{url}}
    desk: public
"""


def hostile_archive(root: Path) -> Path:
    """Write the archive, with the theme and settings of the tests, and return its folder."""
    copy_theme(root)
    settings = SETTINGS.read_text(encoding="utf-8").replace("    desk: private\n", SETTINGS_LINES)
    settings = settings.replace("extra:\n", THEME_EXTRAS)
    settings = settings.replace("languages: [en, ar]", f"languages: [en, ar, ../../{REFUSED}, '{REFUSED} x']")
    (root / "mkdocs.yml").write_text(f"{HOST_SETTINGS}{settings}", encoding="utf-8")
    for path, text in _files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def _files() -> dict[str, str]:
    links = "\n\n".join(LINKS)
    return {**_briefs(links), **_records(links)}


def _briefs(links: str) -> dict[str, str]:
    hostile = HOSTILE_BRIEF.replace("LINKS", links)
    draft = BRIEF.replace("status: translated", "status: draft")
    return {
        **{
            f"briefs/2025/2025-03-04-hostile-{number}.md": hostile.replace("URL", url)
            for number, url in enumerate(URLS)
        },
        "briefs/2025/2025-03-05-outlet.md": UNKNOWN_OUTLET,
        "briefs/2025/2025-03-06-draft.md": draft.replace("https://example.org/ar/library", URLS[0]),
        f"briefs/2025/2025-03-07-{REFUSED}-A.md": BRIEF,
    }


def _records(links: str) -> dict[str, str]:
    page = f"---\ntitle: Method\n---\n\n{links}\n"
    other_entity = f"---\ntype: other\nnames: {{ar: شيء, en: {REFUSED} thing}}\n---\n"
    outlet = OUTLET.replace("https://example.org/", URLS[0])
    outlet = outlet.replace("language: ar", f"language: '<{REFUSED}>'")
    tags = f"library: {{ar: مكتبة, en: Library}}\n'{REFUSED} tag': {{ar: وسم, en: {REFUSED}}}\n"
    terms = f"- term: {{ar: مكتبة}}\n  renderings: {{'<{REFUSED}>': [library], en: [library]}}\n"
    return {
        "content/outlets/trial-gazette.yml": f"{outlet}country: ZQ\nrights: link\n",
        f"content/outlets/{REFUSED}_outlet.yml": OUTLET.replace("Trial", REFUSED),
        "content/entities/district.md": f"{ENTITY}\n### en\n\n{links}\n",
        "content/entities/mona.md": SECOND,
        "content/entities/nadia.md": SECOND.replace("منى", "نادية").replace("Mona", "Nadia"),
        f"content/entities/{REFUSED} thing.md": other_entity,
        "content/entities/letters.md": other_entity,
        "content/tags.yml": tags,
        "content/terms/terms.yml": terms,
        "content/pages/en/method.md": page,
        "content/pages/en/index.md": page,
        "content/pages/en/corrections.md": page,
        f"content/pages/en/{REFUSED} page.md": page,
        f'content/pages/{REFUSED} "onload=x/about.md': page.replace("Method", REFUSED),
        "content/pages/en/desk.md": page.replace("Method", REFUSED),
    }
