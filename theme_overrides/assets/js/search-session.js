// What the dialog and the page share: the index is opened once, questions are asked one after the other.
import { engine } from "./search-engine.js";
import { openIndex } from "./search-index.js";
import { noteView } from "./search-notes.js";
import { resultView } from "./search-results.js";
import { wording } from "./search-words.js";

const RECENT = "mujaz.searches";
const MOST_RECENT = 6;
let opened = null;

export function session(root, language) {
  opened ??= open(root, language).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

// Do something with the index. A site that was published anew meanwhile has moved it: it is opened once more.
export async function withIndex(root, language, act) {
  try {
    return await act(await session(root, language));
  } catch {
    opened = null;
    return act(await session(root, language));
  }
}

async function open(root, language) {
  const index = await openIndex(root);
  const words = wording(await index.words(language));
  const search = engine(index);
  let asked = 0;
  // Answer null where another question was asked meanwhile.
  async function ask(state) {
    const mine = ++asked;
    const found = await search(state);
    return mine === asked ? Object.assign(found, { typed: state.q ?? "", useNames: state.useNames !== false }) : null;
  }
  const results = resultView(index, words, root);
  return { index, words, ask, records: search.records, ...results, ...noteView(index, words, root) };
}

// How many briefs there are. Where a phrase has not been looked for in all of them yet, how many at most.
export function total(words, found, whole) {
  const number = words.count("brief_count", found.briefs.length);
  return whole ? number : words.say("up_to", { number });
}

// Searches that led somewhere, kept on this device alone.
export function recent() {
  try {
    const list = JSON.parse(localStorage.getItem(RECENT) ?? "[]");
    return Array.isArray(list) ? list.filter((it) => typeof it === "string").slice(0, MOST_RECENT) : [];
  } catch {
    return [];
  }
}
export function remember(typed) {
  const text = typed.trim();
  if (!text) return;
  try {
    localStorage.setItem(RECENT, JSON.stringify([text, ...recent().filter((it) => it !== text)].slice(0, MOST_RECENT)));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
export function forget() {
  try {
    localStorage.removeItem(RECENT);
  } catch {
    // Storage is switched off: nothing was remembered.
  }
}

// Arrows lead through the links of a result, from the field and back to it.
export function walk(event, field, results) {
  if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...results.querySelectorAll("[data-found]")];
  const at = links.indexOf(document.activeElement);
  if (at < 0 && (event.target !== field || event.key !== "ArrowDown")) return;
  if (!links.length) return;
  event.preventDefault();
  if (event.key === "ArrowUp" && at === 0) {
    field.focus();
    return;
  }
  const next = { ArrowDown: Math.min(at + 1, links.length - 1), ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  links[next].focus();
  links[next].scrollIntoView({ block: "nearest" });
}
