"""Questions and what they find, as cases: an archive in lines, queries, results in order.

A result is `query: briefs`, then in parentheses the records shown as cards; `~` marks a word that was put
right, `?` that no brief holds all words. `(as typed)` after a query switches names across scripts off.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.search_site import bare_page
from tests.casefile import Case, agree, read_cases
from tests.project import ROOT
from tests.search.toy import index

pytestmark = pytest.mark.browser
CASES = read_cases(ROOT / "tests" / "search" / "cases" / "queries")
AS_TYPED = " (as typed)"
ASK = """async (queries) => {
  const { session } = await import("/assets/js/search-session.js");
  const it = await session("/", "en");
  const answers = [];
  for (const [q, useNames] of queries) {
    const found = await it.ask({ q, useNames });
    await it.page(found, 0, 1);
    const texts = await Promise.all(found.briefs.map(({ number }) => it.index.text(number)));
    answers.push([
      texts.map((text) => text.i),
      found.cards.map(({ record }) => record.id),
      found.corrected.map(({ meant }) => meant),
      found.relaxed && found.briefs.length > 0,
    ]);
  }
  return answers;
}"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_question_finds_what_the_case_says(chromium: Browser, tmp_path: Path, case: Case) -> None:
    lines = dict(case.sections)
    files = index(lines["briefs"].splitlines(), lines.get("records", "").splitlines())
    typed = lines["queries"].splitlines()
    asked = [[it.removesuffix(AS_TYPED), not it.endswith(AS_TYPED)] for it in typed]
    with bare_page(chromium, tmp_path, files) as tab:
        answers = tab.evaluate(ASK, asked)
    agree(
        case,
        "\n".join(
            f"{query}: {_shown(*answer)}".rstrip() for query, answer in zip(typed, answers, strict=True)
        ),
    )


def _shown(briefs: list[str], cards: list[str], corrected: list[str], relaxed: bool) -> str:
    parts = [*(f"~{word}" for word in corrected), *(["?"] if relaxed else []), *briefs]
    return " ".join([*parts, f"({' '.join(cards)})"] if cards else parts)
