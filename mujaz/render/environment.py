"""The environment of the body templates (`theme_overrides/bodies/<kind>.html`).

Variables of every template:
    page                 `mujaz.model.page.Page`: kind, language, address, title, alternates, root …
    view                 the kind's dataclass from `mujaz.site.views`
    settings             `mujaz.model.settings.Settings`
    lang, dir            the page's language (`ar`) and direction (`rtl`)
    root                 the relative path to the site's root: `<a href="{{ root }}{{ it.address }}">`

Parts are included, not imported: an include sees the names around it and costs little. A part says which
names it expects; `{% with items = … %}{% include "parts/counts.html" %}{% endwith %}` gives them. Briefs and
quotes in lists come as safe HTML (fragments), made once for each brief by `parts/card.html` and others.

Words (English source strings are the msgids; never build a msgid from parts; no `{% trans %}`):
    _("Quotes")                                     translated and escaped
    _("Page %(number)s of %(total)s", number=…, total=…)    values are escaped unless they are markup;
                                                    numbers among them are formatted
    ngettext("%(num)s brief", "%(num)s briefs", count)      `num` is filled in and formatted

Runs of text:
    run(text, tag="span")        a `Text` as `<span lang="fa" dir="rtl">…</span>`; where its language is the
                                 page's, bare words for "span", the tag without attributes for any other tag
    run(text, "h1", "title")     third argument: a class
    attributes(language)         ` lang="fa" dir="rtl"` for a tag of your own; empty where it is the page's
    direction(language)          `rtl` or `ltr`

Formats; each is a function and a filter, `{{ number(3) }}` or `{{ 3 | number }}`, and empty for None:
    date(day)                    4 March 2025 / 4 آذار 2025; a datetime counts as its day
    datetime(moment)             with time and offset; a plain date as `date`
    iso(day)                     2025-03-04, for `<time datetime="…">`
    month(year, number)          March 2025; `month("2025-03")` works too, `month("2025")` gives the year
    year(2025)                   digits of the numbering system, no separators
    partial_date("1945-03")      March 1945; years and days in ISO 8601 work too, other words stay as they are
    calendars(day)               list of the date in every configured calendar, first the Gregorian one
    number(1234)                 1,234
    decimal(36.5)                up to four decimals, for coordinates
    language_name("fa")          Persian / الفارسية
    country("IQ")                Iraq / العراق (view fields named `country` hold the name already)
    names(("a", "b"))            a tuple of names as a sentence part: a and b / a وb
    host("https://www.example.org/x")   example.org

Words for codes:
    type_word("person")          Person;  types_word("person")  People  (`Group.heading` is translated)
    status_word("reviewed")      relation_word("located-in")    rights_word("full") (a sentence)
    note_word("alias")           how a `NameRow` is to be read; a romanization scheme stays as it is
    reliability_word("B")        Usually reliable;  credibility_word("2")  Probably true
    script_word("arabic")        mode of the entity index: "By type", "Arabic letters" …

Pieces that are rendered once and cached:
    kept("named", it)            `parts/named.html` with `it`, a frozen value that recurs on other pages
    segment_rows(view)           `parts/segment_rows.html`, shared by the languages of one brief

Counts, addresses, anchors:
    `{{ root }}{{ it.address }}`, never an absolute path. `Link.address` may end in `#anchor`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, Template
from markupsafe import Markup

from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.render.body_templates import SharedCode, body_templates
from mujaz.render.page_head import render_head
from mujaz.render.segment_rows import SegmentRows
from mujaz.render.template_errors import TEMPLATE_ERRORS, template_finding
from mujaz.render.template_functions import template_functions
from mujaz.site.fragments import LANGUAGE_ROOT, ROOT

CACHED_PIECES = 1 << 13
"""Cached pieces."""
BODIES = Path(__file__).parents[2] / "theme_overrides" / "bodies"


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders pages to HTML, with templates compiled once."""

    settings: Settings
    bodies: Path
    segment_rows: SegmentRows = field(default_factory=SegmentRows, compare=False, repr=False)

    def body(self, page: Page) -> str:
        """Return the page's body: its view in the template `<kind>.html`."""
        html = self._render(f"{page.kind}.html", page.language, {"page": page, "view": page.view})
        return resolve_addresses(html, page.root, page.language)

    def head(self, page: Page) -> str:
        """Return the content of the page's `<head>`."""
        return render_head(page, self.settings)

    def part(self, name: str, language: str, **names: object) -> str:
        """Return the template `parts/<name>.html` with the names it expects, its addresses unresolved."""
        return self._render(f"parts/{name}.html", language, names)

    @property
    def parts(self) -> list[str]:
        """The names of all parts of templates."""
        return [f"parts/{path.name}" for path in sorted(self.bodies.glob("parts/*.html"))]

    def load(self, names: Iterable[str]) -> None:
        """Load templates in every language. Raises MujazError (P204) where one cannot be read."""
        try:
            for name in names:
                for language in self.settings.languages:
                    _template(self, language, name)
        except TEMPLATE_ERRORS as error:
            raise template_finding(error) or error from None

    def _render(self, name: str, language: str, names: Mapping[str, object]) -> str:
        try:
            return _template(self, language, name).render(names)
        except TEMPLATE_ERRORS as error:
            finding = template_finding(error)
            if finding is None:
                raise
            raise finding from None


def renderer(settings: Settings, bodies: Path = BODIES) -> Renderer:
    """Return the renderer of one site; `bodies` is the folder of its body templates."""
    return Renderer(settings, bodies)


def resolve_addresses(html: str, root: str, language: str) -> str:
    """Return HTML with every placeholder of an address replaced by a path from a page in `language`.

    Links within the language, which are most, are one folder shorter.
    """
    own, within = root.removesuffix("../") or f"{root}{language}/", f"{language}/"
    before, *addresses = html.replace(LANGUAGE_ROOT, own).split(ROOT)
    shorter = len(within)
    resolved = [
        own + address[shorter:] if address.startswith(within) else root + address for address in addresses
    ]
    return before + "".join(resolved)


@cache
def _template(renderer: Renderer, language: str, name: str) -> Template:
    return _environment(renderer, language).get_template(name)


@cache
def _environment(renderer: Renderer, language: str) -> Environment:
    """Return the environment of one interface language: words differ, templates are the same files."""
    settings = renderer.settings
    functions: dict[str, Callable[..., Any]] = template_functions(settings, language)
    environment = body_templates(renderer.bodies, _shared_code(renderer.bodies))
    environment.globals.update(functions)
    environment.filters.update(functions)
    environment.globals.update(
        lang=language, dir=functions["direction"](language), root=ROOT, settings=settings
    )
    environment.globals["kept"] = partial(_cached_part, environment)
    environment.globals["segment_rows"] = partial(
        renderer.segment_rows.render, environment, settings.numbering_of(language)
    )
    return environment


@cache
def _shared_code(bodies: Path) -> SharedCode:
    """Return the compiled templates of a folder, for all languages of this process."""
    return SharedCode()


@lru_cache(CACHED_PIECES)
def _cached_part(environment: Environment, name: str, value: object) -> Markup:
    return Markup(environment.get_template(f"parts/{name}.html").render(it=value))
