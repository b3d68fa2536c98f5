"""Texts and briefs for property tests: plain, right-to-left, full of markup, with odd characters."""

from hypothesis import strategies as st

from mujaz.exchange.segment_positions import BriefFile, parse_brief_file

PATH = "briefs/2025/2025-03-04-market.md"
FRONT = """\
---
title: {ar: سوق, en: A market}
source: {outlet: trial-gazette, url: https://example.org/a, published: 2025-03-04, rights: full}
language: ar
translation: en
status: translated
---
"""
BITS = (
    *(
        "سوق",
        "الحبوب",
        "grain",
        "a_b",
        "2 * 3",
        "*b*",
        "**market**",
        "`code`",
        "[link](https://example.org/a?b)",
    ),
    *(
        "<https://example.org>",
        "&amp;",
        "\\*",
        "«عاد»",
        "~~old~~",
        "[sic]",
        "__init__",
        "1. ",
        "# ",
        "- ",
        "> ",
    ),
    *(
        "\u200f",
        "\u0007",
        "\ufffe",
        "😀",
        "ﷺ",
        "  ",
        "|",
        "_",
        "*",
        "[",
        "](",
        ")",
        "!",
        "'",
        '"',
        "]]>",
        "<b>",
    ),
)
lines = st.lists(st.sampled_from(BITS), min_size=1, max_size=8).map(" ".join)
glued = st.lists(st.sampled_from(BITS), min_size=1, max_size=8).map("".join)
markdown = st.lists(lines | glued | st.text(max_size=12), min_size=1, max_size=4).map("\n".join)
words = st.lists(st.sampled_from([bit for bit in BITS if bit[0].isalpha()]), min_size=1, max_size=8).map(
    " ".join
)
heads = st.sampled_from(["", "", "## ", "- ", "[excerpt] "])
ends = st.sampled_from(["\n", "\r\n"])


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Return a body of a few source blocks, most of them with a translation."""
    blocks = []
    for _ in range(draw(st.integers(1, 4))):
        blocks.append(draw(heads) + draw(words) + draw(st.sampled_from(["", " **b**", "\nmore", " \\*"])))
        translated = draw(st.sampled_from(["none", "marked", "line", "lines"]))
        if translated == "marked":
            blocks.append("> [untranslated]")
        elif translated != "none":
            translation = draw(words) + ("\n\n*second* " + draw(words) if translated == "lines" else "")
            blocks.append("\n".join(f"> {line}".rstrip() for line in translation.split("\n")))
    return "\n" + "\n\n".join(blocks) + draw(st.sampled_from(["", "\n", "\n\n## Notes\n\nMine.\n"]))


@st.composite
def briefs(draw: st.DrawFn) -> BriefFile:
    """Return a brief, with Unix or Windows line ends, with a byte order mark or without."""
    text = (FRONT + draw(bodies())).replace("\n", draw(ends))
    return parse_brief_file(PATH, (draw(st.sampled_from(["", "\ufeff"])) + text).encode())
