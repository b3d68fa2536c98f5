"""Common Arabic words of news, each below the English word that names its concept."""

from mujaz.language.everyday_words import EverydayWords, concept_table, stems_without_affixes

PREFIXES = "وبال فبال وكال وال فال بال كال ولل ال لل وب ول وس وي و ف ب ل ك س ي ت ن"
SUFFIXES = "اتها اتهم يتها ياتها تهم تها هما ات ان ين ون يه ها هم نا وا يا ته ء اء ه ي ت ا ن و"

CONCEPTS = """
    government: حكوم; president: رئيس رئاس رؤساء; minister: وزير وزار وزرا; parliament: برلمان نواب;
    council: مجلس مجالس; election: انتخاب ناخب; vote: صوت تصويت اصوات ناخب; party: حزب احزاب; law: قانون
    قوانين; court: محكم محاكم; judge: قاض قضا; police: شرط بوليس; army: جيش عسكري جيوش; force: قوه قوات;
    war: حرب حروب; peace: سلام سلم; attack: هجوم هاجم هجم; kill: قتل مقتل وفا مات موت قتيل توفي ضحايا;
    weapon: سلاح اسلح; bomb: قنبل تفجير انفجار; security: امن امان; border: حدود; refugee: لاجي; camp:
    مخيم; city: مدين مدن بلد; village: قري; country: دول بلد بلاد وطن; people: شعب ناس اشخاص شخص;
    region: منطق مناطق اقليم; world: عالم دولي; national: وطن قوم; foreign: خارج اجنب; agreement: اتفاق
    صفق; meeting: اجتماع التقي لقا; conference: موتمر; decision: قرار قرر; plan: خط مخطط; project: مشروع
    مشاريع; program: برنامج برامج; report: تقرير تقارير ابلغ; study: دراس بحث ابحاث; university: جامع;
    school: مدرس مدارس; student: طالب طلاب طلب تلميذ تلاميذ; teacher: معلم مدرس; education: تعليم; book:
    كتاب كتب; library: مكتب; newspaper: صحيف صحف جريد; journalist: صحف صحاف; news: خبر اخبار انبا;
    media: اعلام; hospital: مستشف مشاف; doctor: طبيب اطبا دكتور; patient: مريض مرض; disease: مرض امراض;
    health: صح; medicine: دوا ادوي طب عقار; virus: فيروس; infection: عدو اصاب مصاب; vaccine: لقاح تلقيح;
    treatment: علاج عالج; test: اختبار فحص; symptom: اعراض; blood: دم; water: ماء مياه; river: نهر
    انهار; sea: بحر بحار; ocean: محيط; lake: بحير; rain: مطر امطار; snow: ثلج ثلوج; wind: ريح رياح;
    weather: طقس; climate: مناخ; fire: حريق نار حرائق; earthquake: زلزال زلازل; island: جزير جزر;
    mountain: جبل جبال; desert: صحرا باد; forest: غاب; tree: شجر اشجار; plant: نبات مصنع; animal: حيوان;
    fish: سمك اسماك صيد; dog: كلب كلاب; farm: زراع مزارع مزرع فلاح; food: غذا طعام اغذي; wheat: قمح
    حبوب; oil: نفط زيت; gas: غاز; energy: طاق; electricity: كهربا; price: سعر اسعار; money: مال اموال
    نقود; bank: بنك مصرف مصارف; company: شرك; market: سوق اسواق; trade: تجار اعمال; economy: اقتصاد;
    tax: ضريب ضرائب; dollar: دولار; pound: جني رطل; euro: يورو; job: عمل عامل عمال وظيف; industry: صناع;
    factory: مصنع مصانع; product: منتج انتاج; sell: بيع باع مبيع; buy: شرا اشتر; pay: دفع; cost: تكلف
    تكاليف كلف; road: طريق شارع طرق شوارع; bridge: جسر جسور; car: سيار مركب عرب; bus: حافل باص; train:
    قطار; plane: طائر رحل; airport: مطار; ship: سفين قارب سفن زورق; port: مينا موان; house: منزل بيت
    منازل بيوت; building: مبن بنا مبان; church: كنيس كنائس; mosque: مسجد مساجد جامع; museum: متحف متاحف;
    art: فن فنان فنون; music: موسيق; song: اغني غنا مغن; film: فيلم افلام; television: تلفزيون تلفاز;
    game: لعب مبارا العاب; match: مبارا; team: فريق فرق; player: لاعب لعب; coach: مدرب تدريب; goal: هدف
    اهداف; win: فوز فاز فائز نصر; lose: خسر خسار; league: دوري; cup: كاس; club: ناد; season: موسم; race:
    سباق; point: نقط نقاط; man: رجل رجال; woman: امرا نسا سيد; child: طفل اطفال; boy: صب ولد; girl: فتا
    بنت; family: اسر عائل; father: اب والد ابا; son: ابن نجل ابنا; daughter: ابن بنت; brother: اخ شقيق;
    sister: اخت شقيق; wife: زوج; husband: زوج; friend: صديق اصدقا; life: حيا عيش يعيش عاش; day: يوم
    ايام; week: اسبوع اسابيع; month: شهر اشهر شهور; year: عام سن سنوات اعوام سنو; hour: ساع; minute:
    دقيق دقائق; today: اليوم; yesterday: امس; night: ليل; morning: صباح; evening: مسا; century: قرن
    قرون; history: تاريخ; monday: اثنين; tuesday: ثلاثا; wednesday: اربعا; thursday: خميس; friday: جمع;
    saturday: سبت; sunday: احد; summer: صيف; winter: شتا; spring: ربيع; autumn: خريف; january: يناير
    كانون; february: فبراير شباط; march: مارس اذار; april: ابريل نيسان; may: مايو ايار; june: يونيو
    حزيران; july: يوليو تموز; august: اغسطس اب; september: سبتمبر ايلول; october: اكتوبر تشرين;
    november: نوفمبر تشرين; december: ديسمبر كانون; north: شمال; south: جنوب; east: شرق; west: غرب;
    centre: مركز وسط; america: امريك اميرك; britain: بريطان; england: انجليز انكليز انجلترا; france:
    فرنس; germany: المان; italy: ايطال; spain: اسبان; russia: روس; china: صين; japan: يابان; india: هند;
    europe: اوروب; africa: افريق; asia: اسي; australia: استرال; canada: كند; turkey: ترك; iran: ايران;
    iraq: عراق; syria: سور; egypt: مصر; israel: اسرائيل; palestine: فلسطين; saudi: سعود; lebanon: لبنان;
    jordan: اردن; yemen: يمن; libya: ليب; arab: عرب; islam: اسلام مسلم; christian: مسيح; jewish: يهود;
    god: الله اله; religion: دين ديان; say: قال قول يقول وقالت ذكر اضاف صرح اخبر; announce: اعلن اعلان;
    ask: سال سوال طلب; know: عرف علم يعرف; think: اعتقد يعتقد ظن فكر راي; want: اراد يريد رغب; show:
    اظهر عرض; find: وجد عثر; use: استخدم استخدام استعمل; help: ساعد مساعد; need: حاج احتاج يحتاج; begin:
    بدا بداي; continue: استمر واصل; stop: توقف وقف ايقاف; open: فتح افتتح مفتوح; close: اغلق قريب مغلق;
    increase: زاد زياد ارتفاع ارتفع نمو; decrease: انخفاض انخفض تراجع; leave: غادر ترك يسار; return: عاد
    عود رجع; visit: زيار زار زوار; travel: سفر سافر; write: كتب كاتب كتاب; read: قرا; new: جديد; old:
    قديم سن; big: كبير ضخم عظيم; small: صغير; good: جيد حسن; bad: سي; important: مهم هام; high: مرتفع
    عال; low: منخفض; young: شاب صغار شباب; first: اول; second: ثان; last: اخير ماض; next: قادم مقبل تال;
    early: مبكر اوائل; many: كثير عديد; more: اكثر مزيد; few: قليل; half: نصف; number: عدد رقم; group:
    مجموع جماع; member: عض اعضا; leader: زعيم قائد قاد; former: سابق; official: مسؤول رسم مسول; private:
    خاص; social: اجتماع; political: سياس; power: سلط قوه; right: حق حقوق يمين; freedom: حر حري;
    democracy: ديمقراط; human: انسان بشر; problem: مشكل; result: نتيج نتائج; change: تغيير تغير; effect:
    تاثير اثر; evidence: دليل ادل; crime: جريم جرائم; prison: سجن سجون; arrest: اعتقال اعتقل القبض;
    victim: ضحي; murder: قتل; accuse: اتهم تهم; trial: محاكم تجرب; letter: رسال خطاب; phone: هاتف اتصل
    اتصال; internet: انترنت; computer: كمبيوتر حاسوب; technology: تكنولوج تقن; science: علم علما; space:
    فضا; earth: ارض اراض; sun: شمس; moon: قمر; light: ضو; colour: لون الوان; white: ابيض بيضا; black:
    اسود سودا; red: احمر حمرا; green: اخضر خضرا; blue: ازرق زرقا; body: جسم جسد جث; head: راس; hand: يد
    ايد; eye: عين عيون; heart: قلب; king: ملك; queen: ملك; prince: امير; empire: امبراطور; population:
    سكان; resident: سكان مقيم; language: لغ; word: كلم; story: قص; picture: صور; door: باب; room: غرف;
    table: طاول; stone: حجر; gold: ذهب; wood: خشب;
"""

EVERYDAY_WORDS = EverydayWords(
    concept_table(CONCEPTS.strip().removesuffix(";")),
    stems_without_affixes(PREFIXES, SUFFIXES),
    all_stems_count=True,
)
