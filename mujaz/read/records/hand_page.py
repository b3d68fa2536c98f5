"""Reads a page that a person wrote: `content/pages/<language>/<slug>.md`."""

from pathlib import PurePosixPath

from mujaz.model.finding import Finding, MujazError
from mujaz.model.library import HandPage
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.typed_mapping import TypedMapping


def read_hand_page(path: str, text: str) -> tuple[HandPage | None, tuple[Finding, ...]]:
    """Return one page, or None where its front matter cannot be parsed, and the findings."""
    from mujaz.read.body.markdown import page_html

    try:
        document = read_document(path, text)
    except MujazError as error:
        return None, (error.finding,)
    findings = list(document.findings)
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
    return page, tuple(findings)
