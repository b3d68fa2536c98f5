"""Urdu months: English names for the Gregorian calendar (CLDR ur), Arabic ones for the Hijri calendar."""

from mujaz.language.months.rules import Months, month_names

MONTHS = Months(
    gregorian=month_names("""
        جنوری
        فروری
        مارچ
        اپریل
        مئی
        جون
        جولائی
        اگست
        ستمبر
        اکتوبر
        نومبر
        دسمبر
    """),
    hijri=month_names("""
        محرم; محرم الحرام
        صفر; صفر المظفر
        ربیع الاول
        ربیع الثانی
        جمادی الاول; جمادی الاولیٰ
        جمادی الثانی
        رجب
        شعبان
        رمضان; رمضان المبارک
        شوال
        ذوالقعدہ; ذیقعدہ; ذی القعدہ
        ذوالحجہ; ذی الحجہ
    """),
    ambiguous=frozenset({"مارچ", "جون"}),
    before=r"(?:\d |\bماہ )",
)
