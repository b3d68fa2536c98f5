"""What a page may load and do: the content security policy, and the headers for hosts that set them.

The policy stands in every page, because some hosts send no headers of our choice. It allows files of the
site and nothing else: no script or style in a page, no request to another host, no element that embeds.
Scripts turn no text into markup (Trusted Types, where the browser knows them). `data:` is for the icons in
the styles. Sources: W3C Content Security Policy Level 3, Trusted Types, Permissions Policy.
"""

from html import escape
from urllib.parse import urlsplit

DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
)
FRAMES = "frame-ancestors 'none'"
"""Browsers take this directive from a header alone."""
REFERRER = "no-referrer"
"""No other host learns which brief its reader came from."""
POLICY = "; ".join(DIRECTIVES)
SECURITY_META = (
    f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY, quote=False)}">'
    f'<meta name="referrer" content="{REFERRER}">'
)
"""Both elements, which must stand before the first element that loads anything."""
FEATURES = (
    *("accelerometer", "camera", "display-capture", "fullscreen", "geolocation", "gyroscope"),
    *("magnetometer", "microphone", "midi", "payment", "publickey-credentials-get", "usb"),
)
"""Features of browsers that no page needs."""
HEADERS = (
    ("Content-Security-Policy", f"{POLICY}; {FRAMES}"),
    ("Referrer-Policy", REFERRER),
    ("X-Content-Type-Options", "nosniff"),
    ("Permissions-Policy", ", ".join(f"{feature}=()" for feature in FEATURES)),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)
"""For hosts that set headers; the guide to publishing says how."""


def permitting(text: str, url: str) -> str:
    """Return a page or a file of headers whose policy lets forms and scripts of the site ask `url` too.

    >>> permitting("connect-src 'self'; form-action 'self'", "https://example.org/news/")
    "connect-src 'self' https://example.org; form-action 'self' https://example.org"
    """
    parts = urlsplit(url)
    origin = escape(f"{parts.scheme}://{parts.netloc}")
    for directive in ("connect-src 'self'", "form-action 'self'"):
        text = text.replace(directive, f"{directive} {origin}", 1)
    return text
