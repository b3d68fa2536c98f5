// Applies the colour scheme and the view of briefs that the reader chose last time.
// Runs in the head, before the first paint, so that the page does not change colours while it loads.
(() => {
  const page = document.documentElement;
  page.classList.replace("no-js", "js");
  try {
    const scheme = localStorage.getItem("mujaz.scheme");
    const view = localStorage.getItem("mujaz.view");
    if (scheme) page.dataset.scheme = scheme;
    if (view) page.dataset.view = view;
  } catch {
    // Storage is switched off: the page shows the system's colours and both columns.
  }
})();
