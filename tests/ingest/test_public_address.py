"""Which IP addresses are public, in every notation, and the same with every Python from 3.11 on."""

from ipaddress import IPv6Address, IPv6Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.ingest.source.public_address import NAT64, is_public

PUBLIC = (
    "8.8.8.8",
    "93.184.215.14",
    "192.31.196.1",
    "2001:200::1",
    "2001:4860:4860::8888",
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
    "3fff:1000::1",
    "64:ff9b::8.8.8.8",
    "2606:4700::5efe:808:808",
)
REFUSED = {
    "this machine": ("127.0.0.1", "127.1.2.3", "0.0.0.0", "0.1.2.3", "::", "::1"),
    "private": (
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "fc00::1",
        "fd00::1",
    ),
    "of the link": ("169.254.169.254", "fe80::1", "febf::1", "fe80::1%eth0", "2606:4700::1%eth0"),
    "of the site": ("fec0::1", "feff::1"),
    "many receivers": ("224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1", "ff0e::1"),
    "protocols": (
        "192.0.0.8",
        "192.0.0.9",
        "192.0.0.170",
        "192.0.0.192",
        "192.88.99.1",
        "2001:1::1",
        "5f00::1",
    ),
    "examples and tests": (
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "2001:db8::1",
        "3fff::1",
    ),
    "not assigned": ("240.0.0.1", "100::1", "1::1", "200::1", "4000::1", "8000::1", "e000::1"),
    "IPv4-mapped": ("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8"),
    "IPv4-compatible": ("::127.0.0.1", "::10.0.0.1", "::8.8.8.8"),
    "IPv4-translated": ("::ffff:0:127.0.0.1", "::ffff:0:8.8.8.8"),
    "NAT64": (
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b::192.0.0.9",
        "64:ff9b:1::8.8.8.8",
        "64:ff9b:1:a::1",
    ),
    "6to4": ("2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1"),
    "Teredo": ("2001::1", "2001:0:5ef5:79fd:0:0:8080:8080", "2001:0:808:808::f7f7:f7f7"),
    "ISATAP": ("2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:127.0.0.1"),
    "no address": ("localhost", "", "8.8.8", "010.0.0.1", "0x7f.1", "2130706433", "[::1]", "8.8.8.8%eth0"),
}


@pytest.mark.parametrize("address", PUBLIC)
def test_addresses_of_the_open_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("kind", REFUSED)
def test_no_other_address_is_public(kind: str) -> None:
    assert [address for address in REFUSED[kind] if is_public(address)] == []


@given(st.integers(0, 2**128 - 1))
def test_nothing_but_global_unicast_and_nat64_is_public(number: int) -> None:
    address = IPv6Address(number)
    if address not in IPv6Network("2000::/3") and address not in NAT64:
        assert not is_public(str(address))


@given(st.ip_addresses(v=4))
def test_nat64_is_as_public_as_the_address_it_leads_to(address: object) -> None:
    assert is_public(f"64:ff9b::{address}") is is_public(str(address))
