"""Addresses outside the site: which may stand as a link, wherever they come from.

`safe_url` is the one way out: front matter, records, settings and Markdown pass it before a page, a feed, a
citation or a data file is made of them, whatever the flags of the build. What it refuses has no link.
"""

import re

WEB_ADDRESS = re.compile(
    r"https?://(?:[^\s/?#@\\<>\"'`{}|^\[\]:]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>\"`{}|^]*)?\Z",
    re.IGNORECASE,
)
"""RFC 3986 with a host and without user information; no character that a browser drops or turns round."""
MAIL_PART = r"[^\s@?#/\\<>\"'`{}|^\[\]:]+"
MAIL_ADDRESS = re.compile(rf"mailto:{MAIL_PART}@{MAIL_PART}(?:\?[^\s\\<>\"'`{{}}|^]*)?\Z", re.IGNORECASE)
"""One address, perhaps with a subject and a body (RFC 6068)."""
RELATIVE = re.compile(r"(?!//)(?![^/?#]*:)[^\s\\<>\"`{}|^]*\Z")
"""A path, a query or a fragment of this site. What stands before a colon could be a scheme."""
REFUSED = re.compile("[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that reorder what readers see (UAX 9). The joiners of Persian may stay."""


def is_web_address(text: str) -> bool:
    """Tell whether a text is an absolute address that a reader can open in a browser.

    >>> is_web_address("https://example.org/a"), is_web_address("javascript:alert(1)")
    (True, False)
    """
    return WEB_ADDRESS.match(text) is not None and REFUSED.search(text) is None


def is_mail_address(text: str) -> bool:
    """Tell whether a text is an address that opens a new message.

    >>> is_mail_address("mailto:desk@example.org?subject=Mistake"), is_mail_address("desk@example.org")
    (True, False)
    """
    return MAIL_ADDRESS.match(text) is not None and REFUSED.search(text) is None


def is_contact(text: str) -> bool:
    """Tell whether a text is an address of the web or of mail."""
    return is_web_address(text) or is_mail_address(text)


def safe_url(url: str) -> str:
    """Return an address of the web as it is, and an empty text for any other.

    >>> safe_url("https://example.org/a"), safe_url(" javascript:alert(1)"), safe_url("mailto:a@example.org")
    ('https://example.org/a', '', '')
    """
    return url if is_web_address(url) else ""


def safe_contact(url: str) -> str:
    """Return an address of the web or of mail as it is, and an empty text for any other."""
    return url if is_contact(url) else ""


def is_safe_link(url: str) -> bool:
    """Tell whether a link in Markdown may lead there: to the web, to mail, or within the site.

    >>> is_safe_link("../method/#rights"), is_safe_link("data:text/html,x"), is_safe_link("//example.org")
    (True, False, False)
    """
    return is_contact(url) or (RELATIVE.match(url) is not None and REFUSED.search(url) is None)
