"""Which words of a result are marked, as cases: `query: words`, in the order in which they stand."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.search_site import bare_page
from tests.casefile import Case, agree, read_cases
from tests.project import ROOT
from tests.search.toy import index_of

pytestmark = pytest.mark.browser
CASES = read_cases(ROOT / "tests" / "search" / "cases" / "marks")
ASK = """async (queries) => {
  const { openSession } = await import("/assets/js/search/session.js");
  const session = await openSession("/", "en");
  const answers = [];
  for (const q of queries) {
    const { items } = await session.resultPage(await session.search({ q }), 0, 9);
    const marks = items.flatMap((item) => [...item.querySelectorAll(".pair mark")]);
    answers.push(marks.map((mark) => mark.textContent));
  }
  return answers;
}"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_marked_is_what_was_found(chromium: Browser, tmp_path: Path, case: Case) -> None:
    lines = dict(case.sections)
    queries = lines["queries"].splitlines()
    files = index_of(lines["briefs"].splitlines(), lines["records"].splitlines())
    with bare_page(chromium, tmp_path, files) as tab:
        answers = tab.evaluate(ASK, queries)
    told = zip(queries, answers, strict=True)
    agree(case, "\n".join(f"{query}: {' | '.join(marks)}" for query, marks in told))
