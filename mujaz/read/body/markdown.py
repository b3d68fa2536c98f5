"""Turns Markdown into passages and safe HTML.

The preset `js-default` of markdown-it lets no HTML through, and a link that leads neither to the web nor to
mail nor within the site stays text, so that the output needs no sanitiser (docs/decisions/003). Images are
off: a page never loads a file of another site. Columns of tables are aligned by a class, since the pages'
content security policy permits no style in an attribute.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from mujaz.model.brief import Passage, Piece
from mujaz.model.location import Location
from mujaz.model.web_address import is_safe_link

LINE_BREAK = Piece(False, "\n")
ALIGNED = "text-align:"
"""Beginning of the style by which markdown-it aligns a cell of a table."""


@cache
def parser() -> MarkdownIt:
    """Return the parser, created on first use."""
    made = MarkdownIt("js-default", {"html": False, "linkify": False, "typographer": False}).disable("image")
    made.validateLink = is_safe_link  # type: ignore[method-assign]  # how its documentation has it replaced
    made.core.ruler.push("aligned_cells", _align_by_class)
    return made


def _align_by_class(state: StateCore) -> None:
    for token in state.tokens:
        style = token.attrs.pop("style", None)
        if isinstance(style, str) and style.startswith(ALIGNED):
            token.attrs["class"] = f"align-{style.removeprefix(ALIGNED)}"


def block_tokens(text: str) -> list[Token]:
    """Return the block tokens of a Markdown text."""
    return parser().parse(text)


def to_html(tokens: Sequence[Token], levels: int = 1) -> str:
    """Return tokens as HTML with headings `levels` lower, because only the page's title is an `h1`."""
    shifted = [_shift(token, levels) for token in tokens]
    rendered = parser().renderer.render(shifted, parser().options, {})
    return str(rendered)


def page_html(text: str) -> str:
    """Return a page's Markdown as safe HTML; its highest headings become `h2`."""
    tokens = block_tokens(text)
    topmost = min((int(token.tag[1]) for token in tokens if token.type == "heading_open"), default=2)
    return to_html(tokens, 2 - topmost)


def _shift(token: Token, levels: int = 1) -> Token:
    if levels and token.type in ("heading_open", "heading_close"):
        return token.copy(tag=f"h{min(int(token.tag[1]) + levels, 6)}")
    return token


def passage_from_tokens(tokens: Sequence[Token], location: Location) -> Passage:
    """Return block tokens as a passage of markup pieces and text pieces.

    A line break separates blocks (paragraphs of a translation, items of a list) in the text.
    """
    return Passage(tuple(_merge_neighbours(_pieces(tokens))), location)


def passage_from_text(text: str, location: Location) -> Passage:
    """Return Markdown text as a passage."""
    return passage_from_tokens(block_tokens(text), location)


def _pieces(tokens: Sequence[Token]) -> Iterator[Piece]:
    blocks = 0
    for index, token in enumerate(tokens):
        if token.type == "inline":
            if blocks:
                yield LINE_BREAK
            blocks += 1
            yield from _inline(token.children or [])
        elif token.type in ("fence", "code_block"):
            yield Piece(True, "<p>")
            yield Piece(False, token.content.strip("\n"))
            yield Piece(True, "</p>")
        elif not token.hidden:
            yield Piece(True, _tag(tokens, index))


def _tag(tokens: Sequence[Token], index: int) -> str:
    """Return the tag of a block token, without the line breaks that the renderer adds."""
    shifted = _shift(tokens[index])
    return _render([shifted], 0).strip("\n")


def _inline(children: Sequence[Token]) -> Iterator[Piece]:
    for index, token in enumerate(children):
        if token.type in ("text", "text_special"):
            yield Piece(False, token.content)
        elif token.type == "softbreak":
            yield LINE_BREAK
        elif token.type == "hardbreak":
            yield Piece(True, "<br>")
            yield LINE_BREAK
        elif token.type == "code_inline":
            yield Piece(True, '<code dir="auto">')
            yield Piece(False, token.content)
            yield Piece(True, "</code>")
        else:
            yield Piece(True, _render(children, index))


def _render(tokens: Sequence[Token], index: int) -> str:
    renderer = parser().renderer
    assert isinstance(renderer, RendererHTML)
    return renderer.renderToken(tokens, index, parser().options, {})


def _merge_neighbours(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join adjacent pieces that are both markup or both text."""
    previous: Piece | None = None
    for piece in pieces:
        if previous is not None and previous.markup == piece.markup:
            previous = Piece(previous.markup, previous.value + piece.value)
            continue
        if previous is not None:
            yield previous
        previous = piece
    if previous is not None:
        yield previous
