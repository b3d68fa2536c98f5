"""Phrases that are boilerplate as a whole line. Only data, one phrase between two semicolons."""

from collections.abc import Mapping

from mujaz.ingest.layout.boilerplate_kind import BoilerplateKind

WHOLE_LINES: Mapping[BoilerplateKind, str] = {
    BoilerplateKind.MENU: """
        الرئيسية; الصفحة الرئيسية; القائمة; أقسام; الأقسام; الأخبار; أخبار; آخر الأخبار; عاجل;
        سياسة; السياسة; أخبار سياسية; اقتصاد; الاقتصاد; مال وأعمال; أسواق; رياضة; الرياضة; ثقافة;
        الثقافة; ثقافة وفن; ثقافة وفنون; فن; فنون; منوعات; المنوعات; صحة; الصحة; علوم;
        علوم وتكنولوجيا; تكنولوجيا; تقنية; تكنولوجيا وعلوم; بيئة; مناخ; سياحة; سفر; تعليم; مجتمع;
        المجتمع; حوادث; محليات; محلي; محلية; أخبار محلية; دولي; دولية; دوليات; عربي; عربي ودولي;
        عربية; العرب; العالم; العالم العربي; عرب وعالم; أخبار العالم; أخبار عالمية; الوطن العربي;
        الشرق الأوسط; شرق أوسط; الخليج; المغرب العربي; شمال أفريقيا; أفريقيا; آسيا; أوروبا; أمريكا;
        العراق; سوريا; مصر; لبنان; الأردن; فلسطين; السعودية; الإمارات; تونس; المغرب; الجزائر; ليبيا;
        السودان; اليمن; إيران; تركيا; رأي; آراء; مقالات; مقالات الرأي; كتاب الرأي; أعمدة; تقارير;
        تحقيقات; تحليلات; حوارات; ملفات; ملفات خاصة; فيديو; فيديوهات; صور; ألبوم الصور; معرض الصور;
        بودكاست; إنفوغرافيك; كاريكاتير; برامج; البث المباشر; بث مباشر; مباشر; النشرة البريدية;
        اتصل بنا; تواصل معنا; من نحن; عن الموقع; البحث; بحث; ابحث; المزيد; دخول; تسجيل الدخول;
        تسجيل; اشترك; اشترك الآن; حسابي; اللغة; العربية; الأرشيف; خريطة الموقع; طقس; الطقس; أبراج;
        وظائف; صفحه نخست; خانه; سیاسی; اقتصادی; اجتماعی; فرهنگی; ورزشی; بین الملل; بین‌الملل;
        استان‌ها; علمی; عکس; فیلم; تماس با ما; درباره ما; جستجو; اخبار; جهان; ایران; ورود; پیوندها;
        آرشیو; چندرسانه‌ای; فرهنگ و هنر; جامعه; اقتصاد; ورزش; صفحہ اول; سرورق; پاکستان; دنیا; کھیل;
        شوبز; کاروبار; ٹیکنالوجی; صحت; کالم; ویڈیو; تازہ ترین; رابطہ; تلاش; انٹرنیشنل; דף הבית;
        ראשי; חדשות; כלכלה; ספורט; תרבות; דעות; חיפוש; התחברות; צור קשר; אודות; מדיני; בארץ; בעולם;
        בריאות; סביבה; home; news; latest; latest news; breaking news; world; middle east; politics;
        business; economy; sport; sports; opinion; culture; technology; tech; science; health;
        environment; travel; video; videos; photos; gallery; podcasts; live; weather; search; menu;
        main menu; more; sign in; log in; login; register; subscribe; my account; about; about us;
        contact; contact us; logo; en; ar; arabic; english; العربيه english; skip to content;
        skip to main content; close; toggle navigation; lifestyle; arts; education; features; local;
        national; international; africa; asia; europe; americas; most popular;
    """,
    BoilerplateKind.BUTTON: """
        طباعة; اطبع; طباعة المقال; حفظ; احفظ; نسخ; نسخ الرابط; انسخ الرابط; تم النسخ; استمع;
        استمع للمقال; استمع إلى المقال; استمع للخبر; تشغيل; تكبير; تصغير; تكبير الخط; تصغير الخط;
        حجم الخط; إعجاب; أعجبني; تعليق; أضف تعليقا; إضافة تعليق; إضافة تعليق جديد; علق; التالي;
        السابق; عودة; رجوع; إلى الأعلى; أعلى الصفحة; عرض المزيد; قراءة المزيد; تحميل المزيد; إغلاق;
        موافق; أوافق; قبول; إرسال; أرسل; بلغ عن خطأ; هل لاحظت خطأ; أظهر المزيد; تفاصيل;
        فتح في تطبيق; ترجم; دي; تنزيل; چاپ; چاپ خبر; ذخیره; کپی لینک; کپی; ارسال نظر; نظر شما;
        بیشتر; لینک کوتاه; کوتاه کردن لینک; کد خبر; پرنٹ کریں; محفوظ کریں; تبصرہ کریں; مزید پڑھیں;
        הדפסה; הדפס; שמור; תגובה; הוסף תגובה; עוד; העתק קישור; print; print this page;
        print article; save; save article; copy; copy link; link copied; listen; listen to article;
        play; like; comment; comments off; leave a comment; add a comment; next; previous; back;
        back to top; read more; show more; load more; see more; ok; accept; accept all; agree;
        cancel; submit; send; report an error; text size; a a; aa; font size; bookmark; download;
        expand; zoom; play video; mute; enlarge image; view gallery; open in app; a;
    """,
    BoilerplateKind.SHARE: """
        شارك; شاركها; شارك المقال; شارك الخبر; شارك هذا المقال; مشاركة; للمشاركة; انشر; تابعونا;
        تابعنا; تابعونا على; تابعنا على; فيسبوك; فيس بوك; تويتر; إكس; واتساب; واتس اب; واتس آب;
        تلغرام; تليغرام; تيليجرام; تلجرام; انستغرام; إنستغرام; انستجرام; يوتيوب; لينكدإن; لينكد إن;
        تيك توك; سناب شات; بريد إلكتروني; البريد الإلكتروني; إيميل; ماسنجر; مسنجر; بينتريست;
        أخبار غوغل; اشتراک گذاری; اشتراک‌گذاری; به اشتراک بگذارید; تلگرام; توییتر; فیسبوک;
        اینستاگرام; واتس‌اپ; ایتا; بله; سروش; ما را دنبال کنید; شیئر کریں; شیئر; فیس بک; ٹوئٹر;
        واٹس ایپ; ہمیں فالو کریں; שתף; שתפו; שיתוף; פייסבוק; טוויטר; ווטסאפ; טלגרם; עקבו אחרינו;
        share; share this; share this article; share on; follow; follow us; follow us on; facebook;
        twitter; x; x twitter; whatsapp; telegram; instagram; youtube; linkedin; tiktok; snapchat;
        email; e mail; messenger; pinterest; reddit; rss; google news; threads; bluesky; mastodon;
        tweet; pin it; share on facebook; share on twitter; share on whatsapp; share via email;
        nabd; نبض;
    """,
    BoilerplateKind.ADVERTISEMENT: """
        إعلان; إعلانات; إعلان ممول; مساحة إعلانية; محتوى برعاية; آگهی; تبلیغات; اشتہار; פרסומת;
        תוכן שיווקי; advertisement; ad; ads; advertising; sponsored; sponsored content;
        continue reading below; story continues below advertisement;
    """,
    BoilerplateKind.RELATED: """
        أخبار ذات علاقة; أخبار ذات صلة; خبر ذو صلة; ذات صلة; مواضيع ذات صلة; موضوعات ذات صلة;
        مواضيع ذات علاقة; مقالات ذات صلة; موضوع ذو صلة; محتوى ذو صلة; مواد ذات صلة; تقارير ذات صلة;
        أخبار متعلقة; مواضيع متعلقة; مقالات متعلقة; موضوعات متعلقة; مواضيع مشابهة; مقالات مشابهة;
        أخبار مشابهة; أخبار مرتبطة; مواضيع مرتبطة; اقرأ أيضا; اقرأ أيضاً; إقرأ أيضا; اقرأ المزيد;
        اقرأوا أيضا; اقرأ في الموقع; اقرأ كذلك; اقرأ عن; شاهد أيضا; شاهد ايضا; شاهدوا أيضا;
        تابع أيضا; طالع أيضا; طالعوا أيضا; قد يعجبك أيضا; قد يهمك; قد يهمك أيضا; ربما يهمك;
        ربما يعجبك; لا يفوتك; المزيد من الأخبار; المزيد حول; المزيد عن; أخبار أخرى; مواضيع أخرى;
        مقالات أخرى; من نفس القسم; المزيد من القسم; اخترنا لكم; اخترنا لك; مختارات; نرشح لكم;
        نرشح لك; موصى به; قصص مقترحة; قصص ذات صلة; مقترح لك; الأكثر قراءة; الأكثر مشاهدة;
        الأكثر شيوعا; الأكثر تداولا; الأكثر تعليقا; الأعلى قراءة; الأكثر رواجا; رائج; الرائج;
        رائج الآن; الأحدث; أحدث الأخبار; جديد الموقع; اخر الاخبار; آخر المستجدات; آخر المقالات;
        اخبار مرتبط; اخبار مرتبط با این خبر; مطالب مرتبط; خبرهای مرتبط; بیشتر بخوانید; بخوانید;
        پربازدیدترین; پربازدیدها; پیشنهاد ما; مطالب پیشنهادی; آخرین اخبار; تازه‌ترین اخبار;
        پیشنهاد سردبیر; متعلقہ خبریں; مزید خبریں; یہ بھی پڑھیں; مقبول ترین; اہم خبریں; כתבות נוספות;
        כתבות קשורות; עוד בנושא; קראו גם; קראו עוד; הנקראות ביותר; אולי יעניין אותך; עוד כתבות;
        related; related articles; related news; related stories; related posts; related topics;
        related content; read also; also read; see also; you may also like; you might also like;
        you may like; recommended; recommended for you; more on this story; more from;
        more on this topic; more stories; more news; most read; most viewed; trending; trending now;
        latest stories; editors picks; editor s picks; top stories; dont miss; don t miss;
        from the web; popular; up next; in this story;
    """,
    BoilerplateKind.TAGS: """
        الكلمات المفتاحية; كلمات مفتاحية; كلمات دلالية; الكلمات الدلالية; وسوم; الوسوم; تاغات;
        مواضيع; موضوعات; تصنيفات; التصنيفات; هاشتاغ; برچسب‌ها; برچسب ها; کلیدواژه; کلیدواژه‌ها;
        کلید واژه ها; ٹیگز; תגיות; נושאים; tags; keywords; topics; filed under; categories;
    """,
    BoilerplateKind.FOOTER: """
        التعليقات; تعليقات; لا توجد تعليقات; لا يوجد تعليقات; اترك تعليقا; اترك تعليقك; اترك ردا;
        شاركنا رأيك; تعليقات القراء; شروط التعليق; سياسة الخصوصية; الخصوصية; شروط الاستخدام;
        الشروط والأحكام; اتفاقية الاستخدام; سياسة ملفات الارتباط; ملفات تعريف الارتباط;
        هيئة التحرير; أعلن معنا; للإعلان معنا; الإعلان معنا; حمل التطبيق; حمل تطبيقنا;
        تطبيقات الموبايل; عن الكاتب; نبذة عن الكاتب; اشترك في النشرة البريدية; اشترك في نشرتنا;
        اشترك في نشرتنا البريدية; الاشتراك في النشرة البريدية; نظرات; دیدگاه‌ها; نظرات کاربران;
        دیدگاه شما; ارسال دیدگاه; تبصرے; اپنی رائے دیں; תגובות; כל התגובות; מדיניות פרטיות;
        תנאי שימוש; comments; no comments; leave a reply; join the conversation; post a comment;
        privacy policy; privacy; terms of use; terms; terms of service; terms and conditions;
        cookie policy; cookies; cookie settings; advertise; advertise with us; careers; sitemap;
        newsletter; sign up for our newsletter; subscribe to our newsletter; get the newsletter;
        about the author; our apps; download our app; contact the newsroom; editorial standards;
    """,
}
"""Phrases that make a line boilerplate if it holds nothing else. A row of such phrases counts too."""
