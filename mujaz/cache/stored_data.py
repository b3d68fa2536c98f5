"""Encodes values for the cache, and decodes bytes that anybody may have written into it.

The format is MessagePack (https://github.com/msgpack/msgpack), which holds data and never code. A decoder
builds nothing but values of its own type, nested as deep as that type is; text of another shape, or a length
beyond the end of the data, is an error before memory is reserved for it.
"""

from typing import TypeVar

import msgspec
from msgspec.msgpack import Decoder

from mujaz.cache.fragment_store import CacheDamagedError

Value = TypeVar("Value")


def encode(value: object) -> bytes:
    """Return a value as bytes. Raises UnicodeEncodeError for a file name that is not UTF-8."""
    return msgspec.msgpack.encode(value)


def decode(decoder: Decoder[Value], data: bytes | memoryview) -> Value:
    """Return the value that was encoded. Raises CacheDamagedError for anything else."""
    try:
        return decoder.decode(data)
    except msgspec.DecodeError as error:
        raise CacheDamagedError(f"The cache holds something else than was written: {error}.") from None
