"""Commands that write people's files, killed at their changes of files."""

import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from tests.project import ROOT
from tests.small_archive.site import set_up

ARTICLE = """أعلن مجلس الواحة اليوم فتح القناة القديمة أمام المزارعين.

وقال ليث الكرمي: «سنبدأ العمل غداً صباحاً قبل موسم البذار».
"""
TERMS = "subject,term.ar,renderings.en\ntrade,كيّال,measurer\nwater,سد,dam\n"
COMMANDS = (
    ("new", "../article.txt", "--outlet", "horizon", "--id", "2025-05-01-canal"),
    ("fix", "--apply"),
    ("entities", "merge", "laith-al-karmi", "hind-al-sawafi"),
    ("entities", "new", "Abu Qir", "--name", "ar=أبو قير", "--type", "place"),
    ("terms", "import", "../terms.csv"),
    ("schema",),
)
Files = dict[str, bytes]
Row = tuple[object, ...]


def kill_commands(folder: Path, points: int, random: Random, faults: list[str]) -> Iterator[Row]:
    """Yield a row for each command. All files must be old or all new once another command has run."""
    archive = _write_archive(folder)
    for command in COMMANDS:
        name = f"`{' '.join(command[:2] if command[0] == 'entities' else command[:1])}` killed"
        print(f"{name}: {max(1, points // len(COMMANDS))} points", file=sys.stderr, flush=True)
        outcomes: Counter[str] = Counter()
        old, new, changes = _let_live(archive, command)
        tries = max(1, points // len(COMMANDS))
        for point in range(tries):
            _restore(archive, old)
            outcomes["stopped"] += _run(archive, random.randrange(1, changes + 1), command)[0] < 0
            _run(archive, 0, ("stats",))
            files = _files(archive)
            outcome = "old" if files == old else "new" if files == new else "neither"
            outcomes[outcome] += 1
            if outcome == "neither":
                faults.append(f"{name}, point {point}: {sorted(set(files.items()) ^ set(new.items()))[:2]}")
        _restore(archive, old)
        names = ("stopped", "old", "new", "neither")
        right = outcomes["old"] + outcomes["new"]
        yield (name, tries, *(outcomes[key] for key in names), right)


def _write_archive(folder: Path) -> Path:
    root = folder / "archive"
    root.mkdir(parents=True)
    site = set_up(root)
    for brief in site.little.briefs.values():
        brief.title += " \u200b"  # `fix` removes it
    site.write()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "terms.csv").write_text(TERMS, encoding="utf-8")
    return root


def _let_live(root: Path, command: Sequence[str]) -> tuple[Files, Files, int]:
    """Return all files before and after a command, and the number of its changes."""
    old = _files(root)
    code, output = _run(root, 0, command)
    new = _files(root)
    assert old != new, f"{command} ends with {code} and changes nothing: {output}"
    return old, new, int(output.split()[-1])


def _run(root: Path, call: int, command: Sequence[str]) -> tuple[int, str]:
    module = [sys.executable, "-m", "benchmarks.faults.dying_command", os.fspath(root), str(call)]
    arguments = [os.fspath(root / it) if it.startswith("../") else it for it in command]
    process = subprocess.run([*module, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert call or process.returncode != -signal.SIGKILL
    return process.returncode, process.stdout or process.stderr


def _files(root: Path) -> Files:
    """Return people's files, and temporary ones beside them."""
    folders = (root / name for name in ("briefs", "content", "schemas"))
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def _restore(root: Path, files: Files) -> None:
    shutil.rmtree(root / "schemas", ignore_errors=True)
    for path in _files(root).keys() - files.keys():
        (root / path).unlink()
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
