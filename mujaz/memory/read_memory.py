"""The memory of this repository: reviewed briefs, and what lies in `content/memory/`."""

from collections.abc import Iterable
from pathlib import Path

from mujaz.exchange.file_io import read_project_file
from mujaz.exchange.tmx_read import read_tmx
from mujaz.memory.matches import TranslationMemory, build_memory
from mujaz.memory.translation_pairs import TranslationPair, brief_pairs, tmx_pairs
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, MujazError
from mujaz.read.files import files_below

FOLDER = "content/memory"


def read_memory(root: Path, briefs: Iterable[Brief]) -> tuple[TranslationMemory, tuple[Finding, ...]]:
    """Return everything that was translated before, and what is wrong with the files. Briefs come first."""
    pairs: list[TranslationPair] = list(brief_pairs(briefs))
    findings: list[Finding] = []
    for path in files_below(root, FOLDER, ".tmx"):
        try:
            memory, file_findings = read_tmx(path, read_project_file(root, path))
        except MujazError as error:
            findings.append(error.finding)
            continue
        findings += file_findings
        pairs += tmx_pairs(path, memory)
    return build_memory(pairs), tuple(findings)
