"""Decodes the bytes of a pasted page. Other encodings than UTF-8 are refused, with the command to convert."""

from mujaz.ingest.source.input_error import input_error
from mujaz.model.finding import Finding, MujazError
from mujaz.read.files import MAX_BYTES, decode_utf8, guess_encoding

BINARY_SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
)
ICONV_NAMES = {"UTF-16": "UTF-16", "windows-1256 (Arabic)": "WINDOWS-1256"}
"""Encodings as `guess_encoding` names them, and as `iconv` calls them."""


def decode_text(name: str, data: bytes) -> str:
    """Return the text of one input with `\\n` line ends. `name` stands in messages only.

    Raises MujazError: T101 for any encoding but UTF-8, T102 for input that is no text.
    """
    reject_documents(name, data)
    text = _decoded(name, data).replace("\r\n", "\n").replace("\r", "\n")
    if not any(letter.isalpha() for letter in text):
        raise input_error(
            "T102", name, "There is no text in it.", "Give a file with the text of one article."
        )
    return text


def reject_documents(name: str, data: bytes) -> None:
    """Raise MujazError (T102) for a file that is too large, an image, or a document of another program."""
    if len(data) > MAX_BYTES:
        message = f"It has {len(data):,} bytes; at most {MAX_BYTES:,} are read."
        raise input_error("T102", name, message, "Give the text of one article alone.")
    if data.startswith(BINARY_SIGNATURES):
        fix = "Copy the text out of it into a plain text file."
        raise input_error("T102", name, "This is a document or picture, not plain text.", fix)


def _decoded(name: str, data: bytes) -> str:
    try:
        return decode_utf8(name, data)
    except MujazError as error:
        guess = guess_encoding(data)
        if guess not in ICONV_NAMES:
            raise input_error("T102", name, "This is not text.", "Give a file with plain text.") from None
        fix = f"Save it as UTF-8, or convert it: iconv -f {ICONV_NAMES[guess]} -t UTF-8 FILE > NEW."
        raise MujazError(Finding("T101", error.finding.message, fix, error.finding.location)) from None
