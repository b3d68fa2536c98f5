"""Reads untrusted XML record by record.

A document may name a document type, as TMX files do, but it is never fetched. Entity declarations in the
document are refused, and so are records that are too large or too deep. Only one record is in memory at a
time.
"""

from collections.abc import Iterator

from mujaz.exchange.xml_element import Element
from mujaz.exchange.xml_records import CODE, RecordReader, StartTag
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MAX_BYTES = 64_000_000
"""Largest file: about 100,000 units of news text."""
CHUNK_BYTES = 65_536


def read_xml(
    path: str, data: bytes, record_names: frozenset[str], namespace: str = ""
) -> Iterator[StartTag | Element]:
    """Yield every record, and the start tag of every element around records, in document order.

    Names in a namespace that starts with `namespace` come without it, others as `uri}name`; with an empty
    `namespace`, all names come as written. Raises MujazError (X101) where the document is not well-formed or
    exceeds a limit.
    """
    if len(data) > MAX_BYTES:
        message = f"The file has {len(data):,} bytes; at most {MAX_BYTES:,} are read."
        raise MujazError(Finding(CODE, message, "Split it into several files.", Location(path)))
    reader = RecordReader(path, record_names, namespace)
    for start in range(0, len(data) + 1, CHUNK_BYTES):
        reader.feed(data[start : start + CHUNK_BYTES], start + CHUNK_BYTES > len(data))
        yield from reader.take_finished()
