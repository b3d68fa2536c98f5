// Leads from the site's root to the reader's language. The page's own links say which languages there are.
const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("a[hreflang]")]);
const wanted = (navigator.languages ?? [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());
const matches = wanted.map((tag) => links.find((link) => link.hreflang.slice(0, 2) === tag));
const chosen = matches.find((link) => link) ?? links[0];
if (chosen) location.replace(chosen.href + location.search);
