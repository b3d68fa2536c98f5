// "Did you mean": words that are one wrong, missing, doubled or swapped letter away from what was typed.
const PREFIXES = ["", "ال", "و", "ب", "ل", "ف", "ك", "وال", "بال", "لل", "فال", "كال"];
const LEAST = 4;

// Whether two words are at most one edit apart; neighbours that changed places count as one.
export function isNear(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

export async function near(index, typed, most = 6) {
  const { analysis } = index;
  const arabic = analysis.isArabic(typed);
  const whole = arabic ? analysis.readings(typed)[0] : analysis.fold(typed.replaceAll("'", ""));
  if (whole.length < LEAST || /[0-9]/.test(whole)) return [];
  const stems = [...new Set([whole, ...analysis.families(typed), ...(arabic ? articles(whole) : [])])].filter((it) => it.length > 2);
  const half = (word) => Math.max(2, Math.floor(word.length / 2));
  const heads = [...new Set(stems.map((it) => it.slice(0, half(it))))];
  const tails = [...new Set(stems.map((it) => [...it].reverse().join("").slice(0, half(it))))];
  const lists = await Promise.all([
    ...heads.slice(0, 3).map((it) => index.neighbours("f", it)),
    ...tails.slice(0, 2).map((it) => index.neighbours("b", it)),
  ]);
  const found = new Map();
  for (const [word, use] of lists.flat()) {
    if (Math.abs(word.length - whole.length) > 4) continue;
    const price = arabic ? arabicPrice(whole, stems, word) : latinPrice(whole, stems, word, analysis);
    const [family] = arabic ? [word] : analysis.families(word);
    const better = price - use / 100;
    if (price !== null && !(found.get(family)?.price <= better)) found.set(family, { word, price: better });
  }
  return [...found]
    .map(([family, it]) => ({ family, ...it }))
    .sort((one, other) => one.price - other.price || (one.family < other.family ? -1 : 1))
    .slice(0, most);
}

// The rest of a word whose article may be the misspelt part.
const articles = (whole) => whole.startsWith("ال") ? [] :
  [1, 2, 3].filter((size) => whole.length - size > 2 && isNear(whole.slice(0, size), "ال")).map((size) => whole.slice(size));

function arabicPrice(whole, stems, family) {
  const close = PREFIXES.find((prefix) => isNear(whole, prefix + family));
  if (close !== undefined) return 0.5 + 0.02 * close.length;
  return stems.some((stem) => isNear(stem, family)) ? 0.6 : null;
}

function latinPrice(whole, stems, word, analysis) {
  if (isNear(whole, word)) return 0.5;
  const [family] = analysis.families(word);
  return stems.some((stem) => isNear(stem, family)) ? 0.6 : null;
}
