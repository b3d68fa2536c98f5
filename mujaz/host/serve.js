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

  // A shadow root keeps the site's styles out; text is only ever set as text.
  function show(problems) {
    overlay?.remove();
    overlay = null;
    if (problems.length === 0) return;
    overlay = document.createElement("mujaz-preview");
    overlay.style.cssText = "all:initial;position:fixed;inset:auto 0 0 0;z-index:2147483647";
    const box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.style.cssText =
      "max-height:45vh;overflow:auto;padding:1rem 1.25rem;background:#2a1215;color:#fff;" +
      "font:14px/1.6 ui-monospace,monospace;border-top:4px solid #e5484d;direction:ltr;text-align:left";
    const head = document.createElement("strong");
    head.textContent = "The last save could not be built; this is the site as it was before it.";
    box.append(head);
    for (const problem of problems) {
      const line = document.createElement("div");
      line.style.cssText = "margin-top:.5rem;white-space:pre-wrap;overflow-wrap:anywhere";
      line.textContent = problem;
      box.append(line);
    }
    overlay.attachShadow({ mode: "open" }).append(box);
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
