"""Decides which IP addresses may be fetched from: public ones, in whatever notation."""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

AddressFilter = Callable[[str], bool]
"""Whether a connection to an IP address is permitted."""

NAT64 = ip_network("64:ff9b::/96")
"""NAT64 prefix (RFC 6052): the last four bytes hold an IPv4 address."""


def is_public(address: str) -> bool:
    """Whether an IP address is public: not private, loopback, link-local, multicast or a cloud's own.

    >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(part.is_global and not part.is_multicast for part in (parsed, *_embedded_ipv4(parsed)))


def allow_any(address: str) -> bool:
    """Permit every address, for users who fetch from their own machine."""
    return True


def _embedded_ipv4(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """Return the IPv4 addresses embedded in an IPv6 address: mapped, 6to4, Teredo, NAT64."""
    if isinstance(address, IPv4Address):
        return ()
    carried = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in NAT64:
        carried.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(one for one in carried if one is not None)
