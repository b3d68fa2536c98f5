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

const named = (event) => event.target.closest?.("[data-entity]")?.dataset.entity;
function light(entity) {
  if (brief.dataset.lit === entity) return;
  brief.querySelectorAll(".lit").forEach((found) => found.classList.remove("lit"));
  delete brief.dataset.lit;
  if (!entity) return;
  brief.dataset.lit = entity;
  brief.querySelectorAll(`[data-entity="${CSS.escape(entity)}"]`).forEach((found) => found.classList.add("lit"));
}
for (const kind of ["pointerover", "focusin"]) brief.addEventListener(kind, (event) => light(named(event)));
for (const kind of ["pointerleave", "focusout"]) brief.addEventListener(kind, () => light());

// Narrow screens show the names after the text, folded.
const box = document.getElementById("names-box");
const wide = matchMedia("(min-width: 70rem)");
const fold = () => box && (box.open = wide.matches);
wide.addEventListener("change", fold);
fold();
