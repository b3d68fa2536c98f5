"""Common English words of news. The first word of an entry names its concept in all languages."""

from mujaz.language.everyday_words import EverydayWords, concept_table, stems_without_endings

ENDINGS = "’s 's ies ings ing ers es ed er ly s d"

CONCEPTS = """
    government; president presidency; minister ministry; parliament; council; election elect; vote voter
    voting; party; law legal legislation; court; judge; police; army military; force; war; peace;
    attack; kill dead death die; weapon arms; bomb explosion; security; border; refugee; camp; city
    town; village; country state nation; people; region area; world international global; national;
    foreign; agreement deal; meeting meet; conference; decision decide; plan; project; program
    programme; report; study research; university; school; student pupil; teacher; education; book;
    library; newspaper paper; journalist; news; media; hospital; doctor physician; patient; disease
    illness; health; medicine drug medical; virus; infection infect; vaccine; treatment treat; test;
    symptom; blood; water; river; sea; ocean; lake; rain; snow; wind; weather; climate; fire;
    earthquake; island; mountain; desert; forest; tree; plant; animal; fish; dog; farm farmer
    agriculture; food; wheat grain; oil; gas; energy; electricity electric; price; money; bank; company;
    market; trade business; economy economic; tax; dollar; pound; euro; job work worker; industry
    industrial; factory; product produce production; sell sale; buy purchase; pay payment; cost; road
    street; bridge; car vehicle; bus; train railway; plane aircraft flight; airport; ship boat; port;
    house home; building build; church; mosque; museum; art artist; music; song sing singer; film movie;
    television; game; match; team; player play; coach train; goal; win winner victory; lose loss;
    league; cup; club; season; race; point; man men; woman women; child children; boy; girl; family;
    father; son; daughter; brother; sister; wife; husband; friend; life live; day; week; month; year
    annual; hour; minute; today; yesterday; night; morning; evening; century; history historic; monday;
    tuesday; wednesday; thursday; friday; saturday; sunday; summer; winter; spring; autumn fall;
    january; february; march; april; may; june; july; august; september; october; november; december;
    north northern; south southern; east eastern; west western; centre center central; america american;
    britain british; england english; france french; germany german; italy italian; spain spanish;
    russia russian; china chinese; japan japanese; india indian; europe european; africa african; asia
    asian; australia australian; canada canadian; turkey turkish; iran iranian; iraq iraqi; syria
    syrian; egypt egyptian; israel israeli; palestine palestinian; saudi; lebanon lebanese; jordan
    jordanian; yemen yemeni; libya libyan; arab arabic; islam islamic muslim; christian; jewish jew;
    god; religion religious; say said tell told; announce; ask question; know; think believe; want;
    show; find found; use; help; need; begin start began; continue; stop; open; close; increase rise
    grow growth; decrease decline; leave left; return; visit; travel; write wrote writer; read; new;
    old; big large great; small little; good; bad; important; high; low; young; first; second; last;
    next; early; many; more; few; half; number; group; member; leader; former; official; private;
    social; political politic; power; right; freedom free; democracy democratic; human; problem; result;
    change; effect; evidence; crime; prison; arrest; victim; murder; accuse charge; trial; letter; phone
    call; internet; computer; technology; science scientist scientific; space; earth land; sun; moon;
    light; colour color; white; black; red; green; blue; body; head; hand; eye; heart; king; queen;
    prince princess; empire; population; resident inhabitant; language; word; story; picture image
    photo; door; room; table; stone; gold; wood;
"""

EVERYDAY_WORDS = EverydayWords(
    concept_table(CONCEPTS.strip().removesuffix(";")), stems_without_endings(ENDINGS, restored="e y")
)
