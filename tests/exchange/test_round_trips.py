"""Laws for every text: export and import lose nothing."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mujaz.exchange.markup_codes import escape_markdown, join_codes, split_codes
from mujaz.exchange.segment_positions import BriefFile
from mujaz.exchange.tmx_read import Tmx, Unit, Variant, read_tmx
from mujaz.exchange.tmx_write import tmx_bytes
from mujaz.exchange.write_translations import write_targets
from mujaz.exchange.xliff_import import import_targets
from mujaz.exchange.xliff_read import read_xliff
from mujaz.exchange.xliff_write import xliff_bytes
from mujaz.exchange.xml_element import FORBIDDEN_CHARACTERS
from mujaz.model.location import Location
from mujaz.read.body.markdown import passage_from_text
from tests.exchange.texts import briefs, markdown, words

slow = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
storable = st.text(max_size=30).map(lambda text: FORBIDDEN_CHARACTERS.sub("", text))


@given(markdown)
def test_markdown_to_text_and_codes_and_back_is_the_same(text: str) -> None:
    assert join_codes(split_codes(text)) == text


@given(markdown)
def test_escaped_text_reads_as_the_text_itself(text: str) -> None:
    plain = " ".join(text.replace("\0", "").split())
    assert passage_from_text(escape_markdown(plain), Location("a.md")).text == plain


@slow
@given(briefs())
def test_a_brief_knows_every_byte_of_its_file(brief_file: BriefFile) -> None:
    assert [span.segment for span in brief_file.spans] == list(brief_file.brief.segments)
    assert (
        write_targets(brief_file, {span.anchor: span.target for span in brief_file.spans if span.target})
        == brief_file
    )


@slow
@given(briefs())
def test_export_and_import_leave_the_file_as_it_was(brief_file: BriefFile) -> None:
    (document,), findings = read_xliff("a.xlf", xliff_bytes(brief_file, {}))
    result = import_targets(brief_file, document, replace=True)
    assert (findings, result.findings, result.added, result.replaced) == ((), (), 0, 0)
    assert result.brief_file.data == brief_file.data


@slow
@given(briefs(), words)
def test_an_import_adds_translations_and_changes_no_other_line(brief_file: BriefFile, text: str) -> None:
    missing = [span.anchor for span in brief_file.spans if not span.target]
    rewritten = write_targets(brief_file, dict.fromkeys(missing, text))
    assert [span.source for span in rewritten.spans] == [span.source for span in brief_file.spans]
    assert [span.target for span in rewritten.spans] == [span.target or text for span in brief_file.spans]
    assert _without_targets(rewritten) == _without_targets(brief_file)


def _without_targets(brief_file: BriefFile) -> list[str]:
    quoted = {
        number for span in brief_file.spans if span.target_lines for number in range(*span.target_lines)
    }
    lines = [line.rstrip("\r\n") for number, line in enumerate(brief_file.lines) if number not in quoted]
    return [line for line in lines if line.strip()]


@given(st.lists(st.tuples(storable, storable), max_size=5))
def test_a_memory_is_the_same_after_writing_and_reading(pairs: list[tuple[str, str]]) -> None:
    units = tuple(
        Unit((Variant("ar", _content(source)), Variant("en", _content(target))), (("tuid", str(number)),))
        for number, (source, target) in enumerate(pairs)
    )
    memory, findings = read_tmx("a.tmx", tmx_bytes(Tmx(units)))
    assert (replace(memory, header=Tmx(()).header), findings) == (Tmx(units), ())


def _content(text: str) -> tuple[str, ...]:
    return (text,) if text else ()
