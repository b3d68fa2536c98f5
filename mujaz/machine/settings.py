"""Settings of a machine: provider, address, model and key."""

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

KEY_VARIABLE = "MUJAZ_MACHINE_KEY"
"""Environment variable with the key, its only source."""


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """A contributor's choice of a machine. `repr` leaves out the key."""

    provider: str
    url: str
    """Without a closing slash; empty for the provider's own address."""
    model: str
    key: str = field(repr=False)
    seconds: float = 60.0
    """Timeout of one request."""


def settings_problem(settings: MachineSettings, url: str) -> str:
    """Return a sentence about what is wrong and one with the fix, or an empty text for right settings.

    `url` is the address to which requests will go. A key is sent encrypted, or not at all.
    """
    try:
        parts = urlsplit(url)
        is_web_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_web_address = False
    if not is_web_address or not url.isprintable() or " " in url:
        return "The address of the machine is no web address. Write --url https://…"
    if parts.username or parts.password or parts.query or parts.fragment:
        return (
            f"The address of the machine holds more than an address. Put the key into {KEY_VARIABLE} instead."
        )
    if settings.key and (not settings.key.isascii() or not settings.key.isprintable() or " " in settings.key):
        return f"The key in {KEY_VARIABLE} holds characters that no key has. Copy it again."
    if settings.key and parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        return "A key is never sent unencrypted. Write --url https://…, or remove the key."
    return ""


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
