"""Decides which IP addresses may be fetched from: public ones, in whatever notation.

An address is judged by its own properties, as `ipaddress` gives them, and by those of each IPv4 address that
it embeds.
"""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

AddressFilter = Callable[[str], bool]
"""Whether a connection to an IP address is permitted."""

NAT64 = IPv6Network("64:ff9b::/96")
"""NAT64 prefix (RFC 6052): the last four bytes hold an IPv4 address, which networks without IPv4 reach so."""
SPECIAL_PURPOSE = (
    IPv4Network("192.0.0.0/24"),
    IPv4Network("192.88.99.0/24"),
    IPv6Network("2001::/23"),
    IPv6Network("2002::/16"),
    IPv6Network("3fff::/20"),
)
"""Blocks of the IANA special-purpose registries (RFC 6890) that not every Python from 3.11 on calls private.

They hold protocol assignments, relays, Teredo, 6to4 and documentation, and no web server.
"""
ISATAP_INTERFACES = frozenset({0x00005EFE, 0x02005EFE})
"""First half of an ISATAP interface identifier (RFC 5214); the second half is an IPv4 address."""


def is_public(address: str) -> bool:
    """Whether an IP address is public: global unicast, and so is each IPv4 address embedded in it.

    >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return _is_global_unicast(parsed)
    if parsed.scope_id is not None:
        return False  # only addresses of the own network have a zone
    if parsed.ipv4_mapped is not None:
        return False  # newer Pythons judge it by the IPv4 address
    is_ipv4_public = _is_global_unicast(_last_four_bytes(parsed))
    if parsed in NAT64:
        return is_ipv4_public
    return _is_global_unicast(parsed) and (is_ipv4_public or not _is_isatap(parsed))


def allow_any(address: str) -> bool:
    """Permit every address, for users who fetch from their own machine."""
    return True


def _is_global_unicast(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is global by itself. `is_reserved` covers IPv6 outside 2000::/3 (RFC 4291)."""
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not getattr(address, "is_site_local", False)
        and not any(address in network for network in SPECIAL_PURPOSE)
    )


def _is_isatap(address: IPv6Address) -> bool:
    """Whether the last four bytes of a global IPv6 address are an IPv4 address of its own site (RFC 5214).

    IPv4-mapped, IPv4-compatible and IPv4-translated addresses are reserved, and Teredo and 6to4 are special
    purposes: all of them are refused, whatever they embed.
    """
    return int(address) >> 32 & 0xFFFFFFFF in ISATAP_INTERFACES


def _last_four_bytes(address: IPv6Address) -> IPv4Address:
    return IPv4Address(int(address) & 0xFFFFFFFF)
