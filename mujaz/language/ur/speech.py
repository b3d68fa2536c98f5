"""Words of speech of Urdu. The speaker precedes the words, with the postposition نے."""

from mujaz.language.speech.from_lists import speech_from_lists

SPEECH = speech_from_lists(
    verbs="کہا کہتے کہتی کہنا بتایا بتاتے بتاتی لکھا پوچھا جواب اضافہ وضاحت خبردار زور اعلان انکشاف بیان",
    according="کے مطابق",
    complements="کہ",
    stops="کہ میں سے پر کو کے لیے بعد پہلے دوران اور تھا ہے ہیں",
    occasions="انٹرویو بیان گفتگو خطاب تقریر",
    times="آج کل پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    leads="لیکن تاہم اور ان اس انہوں دوسری جانب ادھر",
    names="اخبار رسالہ چینل کتاب ناول فلم ڈرامہ پروگرام مہم نعرہ عنوان نام لفظ تنظیم جماعت ادارہ",
    preposition="میں",
)
