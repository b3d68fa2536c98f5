"""Writes the comments at the end of a draft's front matter: mentions, unknown names, dropped lines."""

from collections import Counter
from collections.abc import Iterator

from mujaz.exchange.yaml_scalar import one_line
from mujaz.ingest.article import Article, LineKind

MAX_SHOWN = 160
"""Largest number of characters of a dropped line in a comment."""


def comments(article: Article) -> Iterator[str]:
    """Yield the comment lines."""
    counts = Counter(mention.entity for mention in article.mentions)
    if counts:
        listed = ", ".join(f"{entity} {count}" for entity, count in counts.most_common())
        yield f"# mentions (linked when the site is built): {listed}"
    if article.unknown_names:
        yield "# names without a record: " + one_line("؛ ".join(article.unknown_names))
    yield from (f"# note: {one_line(remark)}" for remark in article.remarks)
    for number, paragraph in enumerate(article.paragraphs, 1):
        if paragraph.kind is LineKind.HEADING:
            yield f"# unsure: paragraph {number} (line {paragraph.line_number}) was taken for a heading"
    for line in article.dropped_lines:
        excerpt = f"{one_line(shorten(line.text))} ({one_line(shorten(line.reason))})"
        yield f"# dropped: line {line.number}: {excerpt}"


def shorten(text: str) -> str:
    """Return a text shortened to the length that a comment shows."""
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 1]}…"
