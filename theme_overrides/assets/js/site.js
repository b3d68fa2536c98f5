// The masthead: colours, menu, and the way to the search.
const page = document.documentElement;
const keep = (name, value) => {
  try {
    localStorage.setItem(`mujaz.${name}`, value);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
};

const scheme = document.getElementById("scheme");
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (page.dataset.scheme ?? (system.matches ? "dark" : "light")) === "dark";
const showScheme = () => scheme?.setAttribute("aria-pressed", String(isDark()));
scheme?.addEventListener("click", () => {
  page.dataset.scheme = isDark() ? "light" : "dark";
  keep("scheme", page.dataset.scheme);
  showScheme();
});
system.addEventListener("change", showScheme);
showScheme();

const menu = document.getElementById("menu");
const sections = document.getElementById("sections");
function openMenu(open) {
  sections.toggleAttribute("data-open", open);
  menu.setAttribute("aria-expanded", String(open));
}
menu?.addEventListener("click", () => openMenu(!sections.hasAttribute("data-open")));
menu?.closest("header").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !sections.hasAttribute("data-open")) return;
  openMenu(false);
  menu.focus();
});

// The search is loaded when it is first opened: by its link, by "/" or by Ctrl-K.
const opener = document.getElementById("search-open");
const searchPage = document.querySelector("#search-page input[type=search]");
function openSearch() {
  if (searchPage) searchPage.focus();
  else import("./search-dialog.js").then((it) => it.openSearch(opener)).catch(() => location.assign(opener.href));
}
opener?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});
addEventListener("keydown", (event) => {
  if (!opener || event.altKey || event.isComposing) return;
  const withControl = event.ctrlKey || event.metaKey;
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (withControl ? event.code !== "KeyK" || event.shiftKey : event.key !== "/" || typing) return;
  event.preventDefault();
  openSearch();
});
