"""XML that strangers wrote, read piece by piece.

A document may name a document type, as TMX files do, but nothing is ever fetched for it. Declarations inside
the document, entities among them, are refused, and so is what is too large or too deep to be true.
Only the record that is being read is held in memory, so that a large memory costs no more than a small one.
"""

from collections.abc import Iterator

from mujaz.exchange.xml_element import Element
from mujaz.exchange.xml_records import CODE, RecordReader, StartTag
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MAX_BYTES = 64_000_000
"""About a hundred thousand units of news; larger memories belong into several files."""
CHUNK_BYTES = 65_536


def read_xml(
    path: str, data: bytes, record_names: frozenset[str], namespace: str = ""
) -> Iterator[StartTag | Element]:
    """Yield every record whole, and the start of every element around them, in the order of the document.

    Names in namespaces that begin with `namespace` come bare, whatever the edition, others as `uri}name`;
    without it, names come as they are written. Raises MujazError (X101) where the
    document is not well-formed or not what is read here.
    """
    if len(data) > MAX_BYTES:
        message = f"The file has {len(data):,} bytes; at most {MAX_BYTES:,} are read."
        raise MujazError(Finding(CODE, message, "Split it into several files.", Location(path)))
    reader = RecordReader(path, record_names, namespace)
    for start in range(0, len(data) + 1, CHUNK_BYTES):
        reader.feed(data[start : start + CHUNK_BYTES], start + CHUNK_BYTES > len(data))
        yield from reader.take_finished()
