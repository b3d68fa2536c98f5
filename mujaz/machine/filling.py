"""Drafts into the file of a brief, batch after batch."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mujaz.exchange.file_io import replace_file
from mujaz.exchange.segment_positions import BriefFile, read_brief_file
from mujaz.exchange.write_translations import put_what_fits
from mujaz.machine.asking import Asker
from mujaz.machine.credit import put_credit
from mujaz.machine.drafting import Drafted, batches, draft, gaps
from mujaz.model.machine import MachineCredit
from mujaz.read.files import read_bytes


def fill(root: Path, held: BriefFile, asker: Asker, credit: MachineCredit) -> Iterator[Drafted]:
    """Fill the gaps of a brief and yield what came of each batch once it is on the disk.

    The file is read afresh before each writing: what a person has saved in the meantime stays. The last batch
    is the one at which the machine stopped. Raises MujazError where the file cannot be read or written or the
    machine cannot be named in it, before anything is asked.
    """
    put_credit(held, credit)
    machine = asker.translator
    for batch in batches(gaps(held), machine.most_lines, machine.most_letters):
        done = draft(batch, asker)
        yield _written(root, held.brief.location.path, done, credit) if done.targets else done
        if done.stopped:
            return


def _written(root: Path, path: str, done: Drafted, credit: MachineCredit) -> Drafted:
    """Write a batch, and return what of it is in the file now."""
    now = read_brief_file(path, read_bytes(root, path))
    empty = {span.anchor for span in gaps(now)}
    targets = {anchor: text for anchor, text in done.targets.items() if anchor in empty}
    made, left = put_what_fits(now, targets)
    kept = {anchor: text for anchor, text in targets.items() if anchor not in left}
    if kept:
        replace_file(root, path, put_credit(made, credit).data)
    return replace(done, targets=kept)
