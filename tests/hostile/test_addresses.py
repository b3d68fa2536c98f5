"""Which addresses may stand as a link: what a browser makes of them decides, not what they look like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.model.web_address import is_safe_link, safe_contact, safe_url
from mujaz.read.body.markdown import page_html
from tests.hostile.markup import ALLOWED_SCHEMES, markup_of

RIGHT = (
    "https://example.org",
    "HTTPS://EXAMPLE.ORG/",
    "http://example.org:8080/a?b=c#d",
    "https://مثال.example/ar/مكتبة?q=1&x=[2]#متن",
    "https://fa.example/می\u200cخواهم",
    "http://[2001:db8::1]/web/2025*/https://example.org/",
    "https://example.org/a'b(c)!~",
)
DROPPED = re.compile(r"[\t\n\r]")
LEADING = re.compile(r"^[\x00-\x20]+")
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
WORDS = (
    'javascript java script data https mailto : // / \\ @ a.example # ? &#58; &Tab; %3a %0a alert(1) " < x'
)
PIECES = st.sampled_from([*WORDS.split(), "\t", "\n", "\x01", " ", "\u202e"])
ADDRESSES = st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=20)


def scheme_for_a_browser(address: str) -> str:
    """Return the scheme that a browser finds (WHATWG URL, basic URL parser), empty for a relative address."""
    match = SCHEME.match(LEADING.sub("", DROPPED.sub("", address)))
    return match[1].lower() if match else ""


@pytest.mark.parametrize("address", RIGHT)
def test_addresses_of_the_web_pass_as_they_are(address: str) -> None:
    assert safe_url(address) == safe_contact(address) == address
    assert is_safe_link(address)


@pytest.mark.parametrize(
    "address", ["mailto:desk@example.org", "MAILTO:desk@example.org?subject=A%20mistake"]
)
def test_addresses_of_mail_pass_where_they_are_meant(address: str) -> None:
    assert safe_contact(address) == address
    assert safe_url(address) == ""


@given(ADDRESSES)
def test_what_passes_is_of_the_web_for_a_browser_too(address: str) -> None:
    assert safe_url(address) in ("", address)
    if safe_url(address):
        assert scheme_for_a_browser(address) in {"http", "https"}
    if safe_contact(address):
        assert scheme_for_a_browser(address) in ALLOWED_SCHEMES
    if is_safe_link(address):
        assert scheme_for_a_browser(address) in {"", *ALLOWED_SCHEMES}
        assert scheme_for_a_browser(address) or not re.match(r"[/\\]{2}", address)


@given(ADDRESSES, st.sampled_from(["[a]({})", "[a](<{}>)", "<{}>", "![a]({})", "[a][b]\n\n[b]: {}", "{}"]))
def test_no_markdown_makes_another_link(address: str, form: str) -> None:
    page = markup_of(page_html(form.replace("{}", address)))
    assert page.faults == []
    assert all(scheme_for_a_browser(link) in {"", *ALLOWED_SCHEMES} for link in page.links)
    assert not any(re.match(r"[/\\]{2}", link) for link in page.links)


def test_columns_are_aligned_by_a_class() -> None:
    html = page_html("| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |")
    assert [f'<td class="align-{side}">' in html for side in ("left", "right", "center")] == [True] * 3
    assert markup_of(html).faults == []
