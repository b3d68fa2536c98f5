// A brief: the chosen view is remembered, and a name lights up wherever it is said.
const brief = document.querySelector(".brief");
const views = document.getElementById("views");
const kept = document.documentElement.dataset.view;
const chosen = kept && views?.querySelector(`input[value="${CSS.escape(kept)}"]`);
if (chosen) chosen.checked = true;
views?.addEventListener("change", (event) => {
  document.documentElement.dataset.view = event.target.value;
  try {
    localStorage.setItem("mujaz.view", event.target.value);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
});

// An entity is known by its address: all links to it are its mentions, in both texts and in the list of names.
const mentions = new Map();
for (const link of brief.querySelectorAll('a[href*="/entities/"]')) {
  mentions.set(link.href, [...(mentions.get(link.href) ?? []), link]);
}
let lit;
function light(entity) {
  if (lit === entity) return;
  mentions.get(lit)?.forEach((link) => link.classList.remove("lit"));
  lit = mentions.has(entity) ? entity : undefined;
  brief.toggleAttribute("data-lit", lit !== undefined);
  mentions.get(lit)?.forEach((link) => link.classList.add("lit"));
}
const named = (event) => event.target.closest?.("a")?.href;
for (const kind of ["pointerover", "focusin"]) brief.addEventListener(kind, (event) => light(named(event)));
for (const kind of ["pointerleave", "focusout"]) brief.addEventListener(kind, () => light());

// The number beside a paragraph is a link; read aloud, it says what it counts.
const { label } = brief.querySelector(".segments")?.dataset ?? {};
for (const link of brief.querySelectorAll(".segment > a")) {
  link.setAttribute("aria-label", label.replace("#", link.textContent));
}

// Narrow screens show the names after the text, folded.
const box = document.getElementById("names-box");
const wide = matchMedia("(min-width: 70rem)");
function fold() {
  if (!box) return;
  box.open = wide.matches;
  // Beside the text the list stays open: there is nothing to press.
  box.querySelector("summary").tabIndex = wide.matches ? -1 : 0;
}
wide.addEventListener("change", fold);
fold();
