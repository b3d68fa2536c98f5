"""Words around the date in a dateline. Only data; languages are mixed because pages mix them."""

from mujaz.language.folding import fold_key


def _keys(phrases: str) -> tuple[str, ...]:
    return tuple(fold_key(phrase.strip(), "ar") for phrase in phrases.split(";"))


UPDATE_LABELS = _keys("""
آخر تحديث; اخر تحديث; تحديث; حدث; حدثت; تم التحديث; updated; last updated; modified; به روز رسانی;
עודכן
""")
"""Labels for the date of the last update."""

PUBLICATION_LABELS = _keys("""
نشر; نشرت; نشر في; تاريخ النشر; تم النشر; نشر بتاريخ; published; posted; first published;
تاریخ انتشار; انتشار; פורסם; שעת פרסום; شائع; تاریخ اشاعت; issued
""")
"""Labels for the date of publication."""

OTHER_WORDS = _keys("""
السبت; الأحد; الاثنين; الإثنين; الثلاثاء; الأربعاء; الخميس; الجمعة; سبت; أحد; في; يوم; بتاريخ;
تاريخ; الساعة; ساعت; عند; بتوقيت; توقيت; الموافق; هـ; م; ميلادي; غرينتش; جرينتش; مكة; المكرمة;
المحلي; المحلى; شنبه; یکشنبه; دوشنبه; سه; سه‌شنبه; چهارشنبه; پنجشنبه; جمعه; اتوار; پیر; منگل; بدھ;
جمعرات; جمعہ; ہفتہ; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; wed;
thu; fri; sat; sun; on; at; gmt; utc; date; time; יום; ראשון; שני; שלישי; רביעי; חמישי; שישי; שבת;
בשעה; local; آخر; t; z
""")
"""Days of the week, prepositions, words for times and cities."""

DATELINE_WORDS = frozenset(
    part for phrase in (*UPDATE_LABELS, *PUBLICATION_LABELS, *OTHER_WORDS) for part in phrase.split()
)
