// Shared by the dialog and the page: opens the index once, answers the latest question, remembers searches.
import { createEngine } from "./engine.js";
import { openIndex } from "./index-reader.js";
import { createInterface } from "./interface.js";
import { createNotes } from "./notes.js";
import { createResultList } from "./result-list.js";

const STORAGE_KEY = "mujaz.searches";
const MOST_RECENT = 6;
/** @type {Promise<SearchSession> | null} */
let openedSession = null;

/** @param {string} root @param {string} language @returns {Promise<SearchSession>} */
async function createSession(root, language) {
  const index = await openIndex(root);
  const words = createInterface(await index.words(language));
  const engine = createEngine(index);
  let latest = 0;
  /** @type {SearchSession["search"]} */
  async function search(state) {
    const turn = ++latest;
    const result = await engine.search(state);
    return turn === latest ? { ...result, typed: state.q, useNames: state.useNames !== false } : null;
  }
  return {
    index,
    words,
    search,
    findRecords: engine.findRecords,
    ...createResultList(index, words, root),
    ...createNotes(index, words, root),
  };
}

/** @param {string} root @param {string} language */
export function openSession(root, language) {
  openedSession ??= createSession(root, language).catch((error) => {
    openedSession = null;
    throw error;
  });
  return openedSession;
}

/**
 * Calls a function with the session, twice where the first call fails: a site that was published anew meanwhile has
 * moved its index, which is then opened again.
 * @param {string} root
 * @param {string} language
 * @param {(session: SearchSession) => Promise<void>} act
 */
export async function withSession(root, language, act) {
  try {
    return await act(await openSession(root, language));
  } catch {
    openedSession = null;
    return act(await openSession(root, language));
  }
}

/**
 * How many briefs there are, or at most are: phrases have not been looked for in all of them yet.
 * @param {Interface} words
 * @param {SearchResult} result
 * @param {boolean} isComplete
 */
export function totalText(words, result, isComplete) {
  const number = words.count("brief_count", result.briefs.length);
  return isComplete ? number : words.say("up_to", { number });
}

/**
 * Searches whose results were opened, the latest first. They stay on the reader's device.
 * @returns {string[]}
 */
export function recentSearches() {
  try {
    const list = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "[]");
    return Array.isArray(list) ? list.filter((text) => typeof text === "string").slice(0, MOST_RECENT) : [];
  } catch {
    return [];
  }
}

/** @param {string} typed */
export function rememberSearch(typed) {
  const text = typed.trim();
  if (!text) return;
  const list = [text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST_RECENT);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(list));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}

export function forgetSearches() {
  try {
    localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Storage is switched off: nothing was remembered.
  }
}

/**
 * Moves the focus with the arrow keys through the links of a result, from the field and back to it.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} field
 * @param {HTMLElement} results
 */
export function moveFocus(event, field, results) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const links = /** @type {HTMLElement[]} */ ([...results.querySelectorAll("[data-result]")]);
  const position = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const last = links.length - 1;
  /** @type {Record<string, number>} */
  const positions = { ArrowDown: Math.min(position + 1, last), ArrowUp: position - 1, Home: 0, End: last };
  if (!links.length || !(event.key in positions)) return;
  // From the field, only the down arrow leads into the results: the other keys move the cursor in it.
  if (position < 0 && (event.target !== field || event.key !== "ArrowDown")) return;
  event.preventDefault();
  const target = links[positions[event.key]];
  if (!target) field.focus();
  else {
    target.focus();
    target.scrollIntoView({ block: "nearest" });
  }
}
