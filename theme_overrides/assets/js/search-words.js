// Wording, dates and numbers of the interface, and small pieces of page.
export function wording(file) {
  const number = new Intl.NumberFormat(file.locale);
  const plural = new Intl.PluralRules(file.language);
  const day = new Intl.DateTimeFormat(file.locale, { dateStyle: "long", timeZone: "UTC" });
  const languages = new Intl.DisplayNames([file.language], { type: "language" });
  const fill = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name]);
  const isolate = (text) => `\u2068${text}\u2069`;
  return {
    language: file.language,
    direction: file.direction,
    say: (key, values = {}) =>
      fill(file.words[key], Object.fromEntries(Object.entries(values).map(([name, it]) => [name, isolate(it)]))),
    count: (key, num) => fill(file.plurals[key][plural.select(num)], { num: number.format(num) }),
    number: (value) => number.format(value),
    day: (iso) => (iso ? day.format(new Date(`${iso}T00:00:00Z`)) : ""),
    languageName: (tag) => languages.of(tag),
    typeName: (kind) => file.types[kind] ?? kind,
    types: Object.keys(file.types),
    statusName: (code) => file.statuses[code] ?? code,
    named: (names, fallback) => (names.find(([language]) => language === file.language) ?? names.find(([language]) => language === "en") ?? names[0])?.[1] ?? fallback,
  };
}

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"]);
export const directionOf = (language) => {
  const [primary, ...rest] = language.toLowerCase().split("-");
  const script = rest.find((it) => it.length === 4);
  if (script) return ["arab", "hebr", "syrc", "thaa", "nkoo"].includes(script) ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.has(primary) ? "rtl" : "ltr";
};

// An element with attributes and children; null children are left out. Text is always text, never markup.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false || value === undefined) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter((it) => it !== null && it !== undefined));
  return element;
}

export const speaks = (language) => ({ lang: language, dir: directionOf(language) });

// A long text, cut between two words.
export const shortened = (text, most) => (text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most))} …` : text);

// Part of a text with its marks as <mark>, and an ellipsis where something is left out.
export function marked(value, spans, [start, end] = [0, value.length]) {
  const parts = start > 0 ? ["… "] : [];
  let done = start;
  let open = null;
  for (const [from, to] of spans) {
    if (from < start || to > end) continue;
    // Neighbouring words make one mark, and so do the parts of a name with a hyphen.
    if (open && /^[\s\-‐‑’']$/u.test(value.slice(done, from))) open.append(value.slice(done, to));
    else {
      parts.push(value.slice(done, from));
      open = make("mark", {}, value.slice(from, to));
      parts.push(open);
    }
    done = to;
  }
  parts.push(value.slice(done, end));
  if (end < value.length) parts.push(" …");
  return parts;
}
