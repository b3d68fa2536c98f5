"""Recognises a site that is up to date, and returns the result of the build that published it.

Where no file, package or choice has changed since, and the site is the one that was published, that answer
still holds. Looking at every file without reading one tells so in a fraction of the time that it takes to
learn again what each file came to.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from msgspec.msgpack import Decoder

import mujaz
from mujaz.cache.build_key import PACKAGES
from mujaz.cache.checksummed import read_sealed, write_sealed
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cache.package_versions import HOSTS, versions
from mujaz.cache.state_file import ANSWER
from mujaz.cache.stored_data import decode, encode
from mujaz.model.finding import Finding
from mujaz.read.file_stamps import FileStamp

INPUTS = ("content", "theme_overrides", "mkdocs.yml")
"""Inputs of a build beside the briefs and the program."""


def site_cache_folder(root: Path, output: Path) -> Path:
    """Return the folder of the cache for one output."""
    return root / ".cache" / "sites" / blake2b(os.fsencode(output.resolve()), digest_size=6).hexdigest()


def site_stamp(output: Path) -> tuple[int, ...]:
    """Return values that identify a published folder; empty where there is none.

    A file in it is looked at too, since a folder that is made anew may get the number of the one before.
    """
    try:
        folder, front_page = output.stat(), (output / "index.html").stat()
    except OSError:
        return ()
    return (folder.st_dev, folder.st_ino, front_page.st_ino, front_page.st_mtime_ns, front_page.st_size)


def inputs_digest(root: Path, briefs: Mapping[str, FileStamp], options: object) -> bytes:
    """Return a digest of all inputs of a build: the stamps of the briefs, the other files, the packages, and
    `options`."""
    digest = blake2b(digest_size=32)
    digest.update(os.fsencode("\0".join(briefs)) + b"\0\0" + b"".join(briefs.values()))
    for name in (*(f"{root}/{name}" for name in INPUTS), str(Path(mujaz.__file__).parent)):
        digest.update(os.fsencode("".join(_stamps(name))))
    digest.update(repr((sys.version, versions((*PACKAGES, *HOSTS)), options)).encode())
    return digest.digest()


def _stamps(path: str) -> Iterator[str]:
    """Yield a line with path and stamp for each file at or below `path`, without reading any."""
    try:
        info = os.lstat(path)
        with os.scandir(path) as directory:
            entries = sorted(directory, key=lambda entry: entry.name)
    except NotADirectoryError:
        yield _stamp(path, info)
        return
    except OSError as error:
        yield f"{path}\0{error.errno}\n"
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _stamps(entry.path)
        else:
            yield _stamp(entry.path, entry.stat(follow_symlinks=False))


def _stamp(path: str, info: os.stat_result) -> str:
    return f"{path}\0{info.st_mtime_ns} {info.st_ctime_ns} {info.st_size} {info.st_ino}\n"


class CachedResult(NamedTuple):
    """The fields of a `BuildResult` that stay true as long as no input changes."""

    findings: tuple[Finding, ...]
    briefs: int
    entities: int
    pages: int
    default_language: str


RESULT = Decoder(CachedResult)


def read_cached_result(cache: Path, inputs: bytes, output: Path) -> CachedResult | None:
    """Return the result of the last build, None where an input or the site changed."""
    body = read_sealed(cache / ANSWER, _key(inputs, output))
    try:
        return None if body is None else decode(RESULT, body)
    except CacheDamagedError:
        return None


def write_cached_result(cache: Path, inputs: bytes, output: Path, result: CachedResult) -> None:
    """Cache the result of a build; `inputs` is the digest from before any input was read.

    The file goes before the site is changed (`mujaz.cache.state_file`).
    """
    with suppress(UnicodeEncodeError):  # a file name that is not UTF-8: the next build looks again
        write_sealed(cache / ANSWER, _key(inputs, output), encode(result))


def _key(inputs: bytes, output: Path) -> bytes:
    return blake2b(inputs + repr(site_stamp(output)).encode(), digest_size=32).digest()
