"""What the index holds: every published text and name, as ordinary postings, in the same bytes each time."""

import json

from mujaz.model.language import Localized
from mujaz.search.analyser import MAX_LETTERS
from mujaz.search.brief_postings import brief_postings, parse, serialize
from mujaz.search.index_files import labels
from mujaz.search.index_lines import parse_line
from mujaz.search.postings import decode
from mujaz.search.record_postings import record_postings
from tests.search.toy import LABELS, briefs, index_of, records
from tests.site import toy
from tests.whole_index import index_files

FILES = index_of(
    ["one [salma]: افتتح السوق | The market opened", "two: قالت سلمى السوق السوق | Salma spoke"],
    ["person salma: سلمى الخطيب | Salma al-Khatib; سلمى"],
)


def lists_by_family() -> dict[str, dict[str, tuple[str, str]]]:
    lists_by_family = {}
    for path, data in FILES.items():
        if "/s/" in path:
            for line in data.decode().splitlines():
                lists_by_family[line.partition("\t")[0]] = parse_line(line)
    return lists_by_family


def test_a_word_leads_to_its_briefs_by_form_and_weight() -> None:
    briefs, records = lists_by_family()["سوق"]["السوق"]
    assert decode(briefs) == [0 * 4 + 0, 1 * 4 + 1]
    assert records == ""


def test_a_name_leads_to_its_record_by_word_and_by_skeleton() -> None:
    lines = lists_by_family()
    assert decode(lines["سلمي"]["سلمى"][1]) == [3]
    assert decode(lines["§slm"]["salma"][1]) == [3]
    assert lines["§slm"]["سلمى"][0] == ""
    assert decode(lines["§xtb"]["الخطيب"][1]) == [3]


def test_filters_are_postings() -> None:
    lines = lists_by_family()
    assert decode(lines["@e:salma"]["@e:salma"][0]) == [0]
    assert decode(lines["@o:wire"]["@o:wire"][0]) == [0, 4]


def test_the_manifest_says_where_everything_is() -> None:
    manifest = json.loads(FILES["search/manifest.json"])
    folders = {path.split("/")[1] for path in FILES if path != "search/manifest.json"}
    assert folders == {manifest["folder"]}
    assert manifest["briefs"] == 2
    assert set(manifest["files"]) == {"s", "f", "b"}


def test_a_brief_without_a_word_has_an_index() -> None:
    silent_brief = brief_postings(briefs(["quiet: …"])[0]._replace(title=Localized((("ar", "؟"),))))
    assert not silent_brief.forms
    assert parse(serialize(silent_brief)) == silent_brief
    assert dict(silent_brief.entries()).keys() >= {"@o:wire"}
    assert index_files([silent_brief], records(["person nobody: ؟"]), LABELS, toy.SETTINGS)


def test_long_words_that_begin_alike_are_one_word_of_bounded_length() -> None:
    files = index_of([f"one: {'ا' * 9000}ب {'ا' * 9000}ت | {'a' * 9000}b"], [f"place far: {'x y ' * 4000}"])
    for path, data in files.items():
        if path.partition("/")[2].partition("/")[2][:2] in ("s/", "f/", "b/"):
            assert all(len(line.partition("\t")[0]) <= MAX_LETTERS + 1 for line in data.decode().splitlines())


def test_another_text_makes_another_folder() -> None:
    other_files = index_of(["one [salma]: افتتح السوق | The market closed"])
    folder = json.loads(other_files["search/manifest.json"])["folder"]
    assert folder != json.loads(FILES["search/manifest.json"])["folder"]


def test_records_are_entities_outlets_and_tags() -> None:
    archive = toy.archive()
    kinds = [(record.kind, record.id) for record in record_postings(archive)]
    assert kinds == [
        ("organisation", "moon-council"),
        ("place", "river-town"),
        ("person", "salma"),
        ("outlet", "wire"),
        ("tag", "trade"),
    ]
    assert labels(archive)["tag"] == {"trade": [["en", "Trade"], ["ar", "تجارة"]]}
