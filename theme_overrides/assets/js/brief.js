// The page of a brief: remembers the chosen view and highlights all mentions of an entity.
const brief = /** @type {HTMLElement} */ (document.querySelector(".brief"));
const views = document.getElementById("views");
const savedView = document.documentElement.dataset.view;
const savedInput = savedView ? views?.querySelector(`input[value="${CSS.escape(savedView)}"]`) : null;
if (savedInput instanceof HTMLInputElement) savedInput.checked = true;
views?.addEventListener("change", (event) => {
  const { value } = /** @type {HTMLInputElement} */ (event.target);
  document.documentElement.dataset.view = value;
  try {
    localStorage.setItem("mujaz.view", value);
  } catch {
    // Storage is switched off: the choice lasts as long as this page.
  }
});

// Links with the same address are mentions of one entity, in both texts and in the list of names.
/** @type {Map<string, HTMLAnchorElement[]>} */
const mentions = new Map();
const entityLinks = /** @type {NodeListOf<HTMLAnchorElement>} */ (brief.querySelectorAll('a[href*="/entities/"]'));
for (const link of entityLinks) mentions.set(link.href, [...(mentions.get(link.href) ?? []), link]);

let highlighted = "";
/** @param {string} entity The entity's address; empty for none. */
function highlight(entity) {
  const next = mentions.has(entity) ? entity : "";
  if (next === highlighted) return;
  for (const link of mentions.get(highlighted) ?? []) link.classList.remove("is-highlighted");
  for (const link of mentions.get(next) ?? []) link.classList.add("is-highlighted");
  brief.toggleAttribute("data-highlight", next !== "");
  highlighted = next;
}
/** @param {Event} event */
const linkAddress = (event) => (event.target instanceof Element ? (event.target.closest("a")?.href ?? "") : "");
for (const type of ["pointerover", "focusin"]) {
  brief.addEventListener(type, (event) => highlight(linkAddress(event)));
}
for (const type of ["pointerleave", "focusout"]) brief.addEventListener(type, () => highlight(""));

// The number beside a paragraph is a link: screen readers hear what it counts.
const segments = /** @type {HTMLElement | null} */ (brief.querySelector(".segments"));
const label = segments?.dataset.label ?? "#";
for (const link of brief.querySelectorAll(".segment > a")) {
  link.setAttribute("aria-label", label.replace("#", link.textContent ?? ""));
}

// On narrow screens the names follow the text, folded. Beside the text the list stays open.
const names = /** @type {HTMLDetailsElement | null} */ (document.getElementById("names-box"));
const namesSummary = names?.querySelector("summary");
const isWide = matchMedia("(min-width: 70rem)");
function foldNames() {
  if (!names || !namesSummary) return;
  names.open = isWide.matches;
  namesSummary.tabIndex = isWide.matches ? -1 : 0;
}
isWide.addEventListener("change", foldNames);
foldNames();
