// Names by their consonants, so that قاسم, Qasim and Kassem meet; vowels are compared before a match counts.
const DEAREST = 0.5;
const OTHER_READING = 0.2; // a letter that is spoken in another way somewhere, or an article as part of the word

export function nameSounds(rules, analysis) {
  const { names } = rules;
  const compiled = (list) => list.map(([pattern, to]) => [new RegExp(pattern, "gu"), to]);
  const scripts = names.scripts.map((script) => ({
    opening: script.letters && new RegExp(`^[${script.letters}]`, "u"),
    article: script.article && new RegExp(script.article, "u"),
    writesVowels: script.writes_vowels,
    steps: compiled(script.steps),
    alternates: compiled(script.alternates),
  }));
  const latin = scripts.at(-1);
  const assimilated = new RegExp(names.assimilated, "u");
  const vowels = new Set(names.vowels);
  const unsounded = new RegExp(`[^A-Za-z${names.vowels}]`, "gu");
  const scriptOf = (surface) => scripts.find(({ opening }) => !opening || opening.test(surface));

  function sounds(word, list) {
    for (const [pattern, to] of list) word = word.replace(pattern, to);
    const letters = [...word.replace(unsounded, "")];
    return letters.filter((it, place) => vowels.has(it) || letters[place - 1] !== it);
  }
  function spellings(surface) {
    const { article, steps, alternates } = scriptOf(surface);
    const word = scriptOf(surface) === latin ? analysis.fold(surface.replaceAll("'", "")) : surface;
    const bare = article ? word.replace(article, "") : word;
    const found = [sounds(bare, steps)];
    if (bare !== word) found.push(sounds(word, steps));
    for (const [pattern, to] of alternates) {
      const other = bare.replace(pattern, to);
      if (other !== bare) found.push(sounds(other, steps));
    }
    return found;
  }
  const consonants = (letters) => letters.filter((it) => !vowels.has(it)).join("");
  const skeletons = (surface) => [
    ...new Set(spellings(surface).map(consonants).filter((it) => it.length >= names.least)),
  ];

  // The vowels before, between and after the consonants.
  function slots(letters) {
    const found = [""];
    for (const letter of letters) {
      if (vowels.has(letter)) found[found.length - 1] += letter;
      else found.push("");
    }
    return found;
  }
  const short = (slot) => slot.replace("ā", "a").replace("ī", "i").replace("ū", "u").at(-1) ?? "";
  function slotCost(one, other, oneBare, otherBare, opens) {
    if (short(one) === short(other)) return 0;
    if (!one || !other) {
      const bare = one ? otherBare : oneBare;
      const heard = one || other;
      if (!bare) return 0.3;
      if (opens) return 0; // a long first vowel may stand for an unwritten ʿayn
      return heard.length > 1 || /[āīū]/u.test(heard) ? 0.4 : 0;
    }
    return short(one) !== "u" && short(other) !== "u" ? 0.35 : 0.6;
  }

  // How far apart two words of one skeleton sound: 0 is the same, null is too far.
  function distance(query, form) {
    let best = null;
    for (const [first, one] of spellings(query).entries()) {
      for (const [second, other] of spellings(form).entries()) {
        if (consonants(one) !== consonants(other)) continue;
        const [left, right] = [slots(one), slots(other)];
        const [leftBare, rightBare] = [query, form].map((it) => !scriptOf(it).writesVowels);
        let cost = first || second ? OTHER_READING : 0;
        left.forEach((slot, place) => {
          const opens = place === 1 && one[0] === "A";
          const weight = place === left.length - 1 ? 0.5 : opens ? 1.5 : 1;
          cost += weight * slotCost(slot, right[place], leftBare, rightBare, opens);
        });
        const size = consonants(one).replace("A", "").length;
        if (size < 2 || cost > DEAREST) continue;
        if (best === null || cost < best) best = cost;
      }
    }
    return best;
  }
  const isArticle = (list, place) => {
    if (names.latin_articles.includes(list[place])) return true;
    const match = assimilated.exec(list[place]);
    return Boolean(match && list[place + 1]?.startsWith(match[1]));
  };
  return { skeletons, distance, isArticle };
}
