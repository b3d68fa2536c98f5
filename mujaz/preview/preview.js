// Added to pages by the preview server only: reloads them after a build, keeps the place, shows what is wrong.
(() => {
  const { mark } = document.currentScript.dataset;
  let version = Number(document.currentScript.dataset.version);
  const key = `mujaz.preview.${location.pathname}`;
  let overlay = null;

  function restore() {
    const kept = sessionStorage.getItem(key);
    if (kept === null) return;
    sessionStorage.removeItem(key);
    const [x, y] = kept.split(",").map(Number);
    scrollTo({ left: x, top: y, behavior: "instant" });
  }

  function reload() {
    sessionStorage.setItem(key, `${scrollX},${scrollY}`);
    location.reload();
  }

  const FACE = "font:14px/1.6 ui-monospace,monospace;color:#fff;background:#2a1215;direction:ltr;text-align:left";
  const closedFor = "mujaz.preview.closed";

  function element(name, style, text = "") {
    const made = document.createElement(name);
    made.style.cssText = style;
    made.textContent = text;
    return made;
  }

  function button(text, does) {
    const style = "font:inherit;color:inherit;background:#5c1f24;border:1px solid #ff9592;border-radius:4px";
    const made = element("button", `${style};padding:.1rem .75rem;cursor:pointer`, text);
    made.type = "button";
    made.addEventListener("click", does);
    return made;
  }

  function panel(problems, close) {
    const box = element("section", `${FACE};max-height:45vh;overflow:auto;border-top:4px solid #e5484d`);
    box.setAttribute("aria-label", "Findings of the last save");
    const head = element("div", "position:sticky;top:0;background:inherit;display:flex;gap:1rem;padding:.75rem 1.25rem");
    const what = element("strong", "flex:1", "The last save could not be built; this is the site as it was before it.");
    what.setAttribute("role", "alert");
    head.append(what, close);
    const list = element("div", "padding:0 1.25rem 1rem");
    const line = "margin-top:.5rem;white-space:pre-wrap;overflow-wrap:anywhere";
    list.append(...problems.map((problem) => element("div", line, problem)));
    box.append(head, list);
    box.addEventListener("keydown", (event) => event.key === "Escape" && close.click());
    return box;
  }

  // A shadow root keeps the site's styles out; text is only ever set as text. What a person closed stays closed
  // on every page until other findings come.
  function show(problems) {
    overlay?.remove();
    overlay = null;
    const told = problems.join("\n");
    if (told !== sessionStorage.getItem(closedFor)) sessionStorage.removeItem(closedFor);
    if (problems.length === 0) return;
    overlay = element("mujaz-preview", "all:initial;position:fixed;inset:auto 0 0 0;z-index:2147483647");
    const corner = element("div", `${FACE};position:absolute;right:.5rem;bottom:.5rem;border-radius:4px`);
    const close = button("Close", () => turn(true).focus());
    const open = button(problems.length === 1 ? "1 finding" : `${problems.length} findings`, () => turn(false).focus());
    const box = panel(problems, close);
    corner.append(open);
    function turn(closed) {
      if (closed) sessionStorage.setItem(closedFor, told);
      else sessionStorage.removeItem(closedFor);
      box.hidden = closed;
      corner.hidden = !closed;
      return closed ? open : close;
    }
    turn(sessionStorage.getItem(closedFor) === told);
    overlay.attachShadow({ mode: "open" }).append(box, corner);
    document.documentElement.append(overlay);
  }

  // A build that changed nothing but text says nothing of this page: its mark does.
  async function changed(anew) {
    if (anew > version) return true;
    const answer = await fetch(`/.mujaz/mark${location.pathname}`, { cache: "no-store" });
    return (await answer.text()) !== mark;
  }

  const news = new EventSource("/.mujaz/news");
  news.addEventListener("message", async (event) => {
    const { version: latest, anew, problems } = JSON.parse(event.data);
    if (latest !== version && (latest < version || (await changed(anew)))) reload();
    else {
      version = latest;
      show(problems);
    }
  });
  addEventListener("pagehide", () => news.close());
  if ("scrollRestoration" in history && sessionStorage.getItem(key) !== null) history.scrollRestoration = "manual";
  if (document.readyState === "complete") restore();
  else addEventListener("load", restore);
})();
