// Added to the 404 page of the main site, where the briefs of each year have a site of their own: leads on to it.
(() => {
  const { pattern = "", years = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const [path, year] = /[^/]+\/briefs\/(\d{4})-.*$/.exec(location.pathname) ?? [];
  if (path && year && years.split(" ").includes(year)) {
    location.replace(pattern.replace("{year}", year) + path + location.search + location.hash);
  }
})();
