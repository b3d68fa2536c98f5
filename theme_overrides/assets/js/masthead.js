// The masthead of every page: colour scheme, menu, and the button that opens the search.
const page = document.documentElement;

/** @param {string} name @param {string} value */
function save(name, value) {
  try {
    localStorage.setItem(`mujaz.${name}`, value);
  } catch {
    // Storage is switched off: the choice lasts as long as this page.
  }
}

const schemeButton = document.getElementById("scheme");
const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (page.dataset.scheme ?? (systemIsDark.matches ? "dark" : "light")) === "dark";
const updateSchemeButton = () => schemeButton?.setAttribute("aria-pressed", String(isDark()));
schemeButton?.addEventListener("click", () => {
  const scheme = isDark() ? "light" : "dark";
  page.dataset.scheme = scheme;
  save("scheme", scheme);
  updateSchemeButton();
});
systemIsDark.addEventListener("change", updateSchemeButton);
updateSchemeButton();

const menuButton = document.getElementById("menu");
const sections = document.getElementById("sections");
/** @param {boolean} isOpen */
function openMenu(isOpen) {
  sections?.toggleAttribute("data-open", isOpen);
  menuButton?.setAttribute("aria-expanded", String(isOpen));
}
menuButton?.addEventListener("click", () => openMenu(!sections?.hasAttribute("data-open")));
menuButton?.closest("header")?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !sections?.hasAttribute("data-open")) return;
  openMenu(false);
  menuButton.focus();
});

// The search is loaded when it is first opened: by its link, by "/" or by Ctrl-K.
const searchLink = /** @type {HTMLAnchorElement | null} */ (document.getElementById("search-open"));
const searchField = /** @type {HTMLInputElement | null} */ (document.querySelector("#search-page input[type=search]"));

/** @param {HTMLAnchorElement} link */
async function openSearch(link) {
  if (searchField) {
    searchField.focus();
    return;
  }
  try {
    const { openDialog } = await import("./search/dialog.js");
    openDialog(link);
  } catch {
    location.assign(link.href);
  }
}
searchLink?.addEventListener("click", (event) => {
  // With a modifier key, the reader asks the browser for a new tab or window.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch(searchLink);
});
addEventListener("keydown", (event) => {
  if (!searchLink || event.altKey || event.isComposing) return;
  const hasControl = event.ctrlKey || event.metaKey;
  const target = event.target instanceof Element ? event.target : null;
  const isTyping = Boolean(target?.closest("input, textarea, select, [contenteditable]"));
  // `code` is the key's position: Ctrl-K works with an Arabic keyboard too.
  const isShortcut = hasControl ? event.code === "KeyK" && !event.shiftKey : event.key === "/" && !isTyping;
  if (!isShortcut) return;
  event.preventDefault();
  openSearch(searchLink);
});
