"""The benchmark of translation checks, on a few lines of our own."""

from pathlib import Path

from benchmarks.translation_checks import Languages, false_alarms, read_pairs, recall

PAIRS = (
    ("فُتحت المكتبة في 4 آذار، وفيها 2,400 كتاب.", "The library opened on 4 March with 2,400 books in it."),
    ("قال وزير التعليم إن المدارس ستفتح في الربيع.", "The minister said that schools would open in spring."),
    ("حملت السفينة القمح والزيت إلى الميناء أمس.", "The ship brought wheat and oil to the port yesterday."),
    ("ارتفع عدد القراء 12 في المئة منذ عام 2021.", "The number of readers has risen by 12% since 2021."),
)


def test_good_translations_raise_no_alarm_and_faults_are_caught(tmp_path: Path) -> None:
    (tmp_path / "ar.txt").write_text("\n".join(pair[0] for pair in PAIRS), encoding="utf-8")
    (tmp_path / "en.txt").write_text("\n".join(pair[1] for pair in PAIRS), encoding="utf-8")
    briefs = [read_pairs(tmp_path / "ar.txt", tmp_path / "en.txt")]
    languages = Languages("ar", "en")
    assert list(false_alarms(briefs, languages)) == []
    assert {name: (caught, seeded) for name, caught, seeded in recall(briefs, languages)} == {
        "changed number": (2, 2),
        "dropped number": (2, 2),
        "half a segment gone": (4, 4),
        "swapped segments": (4, 4),
    }
