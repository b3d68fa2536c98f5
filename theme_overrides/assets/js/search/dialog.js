// The search dialog over any page: opened by its button, by "/" or by Ctrl-K. Loaded when it is first opened.
import { createElement } from "./interface.js";
import { forgetSearches, moveFocus, recentSearches, rememberSearch, totalText, withSession } from "./session.js";

const TYPING_PAUSE = 60; // milliseconds after the last key
const MOST_RECORDS = 4;
const MOST_COUNTED_RECORDS = 6;
/** @type {{ box: HTMLDialogElement, field: HTMLInputElement } | null} */
let dialog = null;

/** @param {HTMLAnchorElement} opener The link to the search page. */
export function openDialog(opener) {
  dialog ??= buildDialog(opener);
  if (!dialog.box.open) dialog.box.showModal();
  dialog.field.select();
}

/** @param {HTMLAnchorElement} opener */
function createElements(opener) {
  const label = opener.querySelector(".search-open__word")?.textContent ?? "";
  const field = createElement("input", {
    type: "search",
    name: "q",
    dir: "auto",
    "aria-label": label,
    placeholder: label,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-controls": "search-dialog-results",
    "aria-describedby": "search-dialog-keys",
  });
  const status = createElement("p", { class: "search-dialog__status", role: "status" });
  const results = createElement("div", { class: "search-dialog__results", id: "search-dialog-results" });
  const allResults = createElement("a", { href: opener.href });
  const keys = createElement("span", { id: "search-dialog-keys" });
  const close = createElement("button", { type: "button", class: "search-dialog__close", "aria-label": "Esc" }, "Esc");
  const form = createElement(
    "form",
    { class: "search-dialog__form", action: opener.href, role: "search" },
    createElement("span", { class: "search-dialog__icon", "aria-hidden": "true" }),
    field,
    close,
  );
  const footer = createElement("p", { class: "search-dialog__footer" }, allResults, keys);
  const box = createElement("dialog", { class: "search-dialog", "aria-label": label }, form, status, results, footer);
  return { field, status, results, allResults, keys, close, form, box };
}

/** @param {HTMLAnchorElement} opener */
function buildDialog(opener) {
  const root = new URL("../../", opener.href).href;
  const { lang: language } = document.documentElement;
  const stylesheet = new URL("../../css/search.css", import.meta.url).href;
  document.head.append(createElement("link", { rel: "stylesheet", href: stylesheet }));
  const elements = createElements(opener);
  const { field, status, results, allResults, form, box } = elements;
  document.body.append(box);

  let timer = 0;
  let latestTurn = 0;
  let useNames = true;
  /** @type {ChangeState} */
  function change(changed) {
    if (changed.q !== undefined) field.value = changed.q;
    useNames = changed.useNames ?? useNames;
    update(true);
  }

  /** @param {boolean} isSettled Whether the reader has stopped typing. */
  async function update(isSettled) {
    const turn = ++latestTurn;
    try {
      await withSession(root, language, (session) => draw(session, isSettled, turn));
    } catch {
      status.textContent = opener.dataset.failed ?? "";
    }
  }

  /**
   * Sets the words that came with the index. Until then the field has the name of the link that opened it.
   * @param {Interface["say"]} say
   */
  function setLabels(say) {
    field.placeholder = say("placeholder");
    elements.close.removeAttribute("aria-label");
    elements.close.textContent = say("close");
    elements.keys.textContent = say("keys");
    allResults.textContent = say("all_results");
  }

  /** @param {string} text */
  const searchAddress = (text) => `${opener.href}${text ? `?q=${encodeURIComponent(text)}` : ""}`;

  /**
   * @param {SearchSession} session
   * @param {boolean} isSettled
   * @param {number} turn
   */
  async function draw(session, isSettled, turn) {
    if (turn !== latestTurn) return;
    setLabels(session.words.say);
    allResults.href = searchAddress(field.value.trim());
    if (!field.value.trim()) {
      status.textContent = "";
      results.replaceChildren(startView(session.words.say));
      return;
    }
    const result = await session.search({ q: field.value, useNames, isSettled });
    if (!result || turn !== latestTurn) return;
    const page = await session.resultPage(result, 0, 1);
    if (turn !== latestTurn) return;
    drawResult(session, result, page);
  }

  /**
   * @param {SearchSession} session
   * @param {SearchResult} result
   * @param {ResultPage} page
   */
  function drawResult(session, result, { items, isComplete }) {
    const { say, number } = session.words;
    const isEmpty = !items.length && !result.records.length;
    const recordCount = Math.min(MOST_COUNTED_RECORDS, result.records.length);
    const counts = [
      ...(recordCount ? [`${say("known")}: ${number(recordCount)}`] : []),
      totalText(session.words, result, isComplete),
    ];
    status.textContent = isEmpty ? say("none") : counts.join(" · ");
    const parts = [
      session.recordList(result, MOST_RECORDS),
      items.length ? createElement("ol", { class: "results" }, items) : null,
      isEmpty ? session.noResults(result) : null,
    ];
    results.replaceChildren(...session.notes(result, change), ...parts.filter((part) => part !== null));
    results.scrollTop = 0;
  }

  /**
   * What the dialog shows before anything is typed: recent searches and hints.
   * @param {Interface["say"]} say
   */
  function startView(say) {
    const recent = recentSearches().map((text) => {
      const onclick = () => change({ q: text });
      const label = createElement("bdi", {}, text);
      return createElement("li", {}, createElement("button", { type: "button", "data-result": true, onclick }, label));
    });
    const forget = () => {
      forgetSearches();
      update(true);
    };
    const forgetButton = createElement(
      "button",
      { type: "button", class: "link-button", onclick: forget },
      say("forget"),
    );
    const list = createElement("ul", { class: "recent-searches" }, recent, createElement("li", {}, forgetButton));
    return createElement(
      "div",
      { class: "search-dialog__start" },
      recent.length ? [createElement("h2", {}, say("recent")), list] : null,
      createElement("p", {}, say("hint_spelling")),
      createElement("p", {}, say("hint_operators")),
    );
  }

  field.addEventListener("input", () => {
    useNames = true;
    clearTimeout(timer);
    timer = window.setTimeout(update, TYPING_PAUSE, false);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    rememberSearch(field.value);
    location.assign(`${opener.href}?q=${encodeURIComponent(field.value.trim())}`);
  });
  results.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a[data-result]")) rememberSearch(field.value);
  });
  allResults.addEventListener("click", () => rememberSearch(field.value));
  elements.close.addEventListener("click", () => box.close());
  box.addEventListener("keydown", (event) => moveFocus(event, field, results));
  box.addEventListener("click", (event) => {
    // Outside of the content, the click's target is the dialog itself: its backdrop was clicked.
    if (event.target === box) box.close();
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    // A link into the open page does not leave it: the dialog must make way.
    if (link && link.pathname === location.pathname && link.hash) box.close();
  });
  update(true);
  return { box, field };
}
