"""The rare words that identify the paragraphs of a saved page."""

from hypothesis import given
from hypothesis import strategies as st

from mujaz.read.records.capture_paragraphs import MAX_RARE_WORDS, MIN_RARE_WORDS, capture_paragraphs

WORDS = st.lists(
    st.sampled_from(
        ["كتب", "في", "المكتبة", "اليوم", "صحف،", "قديمة", "a", "bc", "def", "ghij", "12", "«قال»."]
    ),
    max_size=14,
)
PAGES = st.lists(WORDS.map(" ".join), max_size=8).map("\n".join)


@given(PAGES)
def test_a_line_is_known_by_words_that_no_other_line_has(page: str) -> None:
    lines = page.split("\n")
    for line in capture_paragraphs(page.encode()):
        own = line.rare_words.split(" ")
        assert MIN_RARE_WORDS <= len(set(own)) == len(own) <= MAX_RARE_WORDS
        assert lines[line.number - 1].startswith(line.opening)
        others = {
            word for number, text in enumerate(lines, 1) if number != line.number for word in text.split()
        }
        assert set(own) <= set(lines[line.number - 1].split()) - others


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert [line.number for line in capture_paragraphs(data)] == sorted(
        {line.number for line in capture_paragraphs(data)}
    )


def test_a_page_in_html_is_left_aside() -> None:
    words = "كلمات كثيرة في سطر واحد طويل جدا ينتهي بنقطة."
    assert len(list(capture_paragraphs(words.encode()))) == 1
    assert list(capture_paragraphs(f"\ufeff <html><p>\n{words}".encode())) == []
