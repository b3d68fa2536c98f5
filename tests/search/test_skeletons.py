"""Names by their consonants: the same from either script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mujaz.search.name_keys import glued_names, name_words, skeletons

SAME = [
    "قاسم Qasim Qassem Kasim Kassem",
    "الأعرجي araji a'raji aaraji",
    "محمد Muhammad Mohamed Mohammed",
    "حسين Hussein Husayn Hussain",
    "عثمان Othman Uthman Osman",
    "جمال Jamal Gamal",
    "قذافي Qaddafi Gaddafi Kadhafi",
    "الحسكة Hasakah Hassakeh Haseke",
    "يوسف Yusuf Youssef",
    "خالد Khaled Khalid",
    "الشرع Shara Sharaa",
    "ضياء Diya Diyaa",
    "ظافر Zafer Zafir Dhafer",
    "تشاد Chad Tchad",
    "صلاح Salah",
    "رضا Reza Rida",
    "טליה Talia",
]
APART = ["Ali Aleppo", "Ahmad Hamid", "قاسم كاظم", "Raja Araji", "علي حلب"]


@pytest.mark.parametrize("line", SAME)
def test_spellings_of_one_name_share_a_skeleton(line: str) -> None:
    first, *others = (set(skeletons(word.lower())) for word in line.split())
    assert [found for found in others if not first & found] == []


@pytest.mark.parametrize("line", APART)
def test_other_names_do_not(line: str) -> None:
    one, other = (set(skeletons(word.lower())) for word in line.split())
    assert one & other == set()


def test_articles_are_no_part_of_a_name() -> None:
    assert name_words("Deir ez-Zor") == ("deir", "zor")
    assert name_words("Qasim al-Araji") == ("qasim", "araji")
    assert name_words("al-Hol") == ("hol",)
    assert name_words("AL") == ("al",)
    assert glued_names("Deir ez-Zor") == ("ezzor", "deirzor", "deirezzor")
    assert glued_names("Homs") == ()
    assert glued_names("al-Hol") == ("alhol",)
    assert glued_names("Abd al-Rahman Nasir") == (
        "alrahman",
        "abdrahman",
        "abdalrahman",
        "rahmannasir",
        "abdrahmannasir",
        "abdalrahmannasir",
    )


@given(st.text(max_size=12))
def test_any_word_has_skeletons_or_none(word: str) -> None:
    assert all(len(it) >= 2 for it in skeletons(word))
