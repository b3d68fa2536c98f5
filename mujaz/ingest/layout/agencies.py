"""Names of photo and news agencies as credits and datelines print them. Only data and one pattern."""

import re

AGENCY_NAMES = """
أ ف ب; أ.ف.ب; ا ف ب; أف ب; أ.ف.ب.; فرانس برس; رويترز; أسوشيتد برس; أسوشييتد برس; أ ب; أ.ب; د ب أ;
د.ب.أ; إي بي إيه; إ ب أ; الأناضول; وكالة الأناضول; سبوتنيك; شينخوا; نوفوستي; تاس; إرنا; إيسنا; فارس;
تسنيم; سانا; وكالة الأنباء السورية; واع; وام; واس; بترا; قنا; كونا; وفا; معا; وات; وأج; بنا;
العمانية; سونا; أ ش أ; أ.ش.أ; الشرق الأوسط; غيتي; غيتي إيماجز; جيتي; غيتي إيمجز; شترستوك; إنترنت;
مواقع التواصل; مواقع التواصل الاجتماعي; وسائل التواصل الاجتماعي; متداولة; أرشيف; أرشيفية; الأرشيف;
من الأرشيف; وكالات; الوكالات; فيسبوك; تويتر; إكس; خاص; AFP; A.F.P.; Reuters; REUTERS; AP; A.P.;
AP Photo; Associated Press; EPA; EPA-EFE; EFE; DPA; dpa; Getty; Getty Images; Shutterstock; Xinhua;
Anadolu; AA; IRNA; ISNA; Tasnim; Mehr; SANA; WAFA; Archive; File photo; Flash90; APP; ایرنا; ایسنا;
مهر; تسنیم; فارس; رویترز; آرشیو; اے ایف پی; رائٹرز; אי־אף־פי; רויטרס; פלאש90; ארכיון
"""
AGENCIES = tuple(dict.fromkeys(name.strip() for name in AGENCY_NAMES.split(";")))
AGENCY_PATTERN = "|".join(
    re.escape(name).replace(r"\ ", r"\s?") for name in sorted(AGENCIES, key=lambda n: (-len(n), n))
)
AGENCY_LINE = re.compile(rf"(?:{AGENCY_PATTERN})(?:\s?(?:[/،,+–-]|و)\s?(?:{AGENCY_PATTERN}))*", re.IGNORECASE)


def is_agency(text: str) -> bool:
    """Whether a text consists of the names of one or more agencies."""
    return AGENCY_LINE.fullmatch(text.strip(" ()[].-–—©:")) is not None
