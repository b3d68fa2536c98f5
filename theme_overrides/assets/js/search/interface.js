// Words, dates and numbers of the interface in the reader's language, and functions that create elements.

/** @param {InterfaceFile} file @returns {Interface} */
export function createInterface(file) {
  const number = new Intl.NumberFormat(file.locale);
  const plural = new Intl.PluralRules(file.language);
  const day = new Intl.DateTimeFormat(file.locale, { dateStyle: "long", timeZone: "UTC" });
  const languages = new Intl.DisplayNames([file.language], { type: "language" });
  /** @param {string} text @param {Record<string, string>} values */
  const fill = (text, values) => text.replace(/%\((\w+)\)s/g, (_, name) => values[name]);
  // First strong isolate and pop directional isolate (UAX 9): a value keeps its own direction in the sentence.
  /** @param {string} text */
  const isolate = (text) => `\u2068${text}\u2069`;
  return {
    language: file.language,
    direction: file.direction,
    types: Object.keys(file.types),
    say(key, values = {}) {
      const isolated = Object.entries(values).map(([name, value]) => [name, isolate(value)]);
      return fill(file.words[key], Object.fromEntries(isolated));
    },
    count: (key, num) => fill(file.plurals[key][plural.select(num)] ?? "", { num: number.format(num) }),
    number: (value) => number.format(value),
    day: (iso) => (iso ? day.format(new Date(`${iso}T00:00:00Z`)) : ""),
    languageName: (tag) => languages.of(tag) ?? tag,
    typeName: (kind) => file.types[kind] ?? kind,
    statusName: (code) => file.statuses[code] ?? code,
    localName(names, fallback) {
      // A site in `ar-TN` shows the names that its records have in `ar`.
      const own = [file.language, file.language.split("-")[0]]
        .map((wanted) => names.find(([language]) => language === wanted))
        .find(Boolean);
      const [, name] = own ?? names.find(([language]) => language === "en") ?? names[0] ?? ["", fallback];
      return name;
    },
  };
}

// As `mujaz/model/language.py` has them.
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"]);
const RIGHT_TO_LEFT_SCRIPTS = ["arab", "hebr", "syrc", "thaa", "nkoo"];

/** @param {string} language A BCP 47 tag; its script subtag has four letters. */
export function directionOf(language) {
  const [primary, ...rest] = language.toLowerCase().split("-");
  const script = rest.find((subtag) => subtag.length === 4);
  const isRightToLeft = script ? RIGHT_TO_LEFT_SCRIPTS.includes(script) : RIGHT_TO_LEFT.has(primary);
  return isRightToLeft ? "rtl" : "ltr";
}

/** @typedef {Node | string | null | undefined | ElementContent[]} ElementContent */

/**
 * Creates an element. Text is always text, never markup; absent attributes and children are left out.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | null | undefined | ((event: any) => void)>} attributes
 *   A function is a listener: `onclick` listens to `click`.
 * @param {ElementContent[]} children
 */
export function createElement(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  const nodes = /** @type {(Node | string | null | undefined)[]} */ (children.flat(9));
  element.append(...nodes.filter((node) => node !== null && node !== undefined));
  return element;
}

/** @param {string} language */
export const languageAttributes = (language) => ({ lang: language, dir: directionOf(language) });

/**
 * A long text, cut between two words.
 * @param {string} text
 * @param {number} most
 */
export const shorten = (text, most) => (text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most))} …` : text);

/**
 * Part of a text with its marks as <mark>, and an ellipsis where something is left out.
 * @param {string} value
 * @param {Span[]} spans
 * @param {Span} part
 */
export function markText(value, spans, [start, end] = [0, value.length]) {
  /** @type {(string | HTMLElement)[]} */
  const nodes = start > 0 ? ["… "] : [];
  let done = start;
  /** @type {HTMLElement | null} */
  let mark = null;
  for (const [from, to] of spans) {
    if (from < start || to > end) continue;
    // Neighbouring words share one mark, and so do the parts of a name with a hyphen.
    if (mark && /^[\s\-‐‑’']$/u.test(value.slice(done, from))) mark.append(value.slice(done, to));
    else {
      nodes.push(value.slice(done, from));
      mark = createElement("mark", {}, value.slice(from, to));
      nodes.push(mark);
    }
    done = to;
  }
  nodes.push(value.slice(done, end));
  if (end < value.length) nodes.push(" …");
  return nodes;
}
