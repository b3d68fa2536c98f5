// Added to pages by the preview server only: reloads them after a build, keeps the place, shows what is wrong.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { mark = "" } = script.dataset;
  // Holds the token of this run of the server.
  const base = new URL(".", script.src).pathname;
  let version = Number(script.dataset.version);
  const positionKey = `mujaz.preview.${location.pathname}`;
  const closedKey = "mujaz.preview.closed";
  const lostKey = "mujaz.preview.lost";
  const PANEL = "font:14px/1.6 ui-monospace,monospace;color:#fff;background:#2a1215;direction:ltr;text-align:left";
  const BUTTON = "font:inherit;color:inherit;background:#5c1f24;border:1px solid #ff9592;border-radius:4px";
  /** @type {HTMLElement | null} */
  let overlay = null;

  function restorePosition() {
    const saved = sessionStorage.getItem(positionKey);
    if (saved === null) return;
    sessionStorage.removeItem(positionKey);
    const [x, y] = saved.split(",").map(Number);
    scrollTo({ left: x, top: y, behavior: "instant" });
  }

  function reload() {
    sessionStorage.setItem(positionKey, `${scrollX},${scrollY}`);
    location.reload();
  }

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {string} style
   * @param {string} text
   */
  function createElement(name, style, text = "") {
    const element = document.createElement(name);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  }

  /** @param {string} text @param {() => void} onclick */
  function createButton(text, onclick) {
    const button = createElement("button", `${BUTTON};padding:.1rem .75rem;cursor:pointer`, text);
    button.type = "button";
    button.addEventListener("click", onclick);
    return button;
  }

  /** @param {string[]} problems @param {HTMLButtonElement} close */
  function createPanel(problems, close) {
    const box = createElement("section", `${PANEL};max-height:45vh;overflow:auto;border-top:4px solid #e5484d`);
    box.setAttribute("aria-label", "Findings of the last save");
    const headStyle = "position:sticky;top:0;background:inherit;display:flex;gap:1rem;padding:.75rem 1.25rem";
    const head = createElement("div", headStyle);
    const title = "The last save could not be built; this is the site as it was before it.";
    const heading = createElement("strong", "flex:1", title);
    heading.setAttribute("role", "alert");
    head.append(heading, close);
    const list = createElement("div", "padding:0 1.25rem 1rem");
    const lineStyle = "margin-top:.5rem;white-space:pre-wrap;overflow-wrap:anywhere";
    list.append(...problems.map((problem) => createElement("div", lineStyle, problem)));
    box.append(head, list);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close.click();
    });
    return box;
  }

  /**
   * Shows the findings of the last build. A panel that was closed stays closed on every page until others come.
   * @param {string[]} problems
   */
  function show(problems) {
    overlay?.remove();
    overlay = null;
    const text = problems.join("\n");
    if (text !== sessionStorage.getItem(closedKey)) sessionStorage.removeItem(closedKey);
    if (problems.length === 0) return;
    const corner = createElement("div", `${PANEL};position:absolute;right:.5rem;bottom:.5rem;border-radius:4px`);
    const close = createButton("Close", () => setClosed(true).focus());
    const label = problems.length === 1 ? "1 finding" : `${problems.length} findings`;
    const open = createButton(label, () => setClosed(false).focus());
    const panel = createPanel(problems, close);
    corner.append(open);
    /** @param {boolean} isClosed @returns {HTMLElement} The button that reverts it. */
    function setClosed(isClosed) {
      if (isClosed) sessionStorage.setItem(closedKey, text);
      else sessionStorage.removeItem(closedKey);
      panel.hidden = isClosed;
      corner.hidden = !isClosed;
      return isClosed ? open : close;
    }
    setClosed(sessionStorage.getItem(closedKey) === text);
    overlay = document.createElement("mujaz-preview");
    overlay.style.cssText = "all:initial;position:fixed;inset:auto 0 0 0;z-index:2147483647";
    // A shadow root keeps the site's styles out.
    overlay.attachShadow({ mode: "open" }).append(panel, corner);
    document.documentElement.append(overlay);
  }

  /**
   * Whether this page has changed. A build that changed nothing but text does not say which pages: their marks do.
   * @param {number} renewed Version since which all pages are new.
   */
  async function hasChanged(renewed) {
    if (renewed > version) return true;
    const response = await fetch(`${base}mark${location.pathname}`, { cache: "no-store" });
    return (await response.text()) !== mark;
  }

  const news = new EventSource(`${base}news`);
  news.addEventListener("message", async (event) => {
    const { version: latest, anew, problems } = JSON.parse(event.data);
    // A lower number comes from a server that was started again.
    const isOutdated = latest !== version && (latest < version || (await hasChanged(anew)));
    if (isOutdated) {
      reload();
      return;
    }
    version = latest;
    show(problems);
  });
  news.addEventListener("error", () => {
    // Where the connection is lost, the browser tries again. Closed means refused: a server that was started again
    // has another token, which the reloaded page holds.
    if (news.readyState !== EventSource.CLOSED || sessionStorage.getItem(lostKey) === base) return;
    sessionStorage.setItem(lostKey, base);
    reload();
  });
  addEventListener("pagehide", () => news.close());
  if ("scrollRestoration" in history && sessionStorage.getItem(positionKey) !== null) {
    history.scrollRestoration = "manual";
  }
  if (document.readyState === "complete") restorePosition();
  else addEventListener("load", restorePosition);
})();
