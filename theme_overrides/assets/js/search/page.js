// The search page. Everything that a reader chose stands in the address, so that it can be shared and returned to.
import { createFilterPanel } from "./filter-panel.js";
import { isWithoutFilters } from "./filters.js";
import { createElement } from "./interface.js";
import { forgetSearches, moveFocus, recentSearches, rememberSearch, totalText, withSession } from "./session.js";

/** @type {(FilterGroup | "type")[]} */
const LIST_PARAMETERS = ["lang", "outlet", "entity", "speaker", "tag", "status", "type"];
/** @type {("from" | "to")[]} */
const DAY_PARAMETERS = ["from", "to"];
/** @type {("all" | "quotes")[]} */
const FLAG_PARAMETERS = ["all", "quotes"];
const PASSAGES = 2;
const TYPING_PAUSE = 120; // milliseconds after the last key
const MOST_RECORDS = 6;
const MOST_RECORDS_OF_TYPE = 60;

const page = /** @type {HTMLElement} */ (document.getElementById("search-page"));
/** @param {string} selector */
const element = (selector) => /** @type {HTMLElement} */ (page.querySelector(selector));
const field = /** @type {HTMLInputElement} */ (element("input[type=search]"));
const status = element("[data-part=status]");
const notes = element("[data-part=notes]");
const results = element("[data-part=results]");
const chips = element("[data-part=chips]");
const panel = element("[data-part=panel]");
const start = element("[data-part=start]");
const tools = element("[data-part=tools]");
const sortSelect = /** @type {HTMLSelectElement} */ (tools.querySelector("select"));
const namesBox = /** @type {HTMLInputElement} */ (tools.querySelector("input"));
const { root = "", language = "" } = page.dataset;

/** @typedef {{ q: string, filters: Filters, sort: string, useNames: boolean }} PageState */

/** @returns {PageState} */
function stateFromAddress() {
  const parameters = new URLSearchParams(location.search);
  /** @type {Filters} */
  const filters = {};
  for (const name of LIST_PARAMETERS) {
    const values = parameters.get(name)?.split(",").filter(Boolean);
    if (values) filters[name] = values;
  }
  for (const name of DAY_PARAMETERS) {
    const day = parameters.get(name) ?? "";
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) filters[name] = day;
  }
  for (const name of FLAG_PARAMETERS) if (parameters.get(name) === "1") filters[name] = true;
  const sort = parameters.get("sort") ?? "";
  return {
    q: parameters.get("q") ?? "",
    filters,
    sort: ["new", "old"].includes(sort) ? sort : "",
    useNames: parameters.get("names") !== "0",
  };
}

/** @param {PageState} state */
function addressOf({ q, filters, sort, useNames }) {
  const parameters = new URLSearchParams();
  if (q.trim()) parameters.set("q", q.trim());
  for (const name of LIST_PARAMETERS) {
    const values = filters[name];
    if (values?.length) parameters.set(name, values.join(","));
  }
  for (const name of DAY_PARAMETERS) {
    const day = filters[name];
    if (day) parameters.set(name, day);
  }
  for (const name of FLAG_PARAMETERS) if (filters[name]) parameters.set(name, "1");
  if (sort) parameters.set("sort", sort);
  if (!useNames) parameters.set("names", "0");
  return parameters.size ? `?${parameters}` : location.pathname;
}

let state = stateFromAddress();
let latestTurn = 0;

/** Shows the results of the state. */
async function update(isSettled = true) {
  const turn = ++latestTurn;
  page.setAttribute("aria-busy", "true");
  try {
    await withSession(root, language, (session) => draw(session, isSettled, turn));
  } catch {
    status.textContent = page.dataset.failed ?? "";
  } finally {
    if (turn === latestTurn) page.removeAttribute("aria-busy");
  }
}

/**
 * @param {SearchSession} session
 * @param {boolean} isSettled
 * @param {number} turn Later turns make this one obsolete.
 */
async function draw(session, isSettled, turn) {
  if (turn !== latestTurn) return;
  const result = await session.search({ ...state, isSettled });
  if (!result || turn !== latestTurn) return;
  const firstPage = result.isBlank
    ? { items: [], next: 0, isComplete: true }
    : await session.resultPage(result, 0, PASSAGES);
  if (turn !== latestTurn) return;
  drawResult(session, result, firstPage);
  const filterPanel = createFilterPanel(session, state, change);
  const [groups, chipList] = await Promise.all([
    result.isBlank ? [] : filterPanel.drawGroups(result),
    filterPanel.drawChips(),
  ]);
  if (turn !== latestTurn) return;
  keepFocus(() => {
    panel.replaceChildren(...groups);
    chips.replaceChildren(...chipList);
  });
}

/**
 * @param {SearchSession} session
 * @param {SearchResult} result
 * @param {ResultPage} firstPage
 */
function drawResult(session, result, { items, next, isComplete }) {
  const { say } = session.words;
  const { isBlank } = result;
  start.hidden = !isBlank;
  tools.hidden = isBlank;
  if (panel.parentElement) panel.parentElement.hidden = isBlank;
  const isEmpty = !isBlank && !items.length && !result.records.length;
  if (isBlank) status.textContent = "";
  else status.textContent = isEmpty ? say("none") : totalText(session.words, result, isComplete);
  notes.replaceChildren(...session.notes(result, change));
  const list = createElement("ol", { class: "results" }, items);
  const parts = [
    session.recordList(result, state.filters.type?.length ? MOST_RECORDS_OF_TYPE : MOST_RECORDS),
    items.length ? list : null,
    moreButton(session, result, list, next),
    isEmpty ? session.noResults(result) : null,
  ];
  results.replaceChildren(...parts.filter((part) => part !== null));
  sortSelect.value = state.sort;
  namesBox.checked = state.useNames;
  if (isBlank) showRecent(say);
}

/**
 * @param {SearchSession} session
 * @param {SearchResult} result
 * @param {HTMLElement} list
 * @param {number} from
 */
function moreButton(session, result, list, from) {
  if (from >= result.briefs.length) return null;
  const button = createElement("button", { type: "button", class: "more" }, session.words.say("more"));
  let next = from;
  button.addEventListener("click", async () => {
    const added = await session.resultPage(result, next, PASSAGES);
    next = added.next;
    list.append(...added.items);
    added.items[0]?.querySelector("a")?.focus();
    if (next >= result.briefs.length) button.remove();
  });
  return button;
}

/** @param {Interface["say"]} say */
function showRecent(say) {
  const recent = recentSearches().map((text) => {
    const onclick = () => change({ q: text });
    return createElement(
      "li",
      {},
      createElement("button", { type: "button", onclick }, createElement("bdi", {}, text)),
    );
  });
  const forget = () => {
    forgetSearches();
    showRecent(say);
  };
  const button = createElement("button", { type: "button", class: "link-button", onclick: forget }, say("forget"));
  const list = createElement("ul", { class: "recent-searches" }, recent, createElement("li", {}, button));
  const parts = recent.length ? [createElement("h2", {}, say("recent")), list] : [];
  element("[data-part=recent]").replaceChildren(...parts);
}

/**
 * Redraws the panel, which happens after each change, and returns the focus to the same box in it.
 * @param {() => void} redraw
 */
function keepFocus(redraw) {
  const active = /** @type {HTMLInputElement | null} */ (document.activeElement);
  const isInPanel = panel.contains(active);
  redraw();
  if (!active || !isInPanel) return;
  [...panel.querySelectorAll("input")]
    .find((input) => input.dataset.group === active.dataset.group && input.value === active.value)
    ?.focus();
}

/** @type {ChangeState} */
function change(changed) {
  state = { ...state, ...changed };
  if (changed.q !== undefined) field.value = changed.q;
  history.pushState(null, "", addressOf(state));
  updateLanguageLink();
  update();
}

/** The links to the page in the other languages ask the same question. */
function updateLanguageLink() {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".switch"));
  for (const link of links) link.search = location.search;
}

function readAddress() {
  state = stateFromAddress();
  field.value = state.q;
  updateLanguageLink();
}

let timer = 0;
field.addEventListener("input", () => {
  state = { ...state, q: field.value, useNames: true };
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    // Letters that are typed one by one are no steps in the reader's history.
    history.replaceState(null, "", addressOf(state));
    updateLanguageLink();
    update(false);
  }, TYPING_PAUSE);
});
field.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  rememberSearch(field.value);
  change({ q: field.value });
});
sortSelect.addEventListener("change", () => change({ sort: sortSelect.value }));
namesBox.addEventListener("change", () => change({ useNames: namesBox.checked }));
results.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("a[data-result]")) rememberSearch(field.value);
});
page.addEventListener("keydown", (event) => moveFocus(event, field, results));
addEventListener("popstate", () => {
  readAddress();
  update();
});

element("[data-part=live]").hidden = false;
readAddress();
if (!state.q && isWithoutFilters(state.filters)) field.focus();
update();
