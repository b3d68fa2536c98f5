"""Common words of news in English and Arabic: enough to see whether two texts speak of the same things.

Each entry is a concept: English stems, a colon, Arabic stems in the spelling of `plain_arabic`. It is not a
dictionary: a word that is missing here proves nothing.
"""

TEXT = """
government: حكوم; president presidency: رئيس رئاس رؤساء; minister ministry: وزير وزار وزرا;
parliament: برلمان نواب; council: مجلس مجالس; election elect: انتخاب ناخب;
vote voter voting: صوت تصويت اصوات ناخب; party: حزب احزاب; law legal legislation: قانون قوانين;
court: محكم محاكم; judge: قاض قضا; police: شرط بوليس; army military: جيش عسكري جيوش; force: قوه قوات;
war: حرب حروب; peace: سلام سلم; attack: هجوم هاجم هجم;
kill dead death die: قتل مقتل وفا مات موت قتيل توفي ضحايا; weapon arms: سلاح اسلح;
bomb explosion: قنبل تفجير انفجار; security: امن امان; border: حدود; refugee: لاجي; camp: مخيم;
city town: مدين مدن بلد; village: قري; country state nation: دول بلد بلاد وطن;
people: شعب ناس اشخاص شخص; region area: منطق مناطق اقليم; world international global: عالم دولي;
national: وطن قوم; foreign: خارج اجنب; agreement deal: اتفاق صفق; meeting meet: اجتماع التقي لقا;
conference: موتمر; decision decide: قرار قرر; plan: خط مخطط; project: مشروع مشاريع;
program programme: برنامج برامج; report: تقرير تقارير ابلغ; study research: دراس بحث ابحاث;
university: جامع; school: مدرس مدارس; student pupil: طالب طلاب طلب تلميذ تلاميذ; teacher: معلم مدرس;
education: تعليم; book: كتاب كتب; library: مكتب; newspaper paper: صحيف صحف جريد; journalist: صحف صحاف;
news: خبر اخبار انبا; media: اعلام; hospital: مستشف مشاف; doctor physician: طبيب اطبا دكتور;
patient: مريض مرض; disease illness: مرض امراض; health: صح; medicine drug medical: دوا ادوي طب عقار;
virus: فيروس; infection infect: عدو اصاب مصاب; vaccine: لقاح تلقيح; treatment treat: علاج عالج;
test: اختبار فحص; symptom: اعراض; blood: دم; water: ماء مياه; river: نهر انهار; sea: بحر بحار;
ocean: محيط; lake: بحير; rain: مطر امطار; snow: ثلج ثلوج; wind: ريح رياح; weather: طقس; climate: مناخ;
fire: حريق نار حرائق; earthquake: زلزال زلازل; island: جزير جزر; mountain: جبل جبال; desert: صحرا باد;
forest: غاب; tree: شجر اشجار; plant: نبات مصنع; animal: حيوان; fish: سمك اسماك صيد; dog: كلب كلاب;
farm farmer agriculture: زراع مزارع مزرع فلاح; food: غذا طعام اغذي; wheat grain: قمح حبوب; oil: نفط زيت;
gas: غاز; energy: طاق; electricity electric: كهربا; price: سعر اسعار; money: مال اموال نقود;
bank: بنك مصرف مصارف; company: شرك; market: سوق اسواق; trade business: تجار اعمال;
economy economic: اقتصاد; tax: ضريب ضرائب; dollar: دولار; pound: جني رطل; euro: يورو;
job work worker: عمل عامل عمال وظيف; industry industrial: صناع; factory: مصنع مصانع;
product produce production: منتج انتاج; sell sale: بيع باع مبيع; buy purchase: شرا اشتر;
pay payment: دفع; cost: تكلف تكاليف كلف; road street: طريق شارع طرق شوارع; bridge: جسر جسور;
car vehicle: سيار مركب عرب; bus: حافل باص; train railway: قطار; plane aircraft flight: طائر رحل;
airport: مطار; ship boat: سفين قارب سفن زورق; port: مينا موان; house home: منزل بيت منازل بيوت;
building build: مبن بنا مبان; church: كنيس كنائس; mosque: مسجد مساجد جامع; museum: متحف متاحف;
art artist: فن فنان فنون; music: موسيق; song sing singer: اغني غنا مغن; film movie: فيلم افلام;
television: تلفزيون تلفاز; game: لعب مبارا العاب; match: مبارا; team: فريق فرق; player play: لاعب لعب;
coach train: مدرب تدريب; goal: هدف اهداف; win winner victory: فوز فاز فائز نصر; lose loss: خسر خسار;
league: دوري; cup: كاس; club: ناد; season: موسم; race: سباق; point: نقط نقاط; man men: رجل رجال;
woman women: امرا نسا سيد; child children: طفل اطفال; boy: صب ولد; girl: فتا بنت; family: اسر عائل;
father: اب والد ابا; son: ابن نجل ابنا; daughter: ابن بنت; brother: اخ شقيق; sister: اخت شقيق;
wife: زوج; husband: زوج; friend: صديق اصدقا; life live: حيا عيش يعيش عاش; day: يوم ايام;
week: اسبوع اسابيع; month: شهر اشهر شهور; year annual: عام سن سنوات اعوام سنو; hour: ساع;
minute: دقيق دقائق; today: اليوم; yesterday: امس; night: ليل; morning: صباح; evening: مسا;
century: قرن قرون; history historic: تاريخ; monday: اثنين; tuesday: ثلاثا; wednesday: اربعا;
thursday: خميس; friday: جمع; saturday: سبت; sunday: احد; summer: صيف; winter: شتا; spring: ربيع;
autumn fall: خريف; january: يناير كانون; february: فبراير شباط; march: مارس اذار; april: ابريل نيسان;
may: مايو ايار; june: يونيو حزيران; july: يوليو تموز; august: اغسطس اب; september: سبتمبر ايلول;
october: اكتوبر تشرين; november: نوفمبر تشرين; december: ديسمبر كانون; north northern: شمال;
south southern: جنوب; east eastern: شرق; west western: غرب; centre center central: مركز وسط;
america american: امريك اميرك; britain british: بريطان; england english: انجليز انكليز انجلترا;
france french: فرنس; germany german: المان; italy italian: ايطال; spain spanish: اسبان;
russia russian: روس; china chinese: صين; japan japanese: يابان; india indian: هند;
europe european: اوروب; africa african: افريق; asia asian: اسي; australia australian: استرال;
canada canadian: كند; turkey turkish: ترك; iran iranian: ايران; iraq iraqi: عراق; syria syrian: سور;
egypt egyptian: مصر; israel israeli: اسرائيل; palestine palestinian: فلسطين; saudi: سعود;
lebanon lebanese: لبنان; jordan jordanian: اردن; yemen yemeni: يمن; libya libyan: ليب; arab arabic: عرب;
islam islamic muslim: اسلام مسلم; christian: مسيح; jewish jew: يهود; god: الله اله;
religion religious: دين ديان; say said tell told: قال قول يقول وقالت ذكر اضاف صرح اخبر;
announce: اعلن اعلان; ask question: سال سوال طلب; know: عرف علم يعرف;
think believe: اعتقد يعتقد ظن فكر راي; want: اراد يريد رغب; show: اظهر عرض; find found: وجد عثر;
use: استخدم استخدام استعمل; help: ساعد مساعد; need: حاج احتاج يحتاج; begin start began: بدا بداي;
continue: استمر واصل; stop: توقف وقف ايقاف; open: فتح افتتح مفتوح; close: اغلق قريب مغلق;
increase rise grow growth: زاد زياد ارتفاع ارتفع نمو; decrease decline: انخفاض انخفض تراجع;
leave left: غادر ترك يسار; return: عاد عود رجع; visit: زيار زار زوار; travel: سفر سافر;
write wrote writer: كتب كاتب كتاب; read: قرا; new: جديد; old: قديم سن; big large great: كبير ضخم عظيم;
small little: صغير; good: جيد حسن; bad: سي; important: مهم هام; high: مرتفع عال; low: منخفض;
young: شاب صغار شباب; first: اول; second: ثان; last: اخير ماض; next: قادم مقبل تال; early: مبكر اوائل;
many: كثير عديد; more: اكثر مزيد; few: قليل; half: نصف; number: عدد رقم; group: مجموع جماع;
member: عض اعضا; leader: زعيم قائد قاد; former: سابق; official: مسؤول رسم مسول; private: خاص;
social: اجتماع; political politic: سياس; power: سلط قوه; right: حق حقوق يمين; freedom free: حر حري;
democracy democratic: ديمقراط; human: انسان بشر; problem: مشكل; result: نتيج نتائج; change: تغيير تغير;
effect: تاثير اثر; evidence: دليل ادل; crime: جريم جرائم; prison: سجن سجون; arrest: اعتقال اعتقل القبض;
victim: ضحي; murder: قتل; accuse charge: اتهم تهم; trial: محاكم تجرب; letter: رسال خطاب;
phone call: هاتف اتصل اتصال; internet: انترنت; computer: كمبيوتر حاسوب; technology: تكنولوج تقن;
science scientist scientific: علم علما; space: فضا; earth land: ارض اراض; sun: شمس; moon: قمر;
light: ضو; colour color: لون الوان; white: ابيض بيضا; black: اسود سودا; red: احمر حمرا;
green: اخضر خضرا; blue: ازرق زرقا; body: جسم جسد جث; head: راس; hand: يد ايد; eye: عين عيون; heart: قلب;
king: ملك; queen: ملك; prince princess: امير; empire: امبراطور; population: سكان;
resident inhabitant: سكان مقيم; language: لغ; word: كلم; story: قص; picture image photo: صور; door: باب;
room: غرف; table: طاول; stone: حجر; gold: ذهب; wood: خشب;
"""
