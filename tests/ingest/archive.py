"""A small archive with one outlet, and articles to ingest."""

from pathlib import Path

from tests.casefile import read_case

PAGE = read_case(Path(__file__).parent / "cases" / "pages" / "iraqi-water.case")["page.txt"]
HTML = read_case(Path(__file__).parent / "cases" / "html" / "bridge.case")["page.html"]
OTHER = read_case(Path(__file__).parent / "cases" / "pages" / "wrapped-mail.case")["page.txt"]
OUTLET = """\
names: {ar: أخبار النهر, en: River News}
url: https://rivernews.example/
domains: [rivernews.example]
owner: {ar: شركة ضفاف للإعلام}
country: IQ
language: ar
sample: true
"""
BRIEF = "briefs/2025/2025-03-18-alfrat-irtfa-wbsatin-alrmadi-tntzr.md"
CAPTURE = "content/captures/2025-03-18-alfrat-irtfa-wbsatin-alrmadi-tntzr.txt"


def files(root: Path) -> dict[str, bytes]:
    """Return all files of an archive, but for what git ignores: the lock of commands that write."""
    paths = (path for path in root.rglob("*") if path.is_file() and ".cache" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
