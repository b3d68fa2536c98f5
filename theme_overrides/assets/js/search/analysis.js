// Cuts text into words and words into the keys of the index, as `mujaz/search/analyser.py` does.
// The rules come with the index (`RULES` in `mujaz/search/letter_tables.py`), so that both sides use the same ones.

/** @param {AnalysisRules} rules @returns {Analysis} */
export function createAnalysis(rules) {
  /** @param {string} source */
  const regex = (source, flags = "u") => new RegExp(source, flags);
  const { hamza, proclitics, english } = rules;
  const otherLetters = `(?:(?![0-9${rules.arabic}${rules.hebrew}])[\\p{L}\\p{N}])+`;
  // Scripts that touch are separate words: «ديلF125» is three of them.
  const word = regex(`[${rules.arabic}]+|[${rules.hebrew}]+|[0-9]+|${otherLetters}(?:'${otherLetters})*`, "gu");
  const arabicStart = regex(`^[${rules.arabic}]`);
  const apostrophe = regex(`[${rules.apostrophes}]`, "gu");
  const dropped = regex(`[\\p{Mn}\\p{Me}\\p{Cf}${rules.dropped}]`, "gu");
  const thousands = regex(rules.thousands, "gu");
  const wideThousands = regex(`(?<=\\p{Nd})[${rules.wide_thousands}](?=\\p{Nd}{3}(?!\\p{Nd}))`, "gu");
  const foldedLetters = new Map(
    Object.entries(rules.letters).flatMap(([to, variants]) => [...variants].map((letter) => [letter, to])),
  );
  const hamzaDropped = regex(hamza.dropped, "gu");
  const beforeKept = regex(proclitics.before_kept);
  const hasTwoReadings = regex(proclitics.both_ways);
  const possessive = regex(english.possessive);
  const plurals = english.rules.map(([pattern, to, least]) => ({ pattern: regex(pattern), to, least }));

  /**
   * Decimal digits of every script stand in rows of ten, in order: count back to the zero of the row.
   * @param {string} sign
   */
  function asciiDigit(sign) {
    if (sign <= "9") return sign;
    const code = sign.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  }

  /** @param {string} text */
  const normalize = (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(apostrophe, "'")
      .replace(dropped, "")
      .replace(/\p{Nd}/gu, asciiDigit);

  /** @param {string} letter */
  function foldLetter(letter) {
    const folded = foldedLetters.get(letter);
    if (folded !== undefined) return folded;
    // A hamza distinguishes readings of a word: `readings` decides what becomes of it.
    if (hamza.kept.includes(letter)) return letter;
    const parts = letter.normalize("NFD");
    return parts === letter ? letter : parts.replace(/\p{Mn}/gu, "");
  }
  /** @type {Map<string, string>} */
  const foldCache = new Map();
  /** @param {string} text */
  function fold(text) {
    let folded = "";
    for (const letter of text) {
      let to = foldCache.get(letter);
      if (to === undefined) {
        to = foldLetter(letter);
        foldCache.set(letter, to);
      }
      folded += to;
    }
    return folded;
  }
  /** @param {string} text */
  const bareHamza = (text) => [...text].map((letter) => hamza.bare[letter] ?? letter).join("");

  /** @param {string} text */
  const chunks = (text) => text.replace(wideThousands, "").split(/\s+/u).filter(Boolean);
  /** @param {string} letters */
  const cut = (letters) => (letters.length > rules.longest ? [...letters].slice(0, rules.longest).join("") : letters);
  /** @param {string} chunk @returns {string[]} */
  const surfaces = (chunk) => (normalize(chunk).replace(thousands, "").match(word) ?? []).map(cut);

  /**
   * Spellings without hamza: its seat alone, and the word without it, since writers leave either.
   * @param {string} surface
   */
  function readings(surface) {
    const folded = fold(surface);
    const plain = bareHamza(folded) || folded;
    const list = [plain];
    const isShort = folded.length === proclitics.least + 1;
    if (folded.includes(hamza.alone) && isShort && proclitics.letters.includes(folded[0])) {
      list.push(bareHamza(folded.slice(1)));
    }
    const without = bareHamza(folded.replace(hamzaDropped, ""));
    if (without !== plain && without.length >= hamza.least) list.push(without);
    return list;
  }

  /**
   * Length of the proclitic that a folded word begins with; 0 where what would remain is too short.
   * @param {string} folded
   */
  function procliticLength(folded) {
    if (folded.startsWith(proclitics.article) && folded.length - 2 >= proclitics.least_after_article) return 2;
    return proclitics.letters.includes(folded[0]) && folded.length > proclitics.least ? 1 : 0;
  }

  /**
   * The word whole, then with one proclitic after the other taken off.
   * @param {string} folded
   * @returns {Stem[]}
   */
  function stems(folded) {
    const list = [{ rest: folded, proclitics: "", isAlternative: false }];
    let [rest, off] = [folded, ""];
    while (!proclitics.kept.includes(rest)) {
      // «لل» is a letter with the article, or a letter before a word in «ل»: both readings are indexed.
      if (hasTwoReadings.test(rest)) list.push({ rest: rest.slice(2), proclitics: `${off}لل`, isAlternative: true });
      const length = procliticLength(rest);
      if (!length) break;
      off += rest.slice(0, length);
      rest = rest.slice(length);
      list.push({ rest, proclitics: off, isAlternative: false });
    }
    return list;
  }

  /** @param {string} folded */
  function shortestStems(folded) {
    const list = stems(folded);
    const shortest = list.filter((stem) => !stem.isAlternative).slice(-1);
    return [...shortest, ...list.filter((stem) => stem.isAlternative).slice(-1)].map((stem) => stem.rest);
  }

  /** @param {string} folded */
  function singular(folded) {
    for (;;) {
      const shorter = plurals
        .map(({ pattern, to, least }) => ({ text: folded.replace(pattern, to), least }))
        .find(({ text, least }) => text !== folded && text.length >= least);
      if (!shorter) return folded;
      folded = shorter.text;
    }
  }

  /** @param {string} surface */
  function latinFamilies(surface) {
    const folded = fold(surface.replace(possessive, "").replaceAll("'", ""));
    if (!/^[a-z]+$/.test(folded)) return [folded || surface];
    const irregular = Object.hasOwn(english.irregular, folded) ? [english.irregular[folded]] : [];
    return [...new Set([...irregular, folded].map(singular))];
  }

  /** @param {string} surface */
  function families(surface) {
    const withoutConjunction = surface.replace(beforeKept, "");
    if (proclitics.kept_as_written.includes(withoutConjunction)) return [withoutConjunction];
    if (arabicStart.test(surface)) return [...new Set(readings(surface).flatMap(shortestStems))];
    return latinFamilies(surface);
  }

  return {
    chunks,
    surfaces,
    words: (text) => chunks(text).flatMap(surfaces),
    families,
    readings,
    stems,
    fold,
    normalize,
    isArabic: (text) => arabicStart.test(text),
  };
}
