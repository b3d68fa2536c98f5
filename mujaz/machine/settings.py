"""Which machine, where, and with which key."""

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

KEY = "MUJAZ_MACHINE_KEY"
"""The environment variable that holds the key; it is read from nowhere else."""


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """What a contributor chose. The key never shows in a representation of it."""

    provider: str
    url: str
    """Without a closing slash; empty for the provider's own address."""
    model: str
    key: str = field(repr=False)
    seconds: float = 60.0
    """How long one answer may take."""


def wrong_settings(settings: MachineSettings, url: str) -> str:
    """Return what is wrong with settings in a sentence that ends with the fix, empty where nothing is.

    `url` is the address that will be asked. A key goes out encrypted, or not at all.
    """
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known or not url.isprintable() or " " in url:
        return "The address of the machine is no web address. Write --url https://…"
    if parts.username or parts.password or parts.query or parts.fragment:
        return f"The address of the machine holds more than an address. Put the key into {KEY} instead."
    if settings.key and (not settings.key.isascii() or not settings.key.isprintable() or " " in settings.key):
        return f"The key in {KEY} holds characters that no key has. Copy it again."
    if settings.key and parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        return "A key is never sent unencrypted. Write --url https://…, or remove the key."
    return ""


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
