// Words as search sees them. The rules come with the index (`mujaz/search/analysis.json`), so that
// both sides always run the same ones; a test holds the two engines together.
export function analyser(rules) {
  const re = (source, flags = "u") => new RegExp(source, flags);
  const scripts = `${rules.arabic}${rules.hebrew}`;
  const other = `(?:(?![0-9${scripts}])[\\p{L}\\p{N}])+`;
  const word = re(`[${rules.arabic}]+|[${rules.hebrew}]+|[0-9]+|${other}(?:'${other})*`, "gu");
  const isArabic = re(`^[${rules.arabic}]`);
  const apostrophe = re(`[${rules.apostrophes}]`, "gu");
  const dropped = re(`[\\p{Mn}\\p{Me}\\p{Cf}${rules.dropped}]`, "gu");
  const thousands = re(rules.thousands, "gu");
  const wide = re(`(?<=\\p{Nd})[${rules.wide_thousands}](?=\\p{Nd}{3}(?!\\p{Nd}))`, "gu");
  const letters = new Map(Object.entries(rules.letters).flatMap(([to, from]) => [...from].map((it) => [it, to])));
  const { bare, kept: hamzas, least: leastHamza } = rules.hamza;
  const hamzaDropped = re(rules.hamza.dropped, "gu");
  const clitics = rules.proclitics;
  const beforeKept = re(clitics.before_kept);
  const bothWays = re(clitics.both_ways);
  const possessive = re(rules.english.possessive);
  const plurals = rules.english.rules.map(([pattern, to, least]) => [re(pattern), to, least]);

  // The digits of a script stand in one row of ten: count back to its zero.
  const digit = (sign) => {
    if (sign <= "9") return sign;
    const code = sign.codePointAt(0);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  };
  const written = (text) =>
    text.normalize("NFKC").toLowerCase().replace(apostrophe, "'").replace(dropped, "").replace(/\p{Nd}/gu, digit);
  const foldLetter = (letter) => {
    if (letters.has(letter)) return letters.get(letter);
    if (hamzas.includes(letter)) return letter;
    const parts = letter.normalize("NFD");
    return parts === letter ? letter : parts.replace(/\p{Mn}/gu, "");
  };
  const folds = new Map();
  const fold = (text) => {
    let out = "";
    for (const letter of text) {
      if (!folds.has(letter)) folds.set(letter, foldLetter(letter));
      out += folds.get(letter);
    }
    return out;
  };
  const bareHamza = (text) => [...text].map((letter) => bare[letter] ?? letter).join("");

  const chunks = (text) => text.replace(wide, "").split(/\s+/u).filter(Boolean);
  const surfaces = (chunk) => written(chunk).replace(thousands, "").match(word) ?? [];
  const words = (text) => chunks(text).flatMap(surfaces);

  function readings(surface) {
    const folded = fold(surface);
    const plain = bareHamza(folded) || folded;
    const found = [plain];
    if (folded.includes(rules.hamza.alone) && folded.length === clitics.least + 1 && clitics.letters.includes(folded[0])) {
      found.push(bareHamza(folded.slice(1)));
    }
    const without = bareHamza(folded.replace(hamzaDropped, ""));
    if (without !== plain && without.length >= leastHamza) found.push(without);
    return found;
  }

  // Every stage from the whole word to its family: [what stays, what was peeled].
  function stages(folded) {
    const found = [[folded, ""]];
    let off = "";
    while (!clitics.kept.includes(folded)) {
      if (bothWays.test(folded)) found.push([folded.slice(2), `${off}لل`, true]);
      let size = 0;
      if (folded.startsWith(clitics.article) && folded.length - 2 >= clitics.least_after_article) size = 2;
      else if (clitics.letters.includes(folded[0]) && folded.length > clitics.least) size = 1;
      if (!size) break;
      off += folded.slice(0, size);
      folded = folded.slice(size);
      found.push([folded, off]);
    }
    return found;
  }

  function peeled(folded) {
    const found = stages(folded);
    const [last] = found.filter(([, , other]) => !other).at(-1);
    return [last, ...found.filter(([, , otherWay]) => otherWay).map(([it]) => it).slice(-1)];
  }

  function latin(surface) {
    const folded = fold(surface.replace(possessive, "").replaceAll("'", ""));
    if (!/^[a-z]+$/.test(folded)) return [folded || surface];
    const irregular = Object.hasOwn(rules.english.irregular, folded) ? [rules.english.irregular[folded]] : [];
    return [...new Set([...irregular, folded].map(singular))];
  }

  function singular(folded) {
    for (;;) {
      const shorter = plurals
        .map(([pattern, to, least]) => [folded.replace(pattern, to), least])
        .find(([it, least]) => it !== folded && it.length >= least);
      if (!shorter) return folded;
      [folded] = shorter;
    }
  }

  const families = (surface) => {
    const kept = surface.replace(beforeKept, "");
    if (clitics.kept_as_written.includes(kept)) return [kept];
    if (isArabic.test(surface)) return [...new Set(readings(surface).flatMap(peeled))];
    return latin(surface);
  };
  return { chunks, surfaces, words, families, readings, stages, fold, written, isArabic: (it) => isArabic.test(it) };
}
