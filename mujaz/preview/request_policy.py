"""Decides which requests the preview answers: those that a person's own browser sends to the preview itself.

A hostile page in the same browser can send requests to this machine too. It can give its own name the
address of this machine (DNS rebinding), which `Host` shows, and it can embed files of the preview, which
`Sec-Fetch-Site` shows (Fetch Metadata, W3C). A browser that sends no such header is not refused for it.
"""

import socket
from dataclasses import dataclass, field
from email.message import Message
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import urlsplit

METHODS = ("GET", "HEAD")
MAX_HOST_LENGTH = 255


@dataclass(frozen=True, slots=True)
class RequestPolicy:
    """The names under which the preview answers."""

    host: str
    """As the person asked for it with `--host`."""
    is_open_to_network: bool = False
    """True where the preview was asked to answer other machines too."""
    machine: str = field(default_factory=socket.gethostname)

    def refusal(self, method: str, target: str, headers: Message) -> tuple[HTTPStatus, str] | None:
        """Return the status and a sentence for a request that is refused, None for one that is answered."""
        if not self._is_own_host(headers.get_all("Host", [])):
            return HTTPStatus.FORBIDDEN, "This preview answers to its own address only."
        if method not in METHODS:
            return HTTPStatus.METHOD_NOT_ALLOWED, "This preview answers GET and HEAD only."
        if not target.startswith("/"):
            return HTTPStatus.BAD_REQUEST, "This preview takes no addresses of other servers."
        if is_embedded_elsewhere(headers):
            return HTTPStatus.FORBIDDEN, "This preview's files are for its own pages only."
        return None

    def _is_own_host(self, hosts: list[str]) -> bool:
        """Tell whether the one `Host` of a request is an address or a name of this preview.

        An address cannot be rebound. Of names only those of this machine count.
        """
        name = _host_name(hosts[0]) if len(hosts) == 1 else ""
        try:
            return ip_address(name).is_loopback or self.is_open_to_network
        except ValueError:
            machine = self.machine.lower()
            network_names = (
                {machine, f"{machine}.local", self.host.lower()} if self.is_open_to_network else ()
            )
            return bool(name) and (name in {"localhost", *network_names})


def is_embedded_elsewhere(headers: Message) -> bool:
    """Tell whether a page of another origin embeds or fetches a file. Links to the preview are none."""
    site = headers.get("Sec-Fetch-Site", "none").lower()
    return site not in {"same-origin", "none"} and headers.get("Sec-Fetch-Mode", "").lower() != "navigate"


def is_from_own_page(headers: Message) -> bool:
    """Tell whether a request comes from a page of the preview, or from no page."""
    site, origin = headers.get("Sec-Fetch-Site", "none").lower(), headers.get("Origin")
    return site in {"same-origin", "none"} and origin in {None, f"http://{headers.get('Host', '')}"}


def _host_name(host: str) -> str:
    """Return the name or address in a `Host` header, an empty text where it is malformed."""
    if len(host) > MAX_HOST_LENGTH or not host.isascii() or any(sign in host for sign in "/?#@\\ \t"):
        return ""
    try:
        parts = urlsplit(f"//{host}")
        return "" if parts.port == 0 else parts.hostname or ""
    except ValueError:
        return ""
