"""Reads a page that a person wrote: `content/pages/<language>/<slug>.md`."""

from pathlib import PurePosixPath

from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import HandPage
from mujaz.model.location import Location
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.typed_mapping import TypedMapping

DEPTH = len(("content", "pages", "language", "slug.md"))


def read_hand_page(path: str, text: str) -> tuple[HandPage | None, tuple[Finding, ...]]:
    """Return one page, or None where its front matter cannot be parsed, and the findings."""
    from mujaz.read.body.markdown import page_html

    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = [*document.findings, *_path_findings(path)]
    front_matter = TypedMapping(document.front_matter, findings)
    file = PurePosixPath(path)
    page = HandPage(
        slug=file.stem,
        language=file.parent.name,
        title=front_matter.text("title", required="…"),
        description=front_matter.text("description"),
        markdown=document.body,
        html=page_html(document.body),
    )
    front_matter.finish()
    return None if _path_findings(path) else page, tuple(findings)


def _path_findings(path: str) -> tuple[Finding, ...]:
    """Return a finding (P101) for a page that stands in no folder of a language, and so is in none."""
    if len(path.split("/")) == DEPTH:
        return ()
    message = "A page stands in a folder named by its language."
    return (
        Finding(
            "P101", message, "Move the file to content/pages/en/, or another language's.", Location(path)
        ),
    )
