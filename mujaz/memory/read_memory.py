"""Reads the translation memory of the archive: reviewed briefs and `content/memory/*.tmx`."""

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
    """Return the memory, with the pairs of briefs first, and the findings about TMX files."""
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
