"""Settings and templates of the Hugo site: plain and small, with the contents of our pages."""

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
WITH_JSON = """
[outputs]
home = ["html", "rss", "json"]
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
<article data-pagefind-body><h1>{{ .Title }}</h1><p lang="ar" dir="rtl">{{ .Params.other }}</p>
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
LIST = """{{ define "main" }}{{ $page := .Paginate .RegularPages }}
<header{{ if and (eq .Kind "term") (eq $page.PageNumber 1) }} data-pagefind-body{{ end }}>
<h1>{{ .Title }}</h1>{{ with .Params.description }}<p>{{ . }}</p>{{ end }}</header>{{ .Content }}
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
INDEX = """[{{ range $number, $page := site.RegularPages }}{{ if $number }},
{{ end }}{{ dict "title" .Title "url" .RelPermalink "summary" .Params.summary "entities" .Params.entities "text" .Plain | jsonify }}{{ end }}]
"""
LAYOUTS = {
    "baseof.html": BASE,
    "single.html": SINGLE,
    "list.html": LIST,
    "taxonomy.html": LIST,
    "term.html": LIST,
    "terms.html": TERMS,
    "home.html": LIST,
    "home.json": INDEX,
}
