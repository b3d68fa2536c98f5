// The masthead: colours, menu, and the theme's search, which is loaded when it is first wanted.
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

const search = document.querySelector(".search");
const field = search?.querySelector("input");
let wanted = false;

// The theme asks for one index of the whole site; ours lie in the folder of each language.
function loadSearch() {
  if (wanted) return;
  wanted = true;
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    const ours = String(url).replace(/search\/search_index\.json$/, `${search.dataset.language}/search_index.json`);
    return open.call(this, method, ours, ...rest);
  };
  const script = document.createElement("script");
  script.src = document.getElementById("theme-script").content.querySelector("script").getAttribute("src");
  script.addEventListener("error", () => {
    search.querySelector(".search__meta").textContent = search.dataset.failed;
  });
  document.head.append(script);
}

if (field) {
  field.addEventListener("focus", loadSearch);
  search.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  if (document.activeElement === field || new URLSearchParams(location.search).has("q")) loadSearch();
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
  document.addEventListener("click", (event) => {
    const open = document.getElementById("__search");
    if (open.checked && !search.contains(event.target) && event.target !== open) open.click();
  });
}
