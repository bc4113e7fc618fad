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

/*
 * A page that changes without loading would stay as far down as the one before, with the focus nowhere. Its address comes a moment after
 * its content, and what a link names after # with it. The browser's own memory of how far down a page was does not outlast that moment
 * on a slow machine, so whoever goes back is brought where they clicked.
 */
const MOMENTS = 80;

const address = () => location.href.split("#")[0];
/** address → how far down the page was when something on it was pressed last */
const left = new Map();
let followed = "";

document.addEventListener(
  "click",
  (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    followed = link ? link.textContent.trim() : "";
    left.set(address(), window.scrollY);
  },
  true,
);

function at(path, then, moments = MOMENTS) {
  if (address() === new URL(path, location.origin).href || moments === 0) then();
  else setTimeout(at, 25, path, then, moments - 1);
}

/** Whether the page itself has put the focus somewhere, on what has just been done. */
const isWithin = (focused) => focused !== null && focused.closest("#main *") !== null;

function focusOn(element) {
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** What the address names after #, where there is such a thing. */
const named = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

function begin() {
  const start = named();
  if (start) {
    start.scrollIntoView();
    focusOn(start);
    return;
  }
  window.scrollTo(0, 0);
  if (isWithin(document.activeElement)) document.activeElement.scrollIntoView({ block: "nearest" });
  else focusOn(document.getElementById("main"));
}

function settle(moments) {
  begin();
  setTimeout(() => isWithin(document.activeElement) || moments === 0 || settle(moments - 1), 25);
}

function stay() {
  const same = [...document.querySelectorAll("#main a[href]")].find((link) => link.textContent.trim() === followed);
  if (same && !isWithin(document.activeElement)) same.focus({ preventScroll: true });
}

window.throughlineMoved = {
  /** A page that was just loaded: what its address names was not there when the browser looked for it, and is put in its place later still. */
  first: () => named() && settle(MOMENTS),
  /** To another page, or to the next part of a list: it begins at its top, or at what the address names. */
  on: (path) => at(path, begin),
  back: (path) => {
    if (!isWithin(document.activeElement)) focusOn(document.getElementById("main"));
    at(path, () => left.has(address()) && window.scrollTo(0, left.get(address())));
  },
  /** The same page shows something else: what the link names, or else the focus stays on the link, though it is made anew. */
  within: (path) => at(path, () => (location.hash ? begin() : stay())),
};
