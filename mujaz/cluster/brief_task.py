"""The first map: the briefs of one part of the archive, read, linked, checked and drawn above their feet."""

import pickle
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mujaz.cluster.dask_engine import scratch
from mujaz.cluster.job import Job, one_at_a_time
from mujaz.cluster.remote_fragments import PartWriter
from mujaz.cluster.worker_context import Bench, bench
from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding, MujazError
from mujaz.model.index_entry import IndexEntry, newest_first
from mujaz.model.site_file import SiteFile
from mujaz.pipeline.render import RenderedBrief, files_of_brief, render_brief
from mujaz.read.file_stamps import BRIEFS
from mujaz.read.files import read_bytes
from mujaz.read.read_file import ParsedFile, read_brief_file
from mujaz.render.assemble import placeholder_values

Sent = Mapping[str, bytes | Finding]
"""Path of each brief to its bytes, or to why they cannot be read."""


class Placed(NamedTuple):
    """A published brief, and the part whose pack holds its fragments."""

    entry: IndexEntry
    part: int


class Drawn(NamedTuple):
    """The files of one brief before its place in the archive is known."""

    id: str
    above: tuple[tuple[str, str, bytes], ...]
    """Language, path and bytes of each page above its foot."""
    files: tuple[SiteFile, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What some briefs come to: ids, days and digests, no texts. Parts are merged into larger ones."""

    placed: tuple[Placed, ...]
    """Newest first."""
    listings: tuple[CheckSummary, ...]
    findings: tuple[Finding, ...]
    names: tuple[str, ...]
    """Names of the fragments, in the order in which packs hold them."""


def send_texts(root: Path, job: Job, number: int, paths: Sequence[str]) -> None:
    """Put the briefs of a part where workers find them that do not see the checkout."""
    job.work.put(f"texts/{number}", pickle.dumps({path: _sent(root, path) for path in paths}))


def _sent(root: Path, path: str) -> bytes | Finding:
    try:
        return read_bytes(root, path)
    except MujazError as error:
        return error.finding


@one_at_a_time
def make_part(job: Job, number: int, paths: Sequence[str]) -> Part:
    """Make the briefs of a part. Its pages and fragments go into the store, the rest is returned."""
    at = bench(job)
    drawn: list[Drawn] = []
    told: list[RenderedBrief] = []
    with scratch("mujaz-part-") as folder:
        packs = PartWriter(Path(folder))
        for reading in _readings(job, number, paths):
            made = render_brief(at.desk, reading)
            if made.entry is not None:
                drawn.append(_drawn(at, made, made.entry.id))
                packs.add(made.entry.id, made.fragments)
            told.append(RenderedBrief(listing=made.listing, entry=made.entry, findings=made.findings))
        job.work.put_all({**dict(packs.files(number)), f"drawn/{number}": pickle.dumps(drawn)})
    return _part(number, told, packs.names)


def _part(number: int, told: Sequence[RenderedBrief], names: tuple[str, ...]) -> Part:
    entries = sorted((it.entry for it in told if it.entry is not None), key=newest_first)
    return Part(
        placed=tuple(Placed(entry, number) for entry in entries),
        listings=tuple(it.listing for it in told if it.listing is not None),
        findings=tuple(finding for it in told for finding in it.findings),
        names=names,
    )


def _drawn(at: Bench, made: RenderedBrief, id: str) -> Drawn:
    above = (
        (
            page.language,
            f"{page.address}index.html",
            at.composer.page_above_footer(page, placeholder_values(at.desk.renderer, page)),
        )
        for page in made.pages
    )
    return Drawn(id, tuple(above), tuple(files_of_brief(made)))


def _readings(job: Job, number: int, paths: Sequence[str]) -> Iterator[ParsedFile]:
    """Yield what each brief's file holds, read where it lies or from what was sent."""
    if job.root:
        for path in paths:
            yield read_brief_file(Path(job.root), path)
        return
    sent: Sent = pickle.loads(job.work.get(f"texts/{number}"))
    with _unpacked(sent) as root:
        for path in paths:
            text = sent[path]
            if isinstance(text, Finding):
                yield ParsedFile(BRIEFS, (), (text,))
            else:
                yield read_brief_file(root, path)


@contextmanager
def _unpacked(sent: Sent) -> Iterator[Path]:
    """Lay out briefs in a folder of their own, so that they are read as in the checkout."""
    with scratch("mujaz-texts-") as folder:
        for path, text in sent.items():
            if isinstance(text, bytes):
                place = Path(folder) / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(text)
        yield Path(folder)
