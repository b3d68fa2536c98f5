// Finds the words of a text that name a record of the result: a word that matched the query, or a whole name.

/**
 * @param {SearchIndex} index
 * @param {NamePatterns} patterns
 */
export function createNameMarks({ analysis, sounds }, patterns) {
  /** @type {Map<string, string[][][]>} */
  const namesByFirstFamily = new Map();
  for (const name of patterns.names) {
    for (const family of name[0] ?? []) {
      namesByFirstFamily.set(family, [...(namesByFirstFamily.get(family) ?? []), name]);
    }
  }

  /**
   * Positions of such words. Articles are skipped, since «al-» is written or left out at will.
   * @param {string[]} words
   */
  function namePositions(words) {
    if (!namesByFirstFamily.size) return [];
    const positions = words.flatMap((_, position) => (sounds.isArticle(words, position) ? [] : [position]));
    const families = positions.map((position) => analysis.families(words[position]));
    /** @type {number[]} */
    const marked = [];
    families.forEach((own, first) => {
      if (own.some((family) => patterns.families.has(family))) marked.push(positions[first]);
      for (const name of own.flatMap((family) => namesByFirstFamily.get(family) ?? [])) {
        const isHere = name.every((part, offset) => families[first + offset]?.some((family) => part.includes(family)));
        if (isHere) marked.push(...name.map((_, offset) => positions[first + offset]));
      }
    });
    return marked;
  }

  /**
   * Positions of the articles before marked words: an article is marked with its noun, never alone.
   * @param {string[]} words
   * @param {Set<number>} marked
   */
  function articlePositions(words, marked) {
    return [...marked]
      .map((position) => position - 1)
      .filter((position) => position >= 0 && !marked.has(position) && sounds.isArticle(words, position));
  }
  return { namePositions, articlePositions };
}
