"""Phrases that open boilerplate lines: share buttons, links to other articles, counters, footers.

Only data. `line_shape.comparison_key` folds phrases before they are compared, so spelling variants need no
entries. One phrase stands between two semicolons; languages are mixed because pages mix them.
"""

from collections.abc import Mapping

from mujaz.ingest.layout.boilerplate_kind import BoilerplateKind

OPENINGS: Mapping[BoilerplateKind, str] = {
    BoilerplateKind.SHARE: """
        تابعونا على; تابعنا على; تابعونا عبر; تابعنا عبر; تابعوا آخر; تابع آخر; انضم إلى قناتنا;
        انضموا إلى; اشترك في قناتنا; اشتركوا في قناتنا; للمزيد تابعونا; لمتابعة آخر; شارك هذا;
        شارك عبر; شارك على; حمل التطبيق; حملوا تطبيق; ما را در; به کانال; ہمارے واٹس ایپ;
        عקבו אחרינו; הצטרפו לערוץ; follow us; follow our; join our; share on; share this;
        subscribe to our; download our; download the; get our; sign up for;
    """,
    BoilerplateKind.RELATED: """
        اقرأ أيضا; اقرأ ايضا; إقرأ أيضا; اقرأوا أيضا; اقرأ المزيد; شاهد أيضا; شاهدوا أيضا;
        طالع أيضا; قد يهمك; للمزيد; أخبار ذات صلة; أخبار ذات علاقة; مواضيع ذات صلة; موضوعات متعلقة;
        مواضيع متعلقة; بیشتر بخوانید; همچنین بخوانید; یہ بھی پڑھیں; مزید پڑھیں; קראו גם; עוד בנושא;
        read also; also read; see also; read more; related; more from; more on;
    """,
    BoilerplateKind.COUNTER: """
        عدد المشاهدات; المشاهدات; عدد القراءات; مدة القراءة; وقت القراءة; زمن القراءة; رقم الخبر;
        کد خبر; شناسه خبر; بازدید; تعداد بازدید; زمان مطالعه; לקריאה; reading time; views; min read;
        story id; کل مناظر;
    """,
    BoilerplateKind.TAGS: """
        الكلمات المفتاحية; كلمات مفتاحية; كلمات دلالية; الكلمات الدلالية; الوسوم; وسوم; تاغات;
        برچسب‌ها; برچسب ها; کلیدواژه; ٹیگز; תגיות; tags; keywords; filed under; topics;
    """,
    BoilerplateKind.FOOTER: """
        لأي استفسار; جميع المواد المنشورة; المواد المنشورة; الآراء الواردة; الآراء المنشورة;
        التعليقات المنشورة; لا يتحمل الموقع; هذا الموقع يستخدم; يستخدم هذا الموقع; نستخدم ملفات;
        بواسطة ووردبريس; تصميم وتطوير; تصميم وبرمجة; powered by; designed by; developed by;
        this site uses; we use cookies; this website uses; استفاده از مطالب; کلیه حقوق;
        طراحی و تولید; the views expressed; reproduction of; نقل مطالب;
    """,
    BoilerplateKind.COPYRIGHT: """
        جميع الحقوق محفوظة; كل الحقوق محفوظة; حقوق النشر; حقوق الطبع; الحقوق محفوظة; تمامی حقوق;
        تمام حقوق; کلیه حقوق; جملہ حقوق; כל הזכויות שמורות; copyright; all rights reserved;
        حقوق الملكية;
    """,
}
"""Phrases that make a line of at most headline length boilerplate by opening it."""
