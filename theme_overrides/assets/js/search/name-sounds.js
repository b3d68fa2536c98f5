// Compares names by their consonants, so that قاسم, Qasim and Kassem meet; then by their vowels.
// The build computes the same skeletons (`mujaz/search/name_keys.py`) by the same rules, which come with the index.

const FARTHEST = 0.5;
// A letter that is pronounced in another way somewhere, or an article as part of the word.
const OTHER_READING_COST = 0.2;
const VOWEL_COSTS = { absentInLatin: 0.3, longAgainstNone: 0.4, similar: 0.35, different: 0.6 };
const LAST_VOWEL_WEIGHT = 0.5; // endings vary most between romanizations: -a, -ah, -eh
const FIRST_VOWEL_WEIGHT = 1.5;
const INITIAL = "A"; // hamza, alef or ʿayn at the beginning of a name

/** @param {AnalysisRules} rules @param {Analysis} analysis @returns {NameSounds} */
export function createNameSounds({ names: rules }, analysis) {
  /** @param {Replacement[]} list @returns {[RegExp, string][]} */
  const compile = (list) => list.map(([pattern, to]) => [new RegExp(pattern, "gu"), to]);
  const scripts = rules.scripts.map((script) => ({
    start: script.letters ? new RegExp(`^[${script.letters}]`, "u") : null,
    article: script.article ? new RegExp(script.article, "u") : null,
    writesVowels: script.writes_vowels,
    steps: compile(script.steps),
    alternates: compile(script.alternates),
  }));
  const latin = scripts[scripts.length - 1]; // it takes what no other script claims
  const assimilated = new RegExp(rules.assimilated, "u");
  const vowels = new Set(rules.vowels);
  const silent = new RegExp(`[^A-Za-z${rules.vowels}]`, "gu");
  /** @param {string} surface */
  const scriptOf = (surface) => scripts.find(({ start }) => start?.test(surface)) ?? latin;

  /**
   * The sounds of a word in order; doubled consonants count once, since only some romanizations double them.
   * @param {string} word
   * @param {[RegExp, string][]} steps
   */
  function soundsOf(word, steps) {
    let text = word;
    for (const [pattern, to] of steps) text = text.replace(pattern, to);
    const sounds = [...text.replace(silent, "")];
    return sounds.filter((sound, position) => vowels.has(sound) || sounds[position - 1] !== sound);
  }

  /**
   * The ways in which a word may be pronounced, the likeliest first.
   * @param {string} surface
   */
  function pronunciations(surface) {
    const script = scriptOf(surface);
    const word = script === latin ? analysis.fold(surface.replaceAll("'", "")) : surface;
    const bare = script.article ? word.replace(script.article, "") : word;
    const others = script.alternates.map(([pattern, to]) => bare.replace(pattern, to)).filter((it) => it !== bare);
    const spellings = bare === word ? [bare, ...others] : [bare, word, ...others];
    return spellings.map((spelling) => soundsOf(spelling, script.steps));
  }
  /** @param {string[]} sounds */
  const consonants = (sounds) => sounds.filter((sound) => !vowels.has(sound)).join("");
  /** @param {string} surface */
  const skeletons = (surface) => [
    ...new Set(
      pronunciations(surface)
        .map(consonants)
        .filter((skeleton) => skeleton.length >= rules.least),
    ),
  ];

  /**
   * The vowels before, between and after the consonants: one slot more than there are consonants.
   * @param {string[]} sounds
   */
  function vowelSlots(sounds) {
    const slots = [""];
    for (const sound of sounds) {
      if (vowels.has(sound)) slots[slots.length - 1] += sound;
      else slots.push("");
    }
    return slots;
  }
  /** @param {string} slot */
  const lastShortVowel = (slot) => slot.replace("ā", "a").replace("ī", "i").replace("ū", "u").at(-1) ?? "";

  /**
   * Arabic leaves short vowels unwritten, so an empty Arabic slot may hold any of them; an empty Latin one is empty.
   * @param {{ slot: string, writesVowels: boolean }} one
   * @param {{ slot: string, writesVowels: boolean }} other
   * @param {boolean} isInitial Whether the slot follows the initial hamza, alef or ʿayn.
   */
  function slotCost(one, other, isInitial) {
    const [vowel, otherVowel] = [lastShortVowel(one.slot), lastShortVowel(other.slot)];
    if (vowel === otherVowel) return 0;
    if (one.slot && other.slot)
      return vowel !== "u" && otherVowel !== "u" ? VOWEL_COSTS.similar : VOWEL_COSTS.different;
    const [empty, filled] = one.slot ? [other, one] : [one, other];
    if (empty.writesVowels) return VOWEL_COSTS.absentInLatin;
    if (isInitial) return 0; // a long first vowel may stand for an unwritten ʿayn
    return filled.slot.length > 1 || /[āīū]/u.test(filled.slot) ? VOWEL_COSTS.longAgainstNone : 0;
  }

  /**
   * @param {string[]} sounds
   * @param {string[]} otherSounds
   * @param {boolean} writesVowels
   * @param {boolean} otherWritesVowels
   */
  function vowelCost(sounds, otherSounds, writesVowels, otherWritesVowels) {
    const [slots, otherSlots] = [vowelSlots(sounds), vowelSlots(otherSounds)];
    let cost = 0;
    slots.forEach((slot, position) => {
      const isInitial = position === 1 && sounds[0] === INITIAL;
      const isLast = position === slots.length - 1;
      const weight = isLast ? LAST_VOWEL_WEIGHT : isInitial ? FIRST_VOWEL_WEIGHT : 1;
      const other = { slot: otherSlots[position], writesVowels: otherWritesVowels };
      cost += weight * slotCost({ slot, writesVowels }, other, isInitial);
    });
    return cost;
  }

  /** @type {NameSounds["distance"]} */
  function distance(query, form) {
    const [writesVowels, otherWritesVowels] = [query, form].map((word) => scriptOf(word).writesVowels);
    const pairs = pronunciations(query).flatMap((sounds, rank) =>
      pronunciations(form).map((otherSounds, otherRank) => ({ sounds, otherSounds, isFirst: !rank && !otherRank })),
    );
    const costs = pairs
      .filter(({ sounds, otherSounds }) => isComparable(consonants(sounds), consonants(otherSounds)))
      .map(({ sounds, otherSounds, isFirst }) => {
        const readingCost = isFirst ? 0 : OTHER_READING_COST;
        return readingCost + vowelCost(sounds, otherSounds, writesVowels, otherWritesVowels);
      })
      .filter((cost) => cost <= FARTHEST);
    return costs.length ? Math.min(...costs) : null;
  }

  /**
   * Whether two words have the same consonants, and more than one, which is too little to go by.
   * @param {string} skeleton
   * @param {string} other
   */
  const isComparable = (skeleton, other) => skeleton === other && skeleton.replace(INITIAL, "").length > 1;

  /** @type {NameSounds["isArticle"]} */
  function isArticle(words, position) {
    if (rules.latin_articles.includes(words[position])) return true;
    const match = assimilated.exec(words[position]); // "az" in "Deir az-Zor" takes the letter that follows it
    return Boolean(match && words[position + 1]?.startsWith(match[1]));
  }
  return { skeletons, distance, isArticle };
}
