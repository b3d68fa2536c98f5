"""What the body templates (`theme_overrides/bodies/<kind>.html`) may use.

Variables of every template:
    page                 `mujaz.model.page.Page`: kind, language, address, title, description, twins, root, depth
    view                 the kind's dataclass from `mujaz.site.views`
    settings             `mujaz.model.settings.Settings`
    lang, dir            the page's language (`ar`) and direction (`rtl`)
    root                 the relative way to the site's root, such as `../../../`; for assets: `{{ root }}assets/x.js`
    href(address)        link to an address of this site, anchors included: `<a href="{{ href(card.address) }}">`

`root`, `href`, `page`, `view` belong to the page: import macros with them,
`{% from "parts.html" import card with context %}`. All others are globals and reach every macro.

Words (English source strings are the msgids; never build a msgid from parts; no `{% trans %}`):
    _("Quotes")                                     translated and escaped
    _("Page %(number)s of %(total)s", number=…, total=…)    values are escaped unless they are markup;
                                                    numbers among them are formatted
    ngettext("%(num)s brief", "%(num)s briefs", count)      `num` is filled in and formatted

Runs of text:
    run(text, tag="span")        a `Text` as `<span lang="fa" dir="rtl">…</span>`; where its language is the page's,
                                 with tag "span" the bare escaped words, with another tag the tag without attributes
    run(text, "h1", "title")     third argument: a class
    attributes(language)         ` lang="fa" dir="rtl"` for a tag of your own; empty where it is the page's language
    direction(language)          `rtl` or `ltr`

Formats; each is a function and a filter, `{{ number(3) }}` or `{{ 3 | number }}`, and empty for None:
    date(day)                    4 March 2025 / 4 آذار 2025; a datetime counts as its day
    datetime(moment)             with time and offset; a plain date as `date`
    iso(day)                     2025-03-04, for `<time datetime="…">`
    month(year, number)          March 2025; `month("2025-03")` works too
    year(2025)                   digits of the numbering system, no separators
    calendars(day)               list of the date in every configured calendar, first the Gregorian one
    number(1234)                 1,234
    decimal(36.5)                up to four decimals, for coordinates
    language_name("fa")          Persian / الفارسية
    country("IQ")                Iraq / العراق (view fields named `country` hold the name already)
    names(["a", "b"])            a list of names as a sentence part: a and b / a وb
    host("https://www.example.org/x")   example.org

Words for codes:
    type_word("person")          Person;  types_word("person")  People  (`Group.heading` is translated already)
    status_word("reviewed")      relation_word("located-in")    rights_word("full") (a sentence)
    note_word("alias")           how a `NameRow` is to be read; a romanization scheme stays as it is
    script_word("arabic")        mode of the entity index: "By type", "Arabic letters" …
    type_icon("person")          a short ASCII word for a class name or a sprite id, the type itself

Counts, addresses, anchors:
    `{{ href(view.previous.address) }}`, never an absolute path. `Link.address` may end in `#anchor`.
"""
