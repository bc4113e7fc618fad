/*
 * The reading view on a narrow screen shows one panel at a time. A button or link with data-show inside .tl-reading
 * brings its panel, and each panel comes back where the reader left it. Listens on the document, so it serves views
 * that are added later.
 *
 *   <div class="tl-reading" data-show="text">
 *     <div class="tl-switch" role="group" aria-label="Show"><button data-show="text" aria-pressed="true">Plan</button>…
 *     <nav class="tl-contents">…   <article class="tl-text">…   <aside class="tl-discussion">…
 *
 * On wide screens all panels are in view and only the attribute changes.
 */

/** reading view → panel → how far the page was scrolled when the panel was last in view */
const places = new WeakMap();

const panelOf = (reading, name) => reading.querySelector(`:scope > .tl-${CSS.escape(name)}`);
const isShown = (panel) => panel.getClientRects().length > 0;

function scrollerOf(element) {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement;
}

function show(reading, name) {
  const before = reading.dataset.show;
  const panel = panelOf(reading, name);
  if (!panel || before === name) return;

  const narrow = !isShown(panel);
  const scroller = scrollerOf(reading);
  const kept = places.get(reading) ?? {};
  kept[before] = scroller.scrollTop;
  places.set(reading, kept);
  const focused = document.activeElement;

  reading.dataset.show = name;
  for (const button of reading.querySelectorAll(":scope > .tl-switch [data-show]")) {
    button.setAttribute("aria-pressed", String(button.dataset.show === name));
  }
  if (!narrow) return;

  const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const start = scroller.scrollTop + reading.getBoundingClientRect().top - edge;
  scroller.scrollTop = kept[name] ?? Math.min(kept[before], start);
  // The button that was pressed may have gone out of view with its panel: go on in the new one.
  if (reading.contains(focused) && !isShown(focused)) {
    panel.tabIndex = -1;
    panel.focus({ preventScroll: true });
  }
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest(":is(button, a, vaadin-button)[data-show]");
  const reading = button && button.closest(".tl-reading");
  if (reading) show(reading, button.dataset.show);
});

/*
 * A link within the page (past the navigation, from an error to its field) gives the focus to what it names. The page's
 * base address is not its own, so the browser alone would take such a link for one to the first page.
 */
document.addEventListener(
  "click",
  (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    for (let box = target.closest("details:not([open])"); box; box = box.parentElement.closest("details:not([open])")) box.open = true;
    target.focus();
    target.scrollIntoView({ block: "nearest" });
  },
  true,
);
