"""Persian months: Iran takes Gregorian names from French, Afghanistan from English (CLDR fa_IR, fa_AF)."""

from mujaz.language.months.rules import Months, month_names

MONTHS = Months(
    gregorian=month_names("""
        ژانویه; جنوری
        فوریه; فبروری
        مارس; مارچ
        آوریل; اپریل
        مه; می
        ژوئن; جون
        ژوئیه; جولای
        اوت; آگوست; اگست
        سپتامبر; سپتمبر
        اکتبر; اکتوبر
        نوامبر; نومبر
        دسامبر; دسمبر
    """),
    hijri=month_names("""
        محرم; محرم الحرام
        صفر
        ربیع الاول
        ربیع الثانی
        جمادی الاول
        جمادی الثانی
        رجب
        شعبان
        رمضان
        شوال
        ذی القعده; ذیقعده
        ذی الحجه; ذیحجه
    """),
    solar=month_names("""
        فروردین; حمل
        اردیبهشت; ثور
        خرداد; جوزا
        تیر; سرطان
        مرداد; امرداد; اسد
        شهریور; سنبله
        مهر; میزان
        آبان; عقرب
        آذر; قوس
        دی; جدی
        بهمن; دلو
        اسفند; حوت
    """),
    ambiguous=frozenset({"مارس", "جون"}),
    never_sure=frozenset({"می"}),
    before=r"(?:\d |\bماه )",
)
"""Of the solar months the first name is Iranian, the last that of Afghanistan. می begins most verbs."""
