"""The archive as a Hugo site: a page in both languages for each brief, paged entity and tag lists, feeds.

The theme is plain and small; its pages carry what ours carry, except that nothing links the names in the text,
checks a quote or a translation, or knows an alias. Searching is left out on both sides.
"""

import json
import shutil
from pathlib import Path

from mujaz.link.link import link
from mujaz.model.brief import Brief
from mujaz.model.library import Library
from mujaz.read.library import read_library

CONFIG = """
baseURL = "https://example.org/"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableKinds = ["robotsTXT"]
[pagination]
pagerSize = 50
[taxonomies]
entity = "entities"
tag = "tags"
outlet = "outlets"
[languages.en]
contentDir = "content/en"
label = "English"
title = "Briefs"
weight = 1
[languages.ar]
contentDir = "content/ar"
label = "العربية"
direction = "rtl"
title = "موجز"
weight = 2
"""
BASE = """<!doctype html>
<html lang="{{ site.Language.Lang }}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ .Title }} - {{ site.Title }}</title><meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
<link rel="stylesheet" href="/style.css"></head>
<body><header><nav><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a>
<a href="{{ "briefs/" | relLangURL }}">Briefs</a> <a href="{{ "entities/" | relLangURL }}">Entities</a>
{{ range .Translations }}<a hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.Lang }}</a>{{ end }}
</nav></header><main>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}</footer></body></html>
"""
SINGLE = """{{ define "main" }}
<article><h1>{{ .Title }}</h1><p lang="ar" dir="rtl">{{ .Params.other }}</p>
<p>{{ range (.GetTerms "outlets") }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
<a href="{{ .Params.source }}">source</a> <a href="{{ .Params.archive }}">archive</a></p>
<p>{{ .Params.summary }}</p>
<div>{{ .Content }}</div>
<section>{{ range .Params.quotes }}<figure><blockquote lang="ar" dir="rtl">{{ .ar }}</blockquote>
<blockquote lang="en">{{ .en }}</blockquote><figcaption>{{ .speaker }}</figcaption></figure>{{ end }}</section>
<aside><ul>{{ range (.GetTerms "entities") }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}
</ul></aside>
<p>{{ range (.GetTerms "tags") }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</p>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>{{ end }}
"""
LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
{{ $page := .Paginate .RegularPages }}
<ul>{{ range $page.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
<p>{{ .Params.summary }}</p></li>{{ end }}</ul>
{{ with $page.Prev }}<a href="{{ .URL }}">&larr;</a>{{ end }}{{ with $page.Next }}<a href="{{ .URL }}">&rarr;</a>{{ end }}
{{ end }}
"""
TERMS = """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> {{ .Count }}</li>
{{ end }}</ul>{{ end }}
"""
LAYOUTS = {
    "baseof.html": BASE,
    "single.html": SINGLE,
    "list.html": LIST,
    "taxonomy.html": LIST,
    "terms.html": TERMS,
    "home.html": LIST,
}


def make(archive: Path, folder: Path) -> None:
    """Write the Hugo site of a Mujaz archive into `folder`, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    library = link(read_library(archive))
    for name, text in LAYOUTS.items():
        _write(folder / "layouts/_default" / name, text)
    _write(folder / "hugo.toml", CONFIG)
    _write(folder / "static/style.css", "body{font:1rem/1.6 sans-serif}")
    for language in ("en", "ar"):
        for brief in library.briefs:
            _write(folder / "content" / language / "briefs" / f"{brief.id}.md", _page(brief, language))
        _terms(folder / "content" / language, library, language)


def _page(brief: Brief, language: str) -> str:
    """Return one page; JSON is among the front matter that Hugo reads, and the fastest of it."""
    front = {
        "title": brief.title.get(language),
        "other": brief.title.get("ar"),
        "date": str(brief.provenance.day),
        "summary": brief.summary.get(language),
        "source": brief.provenance.url,
        "archive": brief.provenance.archive,
        "outlets": [brief.provenance.outlet],
        "tags": list(brief.tags),
        "entities": list(brief.entities),
        "quotes": [
            {"speaker": quote.speaker, "ar": quote.words.get("ar"), "en": quote.words.get("en")}
            for quote in brief.quotes
        ],
    }
    body = "".join(
        f"{segment.source.text}\n\n> {segment.target.text if segment.target else ''}\n\n"
        for segment in brief.segments
    )
    return f"{json.dumps(front, ensure_ascii=False, indent=1)}\n\n{body}"


def _terms(folder: Path, library: Library, language: str) -> None:
    """Give every entity and outlet its name and description."""
    for entity in library.entities.values():
        front = {"title": entity.names.get(language), "description": entity.description.get(language)}
        _write(folder / "entities" / entity.id / "_index.md", json.dumps(front, ensure_ascii=False, indent=1))
    for outlet in library.outlets.values():
        front = {"title": outlet.names.get(language)}
        _write(folder / "outlets" / outlet.id / "_index.md", json.dumps(front, ensure_ascii=False, indent=1))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
