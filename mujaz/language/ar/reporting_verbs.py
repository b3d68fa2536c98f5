"""Conjugates Arabic reporting verbs from their past, present and participle."""

from collections.abc import Iterator

from mujaz.language.speech.rules import Agreement, AttributionForm, ReportingWord, word_key, word_keys

VERBS = """
قال يقول قائلا; أكد يؤكد مؤكدا; أضاف يضيف مضيفا; ذكر يذكر ذاكرا; أعلن يعلن معلنا; صرح يصرح مصرحا;
أوضح يوضح موضحا; أشار يشير مشيرا; لفت يلفت لافتا; نوه ينوه منوها; كشف يكشف كاشفا;
اعتبر يعتبر معتبرا; رأى يرى -; شدد يشدد مشددا; حذر يحذر محذرا; تابع يتابع متابعا;
استطرد يستطرد مستطردا; استدرك يستدرك مستدركا; زاد يزيد -; أفاد يفيد -; زعم يزعم زاعما;
ادعى يدعي مدعيا; نفى ينفي نافيا; توقع يتوقع متوقعا; رجح يرجح مرجحا; أقر يقر مقرا;
اعترف يعترف معترفا; أبلغ يبلغ مبلغا; أخبر يخبر مخبرا; كتب يكتب كاتبا; غرد يغرد مغردا;
علق يعلق معلقا; تساءل يتساءل متسائلا; سأل يسأل سائلا; أجاب يجيب مجيبا; طالب يطالب مطالبا;
دعا يدعو داعيا; وصف يصف واصفا; اتهم يتهم متهما; ندد يندد منددا; أدان يدين -; انتقد ينتقد منتقدا;
تعهد يتعهد متعهدا; هدد يهدد مهددا; طمأن يطمئن مطمئنا; ختم يختم خاتما; اختتم يختتم مختتما;
روى يروي راويا; شرح يشرح شارحا; جزم يجزم جازما; أعرب يعرب معربا; عبر يعبر معبرا; رحب يرحب مرحبا;
أوصى يوصي موصيا; اقترح يقترح مقترحا; تحدث يتحدث متحدثا; نصح ينصح ناصحا; خلص يخلص -;
استنتج يستنتج مستنتجا; قدر يقدر مقدرا; لاحظ يلاحظ ملاحظا; نبه ينبه منبها; ألمح يلمح ملمحا;
لمح يلمح ملمحا; جدد يجدد مجددا; كرر يكرر مكررا; ناشد يناشد مناشدا; حث يحث حاثا; واصل يواصل مواصلا;
أردف يردف مردفا; أبرز يبرز مبرزا; بين يبين مبينا; فسر يفسر مفسرا; أنذر ينذر منذرا; أثنى يثني مثنيا;
أشاد يشيد مشيدا; رد يرد ردا; وعد يعد واعدا; اشتكى يشتكي مشتكيا; تمنى يتمنى متمنيا; حكى يحكي حاكيا;
استغرب يستغرب مستغربا; استبعد يستبعد مستبعدا; هتف يهتف هاتفا; صاح يصيح صائحا; همس يهمس هامسا;
توعد يتوعد متوعدا; ذهب يذهب -; تعجب يتعجب متعجبا; أصر يصر مصرا; استنكر يستنكر مستنكرا;
أرجع يرجع مرجعا; عزا يعزو -; برر يبرر مبررا; اعتقد يعتقد معتقدا; يعتقد; أظهر يظهر مظهرا; نشر ينشر ناشرا
"""
RELAYING_VERBS = "نقل ينقل ناقلا; نسب ينسب -; روى يروي -"

VERBS_WITH_OBJECT = "قال أعلن ذكر أكد أوضح كشف"
"""Verbs that take an object pronoun in «بحسب ما أعلنه …»."""

REQUIRED_WORDS = {
    "كشف": "عن",
    "تحدث": "عن",
    "أعرب": "عن",
    "عبر": "عن",
    "حذر": "من",
    "دعا": "إلى",
    "طالب": "",
    "رحب": "",
    "ندد": "",
    "نفى": "أي وجود صحة علاقة",
    "لفت": "إلى",
    "أشار": "إلى",
    "نوه": "إلى",
    "أرجع": "إلى",
    "عزا": "إلى",
    "أشاد": "",
    "أقر": "",
    "اعترف": "",
    "تعهد": "",
    "هدد": "",
    "توعد": "",
}
"""Verbs that report without أن, and the words that must follow. An empty string: a word with the prefix ب."""

AMBIGUOUS_FORMS = word_keys(
    "يرجع ترجع "
    "يبلغ تبلغ يبلغون بين تبين يبين عبر ذهب ذهبت يذهب تذهب رد ردت زاد زادت يزيد تزيد نشر نشرت ينشر "
    "تنشر أظهر أظهرت يظهر تظهر كتب كتبت قدر قدرت يقدر تقدر وعد وعدت يعد تعد ختم واصل واصلت يواصل "
    "تواصل لاحظ كرر جدد فسر أبرز أبرزت حكى ذكر تابع تابعت برر شرح روى علق جاء ورد طالب خلص خلصت ردا "
    "تابعا يقر تقر تدين يدين وعدا فسرت كررت جددت"
)
"""Forms that are also common words. They need a complement or a colon close behind them."""


def _forms(line: str) -> Iterator[tuple[str, ReportingWord]]:
    past, *rest = line.split()
    form = AttributionForm.RELAYED if line in RELAYING_VERBS else AttributionForm.FINITE
    required_words = _required_words(past) if form is AttributionForm.FINITE else frozenset()
    yield from _past(past, form, required_words)
    if rest:
        yield from _present(rest[0], form, required_words)
    if len(rest) > 1 and rest[1] != "-":
        for ending in ("", "ة", "ين"):
            stem = rest[1].removesuffix("ا")
            participle = rest[1] if not ending else stem + ending
            yield (
                word_key(participle),
                ReportingWord(AttributionForm.PARTICIPLE, _participle_agreement(ending), required_words),
            )


def _required_words(past: str) -> frozenset[str]:
    if past not in REQUIRED_WORDS:
        return frozenset()
    return word_keys(REQUIRED_WORDS[past]) if REQUIRED_WORDS[past] else frozenset({"ب"})


def _past(
    verb: str, form: AttributionForm, required_words: frozenset[str]
) -> Iterator[tuple[str, ReportingWord]]:
    stem = verb[:-1] if verb[-1] in "ىا" else verb
    yield word_key(verb), ReportingWord(form, Agreement.HE, required_words)
    yield word_key(f"{stem}ت"), ReportingWord(form, Agreement.SHE, required_words)
    for ending in ("ا", "تا", "وا", "ن"):
        yield word_key(stem + ending), ReportingWord(form, Agreement.THEY, required_words)


def _present(
    verb: str, form: AttributionForm, required_words: frozenset[str]
) -> Iterator[tuple[str, ReportingWord]]:
    stem = verb[1:]
    root = stem[:-1] if stem[-1] in "ىيو" else stem
    for prefix in ("", "س"):
        yield word_key(f"{prefix}ي{stem}"), ReportingWord(form, Agreement.HE, required_words)
        yield word_key(f"{prefix}ت{stem}"), ReportingWord(form, Agreement.SHE, required_words)
        for ending in ("ون", "ان"):
            yield word_key(f"{prefix}ي{root}{ending}"), ReportingWord(form, Agreement.THEY, required_words)


def _participle_agreement(ending: str) -> Agreement:
    return {"": Agreement.HE, "ة": Agreement.SHE}.get(ending, Agreement.THEY)


def reporting_words() -> dict[str, ReportingWord]:
    """Return all forms of all verbs by their keys."""
    words: dict[str, ReportingWord] = {}
    for line in (*VERBS.split(";"), *RELAYING_VERBS.split(";")):
        for key, reporting_word in _forms(line.strip()):
            words.setdefault(key, reporting_word)
    for line in RELAYING_VERBS.split(";"):
        words.update(
            {key: value for key, value in _forms(line.strip()) if not line.strip().startswith("روى")}
        )
    for word in ("قوله", "قولها", "قولهم", "قولهما", "تأكيده", "تأكيدها", "تصريحه", "بالقول"):
        words[word_key(word)] = ReportingWord(AttributionForm.PARTICIPLE)
    for verb in VERBS_WITH_OBJECT.split():
        words[word_key(f"{verb}ه")] = ReportingWord(AttributionForm.FINITE, Agreement.HE)
        words[word_key(f"{verb}ته")] = ReportingWord(AttributionForm.FINITE, Agreement.SHE)
    words[word_key("جاء")] = words[word_key("ورد")] = ReportingWord(AttributionForm.FINITE, Agreement.HE)
    return {key: value for key, value in words.items() if len(key) > 1}
