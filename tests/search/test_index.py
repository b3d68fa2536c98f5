"""What the index holds: every published text and name, as ordinary postings, in the same bytes each time."""

import json

from mujaz.search.files import labels
from mujaz.search.merge import fields
from mujaz.search.postings import decode
from mujaz.search.record_postings import record_postings
from tests.search.toy import index
from tests.site import toy

FILES = index(
    ["one [salma]: افتتح السوق | The market opened", "two: قالت سلمى السوق السوق | Salma spoke"],
    ["person salma: سلمى الخطيب | Salma al-Khatib; سلمى"],
)


def lines() -> dict[str, dict[str, tuple[str, str]]]:
    found = {}
    for path, data in FILES.items():
        if "/s/" in path:
            for line in data.decode().splitlines():
                found[line.partition("\t")[0]] = fields(line)
    return found


def test_a_word_leads_to_its_briefs_by_form_and_weight() -> None:
    briefs, records = lines()["سوق"]["السوق"]
    assert decode(briefs) == [0 * 4 + 0, 1 * 4 + 1]
    assert records == ""


def test_a_name_leads_to_its_record_by_word_and_by_skeleton() -> None:
    found = lines()
    assert decode(found["سلمي"]["سلمى"][1]) == [3]
    assert decode(found["§slm"]["salma"][1]) == [3]
    assert found["§slm"]["سلمى"][0] == ""
    assert decode(found["§xtb"]["الخطيب"][1]) == [3]


def test_filters_are_postings() -> None:
    found = lines()
    assert decode(found["@e:salma"]["@e:salma"][0]) == [0]
    assert decode(found["@o:wire"]["@o:wire"][0]) == [0, 4]


def test_the_manifest_says_where_everything_is() -> None:
    manifest = json.loads(FILES["search/manifest.json"])
    folders = {path.split("/")[1] for path in FILES if path != "search/manifest.json"}
    assert folders == {manifest["folder"]}
    assert manifest["briefs"] == 2
    assert set(manifest["files"]) == {"s", "f", "b"}


def test_another_text_makes_another_folder() -> None:
    other = index(["one [salma]: افتتح السوق | The market closed"])
    folder = json.loads(other["search/manifest.json"])["folder"]
    assert folder != json.loads(FILES["search/manifest.json"])["folder"]


def test_records_are_entities_outlets_and_tags() -> None:
    archive = toy.archive()
    kinds = [(it.kind, it.id) for it in record_postings(archive)]
    assert kinds == [
        ("organisation", "moon-council"),
        ("place", "river-town"),
        ("person", "salma"),
        ("outlet", "wire"),
        ("tag", "trade"),
    ]
    assert labels(archive)["tag"] == {"trade": [["en", "Trade"], ["ar", "تجارة"]]}
