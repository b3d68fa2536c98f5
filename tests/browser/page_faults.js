// Runs in the page: returns one sentence for each rule that the page breaks.
// biome-ignore lint/correctness/noUnusedVariables: `conftest.py` hands this function to the browser.
function pageFaults() {
  const faults = [];
  const page = document.documentElement;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = (element) =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> “${element.textContent.trim().slice(0, 40)}”`;

  // Nothing sticks out.
  if (page.scrollWidth > page.clientWidth) {
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width && (box.right > page.clientWidth + 1 || box.left < -1);
    });
    faults.push(`The page is ${page.scrollWidth} wide: ${out.slice(0, 5).map(name).join(", ")}.`);
  }

  // Headings go down one level at a time, from a single first one.
  const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) faults.push(`The headings are ${levels}.`);
  levels.forEach((level, place) => {
    if (place && level > levels[place - 1] + 1) faults.push(`A heading jumps: ${levels.slice(0, place + 1)}.`);
  });

  // Landmarks: one of each, and every navigation has a name of its own.
  for (const landmark of ["main", "body > header", "footer.colophon"]) {
    const found = document.querySelectorAll(landmark).length;
    if (found !== 1) faults.push(`There are ${found} of ${landmark}.`);
  }
  const labels = [...document.querySelectorAll("nav")].map((nav) => nav.getAttribute("aria-label") ?? "");
  if (labels.includes("") || new Set(labels).size !== labels.length)
    faults.push(`The navigations are called ${labels}.`);
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push("An id is given twice.");
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.hash.slice(1))) faults.push(`${link.hash} leads nowhere.`);
  }

  // What is written in one script alone says which language it is, or is set apart.
  const arabic = /\p{Script=Arabic}/u;
  const latin = /\p{Script=Latin}/u;
  const right = ["ar", "fa", "ur"];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest("bdi, script, template, code, style") || !/\p{L}{2}/u.test(node.data)) continue;
    const whole = parent.closest("p, li, dd, dt, h1, h2, h3, h4, td, figcaption, summary, label, a") ?? parent;
    const language = parent.closest("[lang]").lang;
    const [hasArabic, hasLatin] = [arabic.test(whole.textContent), latin.test(whole.textContent)];
    if (hasArabic && !hasLatin && !right.includes(language)) faults.push(`In ${language}: ${name(parent)}.`);
    if (hasLatin && !hasArabic && right.includes(language)) faults.push(`In ${language}: ${name(parent)}.`);
  }
  for (const element of document.querySelectorAll("[lang][dir]")) {
    const wanted = ["ar", "fa", "ur", "he"].includes(element.lang) ? "rtl" : "ltr";
    if (getComputedStyle(element).direction !== wanted)
      faults.push(`${element.lang} runs the wrong way: ${name(element)}.`);
  }

  // Arabic letters are joined and upright.
  for (const element of document.querySelectorAll(":is(:lang(ar), :lang(fa), :lang(ur))")) {
    const style = getComputedStyle(element);
    const plain = ["normal", "0px"].includes(style.letterSpacing) && style.textTransform === "none";
    if (!plain || style.fontStyle !== "normal") faults.push(`Spaced, slanted or capitals: ${name(element)}.`);
  }

  // Contrast: WCAG AA, against the nearest painted background.
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour)
      .slice(0, 3)
      .map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const painted = (element) => {
    for (let behind = element; behind; behind = behind.parentElement) {
      const colour = getComputedStyle(behind).backgroundColor;
      if ((channels(colour)[3] ?? 1) === 1) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const seen = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || element.closest("script, template, .skip")) continue;
    const style = getComputedStyle(element);
    const pair = `${style.color} on ${painted(element)}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const [dark, bright] = pair
      .split(" on ")
      .map(luminance)
      .sort((one, other) => one - other);
    const contrast = (bright + 0.05) / (dark + 0.05);
    if (contrast < 4.5) faults.push(`${pair} has a contrast of ${contrast.toFixed(2)}: ${name(element)}.`);
  }

  // A finger finds what it aims at: 24 pixels, but for links inside a sentence.
  for (const element of document.querySelectorAll(
    "button, summary, nav a, .views label, .names a, .counts a, .segment > a, figcaption a, .card__meta a",
  )) {
    const box = element.getBoundingClientRect();
    if (shown(element) && Math.min(box.height, box.width) < 23.5 && !spaced(element)) {
      faults.push(`${Math.round(box.width)} by ${Math.round(box.height)} pixels: ${name(element)}.`);
    }
  }
  function spaced(element) {
    // WCAG 2.5.8: a smaller target passes where a circle of 24 pixels around its middle meets no other target.
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return [...document.querySelectorAll("a, button, summary, label")].every((other) => {
      if (other === element || other.contains(element) || !shown(other)) return true;
      const near = other.getBoundingClientRect();
      const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)];
      return Math.hypot(dx, dy) >= 12;
    });
  }
  return [...new Set(faults)].slice(0, 12);
}
