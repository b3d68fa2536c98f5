"""Questions and their results, as cases: an archive in lines, queries, results in order.

A result is `query: briefs`, then in parentheses the records shown as cards; `~` marks a word that was put
right, `?` that no brief holds all words. `(as typed)` after a query switches names across scripts off.
"""

from pathlib import Path
from typing import TypedDict

import pytest

from tests.casefile import Case, agree, read_cases
from tests.search.scripts import answers
from tests.search.toy import index_of

CASES = read_cases(Path(__file__).parent / "cases" / "queries")
AS_TYPED = " (as typed)"


class Answer(TypedDict):
    briefs: list[str]
    records: list[str]
    corrections: list[str]
    isRelaxed: bool


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_question_has_the_result_of_the_case(tmp_path: Path, case: Case) -> None:
    lines = dict(case.sections)
    for path, data in index_of(lines["briefs"].splitlines(), lines.get("records", "").splitlines()).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    queries = lines["queries"].splitlines()
    questions = [[query.removesuffix(AS_TYPED), not query.endswith(AS_TYPED)] for query in queries]
    results: list[Answer] = answers("search-archive.js", questions, str(tmp_path))
    pairs = zip(queries, results, strict=True)
    agree(case, "\n".join(f"{query}: {describe(result)}".rstrip() for query, result in pairs))


def describe(result: Answer) -> str:
    corrections = [f"~{word}" for word in result["corrections"]]
    parts = [*corrections, *(["?"] if result["isRelaxed"] else []), *result["briefs"]]
    return " ".join([*parts, f"({' '.join(result['records'])})"] if result["records"] else parts)
