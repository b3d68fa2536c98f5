"""Writes the termbase as a CSV table for spreadsheets, and reads such a table.

One row is one term. Columns are `subject`, and by language `term.ar`, `renderings.en`, `forbidden.en`,
`note.en`; ` | ` separates several renderings in a cell.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping

from mujaz.exchange.termbase import TermEntry
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.records import Term
from mujaz.read.files import decode_utf8
from mujaz.read.yaml.typed_values import LANGUAGE_TAG

CODE = "X102"
FIELDS = ("term", "renderings", "forbidden", "note")
FORMULA = re.compile(r"'*[=+\-@\t]")
"""Start of a cell that a spreadsheet runs as a formula (OWASP, CSV injection); an apostrophe prevents it."""
SEPARATOR = re.compile(r"(?<!\\)\|")


def csv_bytes(entries: tuple[TermEntry, ...]) -> bytes:
    """Return the terms as CSV in UTF-8 with a byte order mark, by which spreadsheets detect it."""
    columns = ["subject", *_columns(entries)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for entry in entries:
        cells = {"subject": entry.subject, **_cells(entry.term)}
        writer.writerow([_escape_formula(cells.get(column, "")) for column in columns])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _columns(entries: tuple[TermEntry, ...]) -> Iterator[str]:
    used = {column for entry in entries for column in _cells(entry.term)}
    for field in FIELDS:
        yield from sorted(column for column in used if column.partition(".")[0] == field)


def _cells(term: Term) -> dict[str, str]:
    cells = {f"term.{tag}": text for tag, text in term.term.pairs}
    for field, texts_by_language in (("renderings", term.renderings), ("forbidden", term.forbidden)):
        cells |= {
            f"{field}.{tag}": " | ".join(map(_escape_separator, texts))
            for tag, texts in texts_by_language
            if texts
        }
    return cells | {f"note.{tag}": text for tag, text in term.note.pairs}


def _escape_separator(text: str) -> str:
    return text.replace("|", "\\|")


def _escape_formula(cell: str) -> str:
    return f"'{cell}" if FORMULA.match(cell) else cell


def read_csv(path: str, data: bytes) -> tuple[tuple[TermEntry, ...], tuple[Finding, ...]]:
    """Return the terms, and findings (X102) about rows that are skipped.

    The delimiter is the comma, semicolon or tab that is most frequent in the first line. Raises MujazError
    (T101, X102).
    """
    text = decode_utf8(path, data)
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    entries: list[TermEntry] = []
    findings: list[Finding] = []
    try:
        columns = _check_columns(path, next(reader, []))
        # A quoted cell may contain line breaks, so a row starts after the last line of the row before.
        lines_before = reader.line_num
        for row in reader:
            location, lines_before = Location(path, lines_before + 1), reader.line_num
            if any(cell.strip() for cell in row):
                entry = _term_entry(dict(zip(columns, row, strict=False)), location)
                entries += [entry] if entry else []
                findings += [] if entry else [_empty_row(location)]
    except csv.Error as error:
        location = Location(path, reader.line_num)
        raise MujazError(
            Finding(CODE, f"This is no CSV: {error}.", "Save the table as CSV UTF-8.", location)
        ) from None
    return tuple(entries), tuple(findings)


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _check_columns(path: str, columns: list[str]) -> list[str]:
    """Return the names of the columns. Raises MujazError (X102) for an unknown one."""
    names = [column.strip() for column in columns]
    location = Location(path)
    for column in names:
        field, _, language = column.partition(".")
        if column and column != "subject" and (field not in FIELDS or not LANGUAGE_TAG.match(language)):
            fix = "Use subject, term.ar, renderings.en, forbidden.en, note.en and the like."
            raise MujazError(
                Finding(CODE, f"There is no column '{column}' in a table of terms.", fix, location)
            )
    if not any(column.startswith("term.") for column in names):
        message = "The table has no column for the terms."
        raise MujazError(
            Finding(CODE, message, "Begin it with the line 'subject,term.ar,renderings.en'.", location)
        )
    return names


def _empty_row(location: Location) -> Finding:
    return Finding(CODE, "The row has no term.", "Fill in the column 'term.ar'.", location, Severity.WARNING)


def _term_entry(cells: Mapping[str, str], location: Location) -> TermEntry | None:
    values = {
        name: " ".join((cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell).split())
        for name, cell in cells.items()
    }
    by_field = {
        field: tuple(
            (name.partition(".")[2], cell)
            for name, cell in values.items()
            if cell and _is_column_of(name, field)
        )
        for field in FIELDS
    }
    if not by_field["term"]:
        return None
    term = Term(
        term=Localized(by_field["term"]),
        renderings=tuple((tag, _texts(cell)) for tag, cell in by_field["renderings"]),
        forbidden=tuple((tag, _texts(cell)) for tag, cell in by_field["forbidden"]),
        note=Localized(by_field["note"]),
        location=location,
    )
    return TermEntry(values.get("subject", ""), term)


def _is_column_of(name: str, field: str) -> bool:
    return name.partition(".")[0] == field


def _texts(cell: str) -> tuple[str, ...]:
    return tuple(text for part in SEPARATOR.split(cell) if (text := part.strip().replace("\\|", "|")))
