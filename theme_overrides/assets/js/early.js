// Before the first paint: the colours and the view of briefs that the reader chose last time.
(function () {
  var page = document.documentElement;
  page.classList.replace("no-js", "js");
  try {
    var scheme = localStorage.getItem("mujaz.scheme");
    var view = localStorage.getItem("mujaz.view");
    if (scheme) page.dataset.scheme = scheme;
    if (view) page.dataset.view = view;
  } catch (refused) {
    // Storage is switched off: the system's colours and both columns it is.
  }
})();
