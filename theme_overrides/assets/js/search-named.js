// Which words of a text say a name that was found: a word that was heard in what was typed, or a whole name in a row.
export function naming({ analysis, sounds }, { heard, names }) {
  const starts = new Map();
  for (const name of names) for (const family of name[0] ?? []) starts.set(family, [...(starts.get(family) ?? []), name]);

  // The places of such words among the words of a text.
  function places(words) {
    if (!starts.size) return [];
    const kept = words.flatMap((_, at) => (sounds.isArticle(words, at) ? [] : [at]));
    const families = kept.map((at) => analysis.families(words[at]));
    const found = [];
    families.forEach((own, first) => {
      if (own.some((it) => heard.has(it))) found.push(kept[first]);
      for (const name of own.flatMap((it) => starts.get(it) ?? [])) {
        const isHere = name.every((part, offset) => families[first + offset]?.some((it) => part.includes(it)));
        if (isHere) found.push(...name.map((_, offset) => kept[first + offset]));
      }
    });
    return found;
  }

  // The places of the articles before marked words: «al-» belongs to what it stands before.
  const articles = (words, marked) => [...marked].map((at) => at - 1).filter((at) => at >= 0 && !marked.has(at) && sounds.isArticle(words, at));
  return { places, articles };
}
