"""Fills the gaps of a brief with machine drafts and writes the file after each batch."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mujaz.exchange.segment_positions import BriefFile, parse_brief_file
from mujaz.exchange.write_translations import write_fitting_targets
from mujaz.machine.credit import put_credit
from mujaz.machine.draft_batch import BatchDraft, batches, draft_batch, untranslated_spans
from mujaz.machine.retrying import RetryingTranslator
from mujaz.model.machine_credit import MachineCredit
from mujaz.read.files import read_bytes
from mujaz.write.write_files import FileWrite, write_files


def fill_brief(
    root: Path, brief_file: BriefFile, translator: RetryingTranslator, credit: MachineCredit
) -> Iterator[BatchDraft]:
    """Fill the gaps of a brief and yield each batch after it is written to the disk.

    The file is read again before each write: changes that a person has saved in the meantime stay. A batch
    with a failure is the last one. Raises MujazError where the file cannot be read or written, and, before
    any request, where the machine cannot be named in it.
    """
    put_credit(brief_file, credit)
    limits = translator.translator
    for batch in batches(untranslated_spans(brief_file), limits.max_lines, limits.max_letters):
        batch_draft = draft_batch(batch, translator)
        yield (
            _write_batch(root, brief_file.brief.location.path, batch_draft, credit)
            if batch_draft.targets
            else batch_draft
        )
        if batch_draft.failure:
            return


def _write_batch(root: Path, path: str, batch_draft: BatchDraft, credit: MachineCredit) -> BatchDraft:
    """Write a batch, and return it with the drafts that are in the file now."""
    current = parse_brief_file(path, read_bytes(root, path))
    gaps = {span.anchor for span in untranslated_spans(current)}
    targets = {anchor: text for anchor, text in batch_draft.targets.items() if anchor in gaps}
    filled_file, rejected = write_fitting_targets(current, targets)
    accepted = {anchor: text for anchor, text in targets.items() if anchor not in rejected}
    if accepted:
        write_files(root, [FileWrite(path, put_credit(filled_file, credit).data)])
    return replace(batch_draft, targets=accepted)
