"""Lists the licences of all packages that the project installs: `python3 -m tests.repository.licences`.

The licence of a package is what its own metadata says: the SPDX expression (PEP 639), else its classifiers,
else its free text.
"""

import re
from importlib.metadata import PackageNotFoundError, distribution

from tests.project import ROOT

PAGE = ROOT / "docs" / "licences.md"
LOCKS = {
    "site": "builds the site",
    "ingest": "reads articles from HTML",
    "cluster": "builds on many machines",
    "dev": "tests the program",
}
NAME = re.compile(r"^([a-z0-9][a-z0-9._-]*)==", re.MULTILINE)
HEAD = """# Licences of packages

Mujaz is under the [MIT licence](../LICENSE). It installs the packages below; nothing of them is part of the
repository. The fonts in `theme_overrides/assets/fonts/` are under the SIL Open Font License, with their
licences beside them. The two front-end tools of `package-lock.json` test the scripts and are never published:
Biome (MIT OR Apache-2.0) and TypeScript (Apache-2.0).

`python3 -m tests.repository.licences` writes this page from the metadata of the installed packages.

| package | licence | for |
|---|---|---|
"""


def packages() -> dict[str, str]:
    """Return the name of each package of the lock files with its purpose, the smallest lock file first."""
    purposes: dict[str, str] = {}
    for lock, purpose in LOCKS.items():
        text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
        for name in NAME.findall(text):
            purposes.setdefault(name, purpose)
    return dict(sorted(purposes.items()))


def licence(name: str) -> str:
    """Return the licence of an installed package, empty where it is not installed on this system."""
    try:
        metadata = distribution(name).metadata
    except PackageNotFoundError:
        return ""
    classifiers = [text for text in metadata.get_all("Classifier") or () if text.startswith("License ::")]
    named = "; ".join(text.rpartition(" :: ")[2] for text in classifiers)
    free_text, expression = ((metadata.get_all(key) or [""])[0] for key in ("License", "License-Expression"))
    return expression or named or free_text.split("\n")[0]


def page(earlier: dict[str, str]) -> str:
    """Return the page; a package that this system does not need keeps the licence of the earlier page."""
    rows = (
        f"| {name} | {licence(name) or earlier.get(name, 'see its page')} | {purpose} |\n"
        for name, purpose in packages().items()
    )
    return HEAD + "".join(rows)


def rows_of(text: str) -> dict[str, str]:
    """Return package and licence of each row of the page."""
    return dict(re.findall(r"^\| ([a-z0-9][^|]*?) \| ([^|]*?) \|", text, re.MULTILINE))


if __name__ == "__main__":
    PAGE.write_text(
        page(rows_of(PAGE.read_text(encoding="utf-8")) if PAGE.exists() else {}), encoding="utf-8"
    )
