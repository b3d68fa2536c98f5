// Suggests words that are one wrong, missing, doubled or swapped letter away from a word without results.

const PREFIXES = ["", "ال", "و", "ب", "ل", "ف", "ك", "وال", "بال", "لل", "فال", "كال"];
const ARTICLE = "ال";
const LEAST_LENGTH = 4;
const LEAST_STEM = 3;
const FARTHEST_LENGTH = 4;
const MOST_SUGGESTIONS = 6;
const WORD_COST = 0.5;
const PREFIX_LETTER_COST = 0.02;
const STEM_COST = 0.6;
const USE_DISCOUNT = 0.01;

/**
 * Whether two words are at most one edit apart. Neighbours that changed places count as one edit: Damerau (1964)
 * counted that such single errors make up more than 80 % of all misspellings.
 * @param {string} one
 * @param {string} other
 */
export function isOneEditApart(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [difference, otherDifference] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (difference.length <= 1 && otherDifference.length <= 1) return true;
  const isSwap = difference[0] === otherDifference[1] && difference[1] === otherDifference[0];
  return difference.length === 2 && otherDifference.length === 2 && isSwap;
}

/**
 * The rest of a word whose article may be the misspelt part.
 * @param {string} word
 */
function withoutMisspeltArticle(word) {
  if (word.startsWith(ARTICLE)) return [];
  const lengths = [1, 2, 3].filter((length) => word.length - length >= LEAST_STEM);
  return lengths.filter((length) => isOneEditApart(word.slice(0, length), ARTICLE)).map((length) => word.slice(length));
}

/**
 * @param {string} typed
 * @param {string[]} stems
 * @param {string} family
 */
function arabicCost(typed, stems, family) {
  const prefix = PREFIXES.find((candidate) => isOneEditApart(typed, candidate + family));
  if (prefix !== undefined) return WORD_COST + PREFIX_LETTER_COST * prefix.length;
  return stems.some((stem) => isOneEditApart(stem, family)) ? STEM_COST : null;
}

/**
 * @param {string} typed
 * @param {string[]} stems
 * @param {string} word
 * @param {string} family
 */
function latinCost(typed, stems, word, family) {
  if (isOneEditApart(typed, word)) return WORD_COST;
  return stems.some((stem) => isOneEditApart(stem, family)) ? STEM_COST : null;
}

/**
 * Words of the index that share the first or the last half of a stem. One mistake leaves one half untouched,
 * so that these hold every word that is one edit away.
 * @param {SearchIndex} index
 * @param {string[]} stems
 */
async function candidates(index, stems) {
  /** @param {string} word */
  const half = (word) => word.slice(0, Math.max(2, Math.floor(word.length / 2)));
  const starts = [...new Set(stems.map(half))].slice(0, 3);
  const ends = [...new Set(stems.map((stem) => half([...stem].reverse().join(""))))].slice(0, 2);
  const lists = await Promise.all([
    ...starts.map((start) => index.neighbours("f", start)),
    ...ends.map((end) => index.neighbours("b", end)),
  ]);
  return lists.flat();
}

/**
 * @param {SearchIndex} index
 * @param {string} typed
 * @returns {Promise<SpellingSuggestion[]>} The likeliest first.
 */
export async function suggestSpellings(index, typed) {
  const { analysis } = index;
  const isArabic = analysis.isArabic(typed);
  const folded = isArabic ? analysis.readings(typed)[0] : analysis.fold(typed.replaceAll("'", ""));
  if (folded.length < LEAST_LENGTH || /[0-9]/.test(folded)) return [];
  const others = [...analysis.families(typed), ...(isArabic ? withoutMisspeltArticle(folded) : [])];
  const stems = [...new Set([folded, ...others])].filter((stem) => stem.length >= LEAST_STEM);
  /** @type {Map<string, SpellingSuggestion>} */
  const suggestions = new Map();
  for (const [word, use] of await candidates(index, stems)) {
    if (Math.abs(word.length - folded.length) > FARTHEST_LENGTH) continue;
    const family = isArabic ? word : analysis.families(word)[0];
    const distance = isArabic ? arabicCost(folded, stems, family) : latinCost(folded, stems, word, family);
    if (distance === null) continue;
    const cost = distance - use * USE_DISCOUNT; // of two words as near, the more frequent one was meant
    const known = suggestions.get(family);
    if (!known || known.cost > cost) suggestions.set(family, { family, word, cost });
  }
  return [...suggestions.values()]
    .sort((one, other) => one.cost - other.cost || (one.family < other.family ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}
